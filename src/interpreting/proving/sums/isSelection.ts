import type { AmountGrid } from "./amountGrid.ts";
import type { FoundSum } from "./SumLine.ts";

interface SummedTable {
  readonly grid: AmountGrid;
  readonly sums: readonly FoundSum[];
}

/** True for "Selected balance sheet data", which prints totals and none of the lists that they would add up. */
export const isSelection = ({ grid: { table }, sums }: SummedTable): boolean =>
  /\bselected\b/iu.test(table.title) && !sums.some(({ parts, fails }) => fails === 0 && parts.length > 2);
