import type { Place } from "../formula/addresses.ts";
import type { CellReads } from "./CellReads.ts";
import { placeKey } from "./placeKey.ts";

/** Columns that one row of an area spans. */
interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * Which of a sheet's cells a formula reads, by itself or within an area: asked of thousands of cells, so that areas are
 * looked up by their rows.
 *
 * @param sheet the tab's name.
 * @param cells in any order.
 * @param readers what the formulas of each sheet read.
 */
export function readAmong<Cell extends Place>(
  sheet: string,
  cells: readonly Cell[],
  readers: readonly CellReads[],
): (cell: Cell) => boolean {
  const names = readers.map((reads) => reads.named(sheet)).filter(({ size }) => size > 0);
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const spans = new Map<number, Span[]>();
  for (const reads of readers)
    for (const { row: top, column, rows, columns } of reads.areas(sheet)) {
      const span = { first: column, end: column + columns };
      for (let row = top; row <= Math.min(top + rows - 1, lastRow); row += 1) {
        const known = spans.get(row);
        if (known === undefined) spans.set(row, [span]);
        else known.push(span);
      }
    }
  return (cell) => {
    const key = placeKey(cell);
    if (names.some((named) => named.has(key))) return true;
    const { column } = cell;
    return spans.get(cell.row)?.some(({ first, end }) => column >= first && column < end) === true;
  };
}
