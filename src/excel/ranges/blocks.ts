import type { Area } from "../../formula/addresses.ts";

export interface Placed {
  readonly row: number;
  readonly column: number;
}

export interface Block<T extends Placed> extends Area {
  readonly cells: readonly T[];
}

/** Bytes of messages that a range of its own costs: its path, its actions and their replies. */
const COST_OF_A_RANGE = 320;
/** Bytes of a place in a block that nothing is written to ("null,"). */
const COST_OF_A_GAP = 5;

function around<T extends Placed>(cells: readonly T[]): Block<T> {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1, cells };
}

const gaps = (block: Block<Placed>): number => block.rows * block.columns - block.cells.length;

/**
 * Divides cells into a few rectangles, so that each is read or written by one call: a row joins the block above it
 * unless the places left empty would cost more than a range of its own.
 */
export function blocksOf<T extends Placed>(cells: readonly T[]): Block<T>[] {
  const rows = new Map<number, T[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  const blocks: Block<T>[] = [];
  for (const [, row] of [...rows].sort(([a], [b]) => a - b)) {
    const alone = around(row);
    const above = blocks.at(-1);
    if (above === undefined) {
      blocks.push(alone);
      continue;
    }
    const joined = around([...above.cells, ...row]);
    const added = (gaps(joined) - gaps(above) - gaps(alone)) * COST_OF_A_GAP;
    if (added <= COST_OF_A_RANGE) blocks[blocks.length - 1] = joined;
    else blocks.push(alone);
  }
  return blocks;
}

/** The cells of a block as rows of an array, `null` where it has none. */
export function gridOf<T extends Placed, V>(block: Block<T>, value: (cell: T) => V): (V | null)[][] {
  const grid = Array.from({ length: block.rows }, () => new Array<V | null>(block.columns).fill(null));
  for (const cell of block.cells) {
    const row = grid[cell.row - block.row];
    if (row !== undefined) row[cell.column - block.column] = value(cell);
  }
  return grid;
}
