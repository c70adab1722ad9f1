import type { CellPlan, SheetPlan } from "../plan.ts";
import { columnWidth, fitsIn, likelyText } from "./rowHeights.ts";
import { lookOfCell } from "../styles.ts";

/** Columns whose texts are all broken into lines, from a row on. */
export interface WrappedColumns {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * Texts of these styles may reach over the blank cells beside them, or begin a sheet: they stay on one line, but where
 * other columns follow the first on pages of their own, over which its texts do not reach.
 */
const onOneLine: ReadonlySet<CellPlan["style"]> = new Set(["title", "subtitle", "heading"]);

/**
 * The cells with those told to break into lines that hold texts of columns that are to be broken, or texts that would be
 * cut by what stands beside them. Cells are row-major.
 *
 * @param firstIsRepeated true where the first column is printed beside columns that follow on other pages.
 */
export function withWraps(
  { cells, columnWidths }: Pick<SheetPlan, "cells" | "columnWidths">,
  wrapped: readonly WrappedColumns[],
  firstIsRepeated = false,
): readonly CellPlan[] {
  return cells.map((cell, index) => {
    if (cell.wrap !== undefined || !isText(cell)) return cell;
    // Nothing stands beside a jump to a row of another sheet, and not every reader of a file breaks one into lines.
    if (cell.column === 0 && cell.link !== undefined)
      return isCut(cells, index, columnWidths) ? { ...cell, wrap: true } : cell;
    const told = wrapped.some(({ row, columns }) => cell.row >= row && columns.includes(cell.column));
    if (onOneLine.has(cell.style)) {
      const breaks = firstIsRepeated && told && cell.column === 0 && isLong(cell, columnWidths);
      return breaks ? { ...cell, wrap: true } : cell;
    }
    return told || isCut(cells, index, columnWidths) ? { ...cell, wrap: true } : cell;
  });
}

function isText({ content, format = "text" }: CellPlan): boolean {
  return content.kind === "text" || (content.kind === "formula" && format === "text");
}

const isBlank = ({ content, withoutAddIn }: CellPlan): boolean =>
  content.kind === "empty" && withoutAddIn === undefined;

const isLong = (cell: CellPlan, columnWidths: readonly number[]): boolean =>
  !fitsIn(likelyText(cell) ?? "", columnWidth({ columnWidths }, cell.column), cell);

/** True where a text is longer than its column and the blank ones up to the next that holds something. */
function isCut(cells: readonly CellPlan[], index: number, columnWidths: readonly number[]): boolean {
  const cell = cells[index];
  if (cell === undefined || !isLong(cell, columnWidths)) return false;
  if (lookOfCell(cell).horizontal !== "left") return true;
  const next = cells.slice(index + 1, index + 60).find((other) => other.row > cell.row || !isBlank(other));
  if (next === undefined || next.row > cell.row) return false;
  let reach = 0;
  for (let column = cell.column; column < next.column; column += 1) reach += columnWidth({ columnWidths }, column);
  return !fitsIn(likelyText(cell) ?? "", reach, cell);
}
