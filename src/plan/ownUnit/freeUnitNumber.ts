import type { TakenNames } from "../plan.ts";
import { unitIdentity } from "./unitIdentity.ts";

/** The lowest number from 1 whose sheet and names are all free. Excel compares without regard to case. */
export function freeUnitNumber(taken: TakenNames): number {
  const sheets = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const names = taken.names.map((name) => name.toLowerCase());
  const isTaken = (number: number): boolean => {
    const { title, blockName } = unitIdentity(number);
    const block = blockName.toLowerCase();
    return sheets.has(title.toLowerCase()) || names.some((name) => name === block || name.startsWith(`${block}_`));
  };
  let number = 1;
  while (isTaken(number)) number += 1;
  return number;
}
