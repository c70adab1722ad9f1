import { call, minus } from "../../formula/build.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { isFigure, labels } from "./kindsOfCells.ts";
import type { MarkedCells } from "./MarkedCells.ts";

/**
 * Whether a sheet with workings has other columns than it was built with. A year's revenue is set against that of the year
 * before by areas that stand one column apart: a column that is put between them sets each against another.
 */
export function columnsApart(sheet: SheetBuilder): MarkedCells {
  const figures = sheet.cells.all().filter(isFigure);
  const last = figures.reduce((right, cell) => (cell.column > right.column ? cell : right), { row: 0, column: labels });
  const [first, end] = [sheet.cell(0, labels), sheet.cell(last.row, last.column)];
  const apart = minus(call("COLUMN", end), call("COLUMN", first), last.column - labels);
  return { sheet, cells: [{ cell: first, differs: call("IFERROR", call("MIN", 1, call("ABS", apart)), 1) }] };
}
