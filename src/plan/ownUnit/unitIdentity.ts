import type { UnitIdentity } from "../UnitIdentity.ts";

/** What a unit of the user's own is called in the workbook, by its number from 1: "unit3", tab "Unit 3", block Unit_3. */
export function unitIdentity(number: number): UnitIdentity {
  return { id: `unit${number}`, title: `Unit ${number}`, blockName: `Unit_${number}` };
}

/** The number of the unit of this id, "unit3"; undefined for any other unit. */
export function numberOfUnit(id: string): number | undefined {
  return numberIn(/^unit([1-9]\d{0,8})$/.exec(id));
}

/** The number of the unit whose block has this defined name; undefined for any other name. */
export function numberOfBlock(name: string): number | undefined {
  return numberIn(/^Unit_([1-9]\d{0,8})$/i.exec(name));
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
