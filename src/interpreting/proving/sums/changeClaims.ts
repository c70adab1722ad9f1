import { holds, type Claim } from "../Claim.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { printedAt, printedClaim } from "./printedClaim.ts";

/** So many rows show which two columns a change leads from and to, and so many of those that print all three. */
const ENOUGH = 3;
const SHARE = 0.75;

/**
 * A column of changes in amounts is what one period's column is above another's: where it is so in nearly every row, the others
 * hold a wrong figure. Changes in percent are none of a sum.
 */
export function changeClaims(grid: AmountGrid): readonly Claim[] {
  const periods = grid.table.columns.flatMap(({ kind }, column) => (kind === "period" ? [column] : []));
  const pairs = periods.flatMap((from) => periods.flatMap((to) => (from === to ? [] : [{ from, to }])));
  return grid.table.columns.flatMap(({ kind, unit }, column): readonly Claim[] => {
    if (kind !== "change" || unit?.measure?.kind === "ratio") return [];
    const tried = pairs.map((pair) => claimsOver(grid, { ...pair, column }));
    return tried.find((claims) => isSettled(claims)) ?? [];
  });
}

function isSettled(claims: readonly Claim[]): boolean {
  const moved = claims.filter(({ total, parts }) => total.value !== 0n && parts.every(({ cell }) => cell.value !== 0n));
  const held = moved.filter(holds).length;
  return held >= ENOUGH && held >= SHARE * moved.length;
}

/** Rows of percentages change by points. */
function claimsOver(
  grid: AmountGrid,
  { from, to, column }: { readonly from: number; readonly to: number; readonly column: number },
): readonly Claim[] {
  return grid.rows.flatMap(({ measure }, row): readonly Claim[] => {
    if (measure === "%" || printedAt(grid, { row, column })?.percent !== false) return [];
    const spots = [
      { row, column, sign: 1 },
      { row, column: to, sign: 1 },
      { row, column: from, sign: -1 },
    ] as const;
    const claim = printedClaim(grid, "columns", spots);
    return claim === undefined ? [] : [claim];
  });
}
