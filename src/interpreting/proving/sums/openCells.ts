import { cellAt, type Cell } from "../Claim.ts";
import type { AmountGrid } from "./amountGrid.ts";

/** What is in doubt with a list that comes to nothing: one doubt for the list, and the figures of all of it. */
export interface OpenRows<T> {
  readonly doubts: readonly T[];
  /** In doubt where nothing else bears them out. */
  readonly cells: readonly Cell[];
}

/** The amounts of the rows from one to another, both among them. */
export function cellsOfRows(grid: AmountGrid, first: number, last: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = first; row <= last; row += 1)
    for (let place = 0; place < grid.columns.length; place += 1) {
      const cell = grid.rows[row]?.measure === "" ? cellAt(grid, row, place) : undefined;
      if (cell !== undefined) cells.push(cell);
    }
  return cells;
}
