import type { AreaPlan } from "../../workbook/plan.ts";

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
