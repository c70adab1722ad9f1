import type { Claim } from "../Claim.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { printedAt, printedClaim } from "./printedClaim.ts";
import type { FoundSum } from "./SumLine.ts";

/**
 * Beside the amounts of a list stand their shares of its total: 59.8, 40.2 and 100.0. Where the total's share is the hundred,
 * the shares add up as the amounts do, and so do those of the lists that split a part of it.
 */
export function shareClaims({
  grid,
  sums,
}: {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}): readonly Claim[] {
  const added = sums.filter(
    ({ holds, parts }) => holds > 0 && parts.length > 1 && parts.every(({ sign }) => sign === 1),
  );
  if (added.length === 0) return [];
  return grid.table.columns.flatMap(({ kind, unit }, column) => {
    if (kind !== "percentage" && unit?.measure?.kind !== "ratio") return [];
    return ofHundred(grid, added, column).flatMap(({ total, parts }) => {
      const spots = parts.map(({ line }) => ({ row: line.index, column, sign: 1 as const }));
      return printedClaim(grid, "rows", [{ row: total.index, column, sign: 1 }, ...spots]) ?? [];
    });
  });
}

/** The sums over a hundred of a column, and those over its parts. */
function ofHundred(grid: AmountGrid, sums: readonly FoundSum[], column: number): readonly FoundSum[] {
  const whole = sums.filter(({ total }) => printedAt(grid, { row: total.index, column })?.value.equals(100) === true);
  const parts = new Set<number>();
  const found: FoundSum[] = [];
  // A list is split by lists that are found before it or behind it.
  let next = whole;
  while (next.length > 0) {
    found.push(...next);
    for (const { line } of next.flatMap((sum) => sum.parts)) parts.add(line.index);
    next = sums.filter((sum) => parts.has(sum.total.index) && !found.includes(sum));
  }
  return found;
}
