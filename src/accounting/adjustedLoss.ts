import type { Decimal } from "../figures/decimal.ts";

/**
 * Adjusted net loss = loss for the year + the adjustments, exact; no IFRS measure. A loss is negative, as printed.
 * The announcement adjusts for share-based payments, the finance cost of redeemable shares, listing expenses,
 * amortisation of acquired intangible assets and fair-value changes through profit or loss.
 *
 * @example adjustedLoss(decimal(-361160), [173294, 26457, 14292, 8716].map(decimal)) // −138,401 (2022)
 */
export function adjustedLoss(lossForTheYear: Decimal, adjustments: readonly Decimal[]): Decimal {
  return adjustments.reduce((sum, adjustment) => sum.plus(adjustment), lossForTheYear);
}
