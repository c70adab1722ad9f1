import type { TakenNames } from "../plan.ts";

/** "Unit 3": the tab of a unit of the user's own. */
export const unitSheetName = (number: number): string => `Unit ${number}`;

/** "Unit_3": the defined name of its block, and the first part of the names of its results. */
export const unitBlockName = (number: number): string => `Unit_${number}`;

/** The lowest number from 1 whose sheet and names are all free. Excel compares without regard to case. */
export function freeUnitNumber(taken: TakenNames): number {
  const sheets = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const names = taken.names.map((name) => name.toLowerCase());
  const isTaken = (number: number): boolean => {
    const block = unitBlockName(number).toLowerCase();
    return (
      sheets.has(unitSheetName(number).toLowerCase()) ||
      names.some((name) => name === block || name.startsWith(`${block}_`))
    );
  };
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}
