import { cashLines, type CashKey, type UnitLine } from "../../../impairment/unit/lines.ts";

/** What is spent of revenue beside the operating costs, whose highest ratio is sought: capital expenditure. */
export const otherCosts: readonly UnitLine<CashKey>[] = cashLines.filter(
  ({ key, cash }) => cash?.is === "spent" && key !== "operatingCosts",
);

export const otherCostsInWords = otherCosts
  .map(({ label, cash }) => (cash?.amount ?? label).toLowerCase())
  .join(" and ");
