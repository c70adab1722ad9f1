import { areaAddress, type Area } from "./address.ts";
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

/** The cells as few rectangles: runs of one row, joined with an equal run in the row above. */
export function rectanglesOf(cells: readonly Placed[]): Area[] {
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const found: Area[] = [];
  for (const run of runs(cells)) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      above.rows += 1;
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
