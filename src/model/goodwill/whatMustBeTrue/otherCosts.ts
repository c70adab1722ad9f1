import { cashLines, type CashKey, type UnitLine } from "../../../impairment/unit/lines.ts";

/** The costs whose highest ratio to revenue is sought. */
export const soughtCosts = "operatingCosts" satisfies CashKey;

/** What is spent of revenue beside them: capital expenditure. */
export const otherCosts: readonly UnitLine<CashKey>[] = cashLines.filter(
  ({ key, cash }) => cash?.is === "spent" && key !== soughtCosts,
);

export const otherCostsInWords = otherCosts
  .map(({ label, cash }) => (cash?.amount ?? label).toLowerCase())
  .join(" and ");
