import { columnNumber } from "../../formula/addresses.ts";
import type { AreaPlan } from "../../plan/plan.ts";

/** A cell of the model, zero-based. */
export type CellPlace = Pick<AreaPlan, "sheet" | "row" | "column">;

/** The place of a cell in A1 notation: "D12" is row 11, column 3. */
export function placeOfAddress(sheet: CellPlace["sheet"], address: string): CellPlace {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || number === undefined)
    throw new RangeError(`Expected the address of a cell of ${sheet}, as D12; found ${address}.`);
  return { sheet, row: Number(number) - 1, column: columnNumber(letters) };
}
