import { areaAddress, type Area } from "../../formula/addresses.ts";
import type { Placed } from "./blocks.ts";

/** Excel takes 8,192 characters of address; the rest is a margin. */
const LONGEST_ADDRESS = 8000;

/** Runs of neighbours in one row. */
function runs(cells: readonly Placed[]): Area[] {
  const found: { row: number; column: number; rows: 1; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = found.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column) last.columns += 1;
    else found.push({ row, column, rows: 1, columns: 1 });
  }
  return found;
}

/** Rows that a rectangle may bridge. */
const WIDEST_GAP = 3;

/**
 * The cells as few rectangles: runs of one row, joined with an equal run above. Between the two only cells may lie
 * that `mayCover` allows; none, where it is not given.
 */
export function rectanglesOf(cells: readonly Placed[], mayCover?: (row: number, column: number) => boolean): Area[] {
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const found: Area[] = [];
  const bridges = (above: Area, run: Area): boolean => {
    const gap = run.row - above.row - above.rows;
    if (gap === 0 || mayCover === undefined || gap > WIDEST_GAP) return gap === 0;
    return Array.from({ length: gap * run.columns }, (_, index) => index).every((index) =>
      mayCover(above.row + above.rows + Math.floor(index / run.columns), run.column + (index % run.columns)),
    );
  };
  for (const run of runs(cells)) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && bridges(above, run)) {
      above.rows = run.row - above.row + 1;
    } else {
      const rectangle = { ...run };
      open.set(key, rectangle);
      found.push(rectangle);
    }
  }
  return found;
}

/** As `rectanglesOf`, but no rectangle is higher than a row, so that a border lies on every row. */
export function rowsOf(cells: readonly Placed[]): Area[] {
  return runs(cells);
}

/** As `rowsOf`, by columns. */
export function columnsOf(cells: readonly Placed[]): Area[] {
  const turned = runs(cells.map(({ row, column }) => ({ row: column, column: row })));
  return turned.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows }));
}

/** Addresses joined by commas, in as few texts as the limit on an address allows. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS) {
      texts[texts.length - 1] = `${last},${address}`;
    } else {
      texts.push(address);
    }
  }
  return texts;
}

export function combinedAddresses(areas: readonly Area[]): string[] {
  return joinedAddresses(areas.map((area) => areaAddress(area)));
}
