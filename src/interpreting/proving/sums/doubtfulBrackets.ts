import type { Doubt } from "../../../filing/Pack.ts";
import type { Cell } from "../Claim.ts";
import { addedBrackets } from "./addedBrackets.ts";
import type { AmountGrid } from "./amountGrid.ts";
import { lostBrackets } from "./lostBrackets.ts";
import type { FoundSum } from "./SumLine.ts";

/** Figures whose sums hold only where they have brackets that are not printed, or have none where some are. */
export function doubtfulBrackets(
  tables: readonly { readonly grid: AmountGrid; readonly sums: readonly FoundSum[] }[],
): {
  readonly cells: readonly Cell[];
  readonly doubts: readonly Doubt[];
} {
  const [lost, added] = [lostBrackets(tables), addedBrackets(tables)];
  return {
    cells: [...lost.cells, ...added.map(({ cell }) => cell)],
    doubts: [...lost.doubts, ...added.map(({ doubt }) => doubt)],
  };
}
