import { call, isError, minus } from "../../formula/build.ts";
import type { CellRef } from "../../formula/Formula.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { figureRows, type FigureRow } from "./figureRows.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { outOfPlace } from "./outOfPlace.ts";

/** So many labels and figures that one formula can look at them whatever the sheet is called; a row of more is not looked at. */
const cellsAtOnce = 48;
/** So few rows that LibreOffice can choose among them. */
const rowsAtOnce = 20;

/**
 * The rows of a sheet, by their labels, and whether a figure of theirs stands in another row or under another head than it
 * was built in. Cells that are cut and pasted, dragged, inserted or deleted one by one take every reference with them:
 * each sum still holds, and what the reader sees beside a label or under a year is another figure than that.
 */
export function movedFigures(sheet: SheetBuilder): readonly MarkedCells[] {
  const rows = figureRows(sheet);
  return inParts(rows).map((part) => ({ sheet, cells: part.map((row) => markOf(sheet, row)) }));
}

function inParts(rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const parts: FigureRow[][] = [];
  let cells = cellsAtOnce;
  for (const row of rows) {
    const own = row.figures.length + 1;
    if (own > cellsAtOnce) continue;
    const last = parts.at(-1);
    const isFull = last === undefined || cells + own > cellsAtOnce || last.length === rowsAtOnce;
    cells = isFull ? own : cells + own;
    if (isFull) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

function markOf(sheet: SheetBuilder, { label, figures }: FigureRow): MarkedCells["cells"][number] {
  const cellOf = ({ row, column }: CellPlan): CellRef => sheet.cell(row, column);
  const cell = cellOf(label);
  const placed = figures.map((figure) => ({ cell: cellOf(figure.cell), head: figure.head && cellOf(figure.head) }));
  // A row that is gone is counted by its label.
  const row = call("ROW", cell);
  return { cell, differs: call("IFERROR", call("MIN", 1, outOfPlace(row, placed)), minus(1, isError(row))) };
}
