import type { AreaPlan } from "../../plan/plan.ts";

/** A cell of the model, zero-based. */
export type CellPlace = Pick<AreaPlan, "sheet" | "row" | "column">;

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The first cell of an area in A1 notation: row 11, column 3 is "D12". */
export function cellAddress(area: Pick<CellPlace, "row" | "column">): string {
  return `${columnLetters(area.column)}${area.row + 1}`;
}

/** The place of a cell in A1 notation: "D12" is row 11, column 3. */
export function placeOfAddress(sheet: CellPlace["sheet"], address: string): CellPlace {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || number === undefined)
    throw new RangeError(`Expected the address of a cell of ${sheet}, as D12; found ${address}.`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(number) - 1, column };
}
