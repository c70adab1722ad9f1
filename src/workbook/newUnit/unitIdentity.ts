import type { UnitIdentity } from "../assumptions/unitAssumptions.ts";

/** What a unit of the user's own is called in the workbook, by its number from 1: "unit3", tab "Unit 3", block Unit_3. */
export function unitIdentity(number: number): UnitIdentity {
  return { id: `unit${number}`, title: `Unit ${number}`, blockName: `Unit_${number}` };
}

/** The number of the unit whose block has this defined name; undefined for any other name. */
export function numberOfBlock(name: string): number | undefined {
  const digits = /^Unit_([1-9]\d{0,8})$/i.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
