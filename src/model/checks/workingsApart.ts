import { call, minus } from "../../formula/build.ts";
import type { Place } from "../../formula/addresses.ts";
import type { CellRef } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { isFigure, labels } from "./kindsOfCells.ts";
import type { MarkedCells } from "./MarkedCells.ts";

/**
 * Whether workings have other columns or rows than they were built with. A year's revenue is set against that of the year
 * before by areas that stand one column apart, and a point of a search against the next by areas one row apart: what is
 * put between them sets each against another.
 *
 * @param top the first row of the workings.
 */
export function workingsApart(sheet: SheetBuilder, top = 0): MarkedCells {
  const figures = sheet.cells.all().filter((cell) => isFigure(cell) && cell.row >= top);
  const start = { row: top, column: labels };
  const right = figures.reduce((most, cell) => (cell.column > most.column ? cell : most), start);
  const last = figures.reduce((most, cell) => (cell.row > most.row ? cell : most), start);
  const at = ({ row, column }: Place): CellRef => sheet.cell(row, column);
  const first = at(sheet.cells.all().find(({ row, column }) => row >= top && column === labels) ?? start);
  const columns = minus(call("COLUMN", at(right)), call("COLUMN", first), right.column - first.column);
  const rows = minus(call("ROW", at(last)), call("ROW", first), last.row - first.row);
  const differs = call("IFERROR", call("MIN", 1, call("SUMSQ", columns, rows)), 1);
  return { sheet, cells: [{ cell: first, differs }] };
}
