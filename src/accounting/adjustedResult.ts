import type { Decimal } from "../figures/decimal.ts";

/**
 * Adjusted result = result for the period + the document's own adjustments, exact; no IFRS measure. A loss is negative,
 * as printed, and what is added back is positive: share-based payments, listing expenses, fair-value changes.
 *
 * @example adjustedResult(decimal(-361160), [173294, 26457, 14292, 8716].map(decimal)) // −138,401
 */
export function adjustedResult(result: Decimal, adjustments: readonly Decimal[]): Decimal {
  return adjustments.reduce((sum, adjustment) => sum.plus(adjustment), result);
}
