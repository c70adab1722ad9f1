import type { Decimal } from "../figures/decimal.ts";
import { NegativeRevenueError, NoRevenueError } from "./grossMargin.ts";

/**
 * Adjusted net loss rate = adjusted net loss / revenue, a fraction; negative for a loss.
 *
 * @throws NoRevenueError, NegativeRevenueError
 * @example adjustedLossRate(decimal(-154183), decimal(1751045)) // −0.08805… (2023)
 */
export function adjustedLossRate(adjustedLoss: Decimal, revenue: Decimal): Decimal {
  if (revenue.isZero()) throw new NoRevenueError();
  if (revenue.isNegative()) throw new NegativeRevenueError(revenue);
  return adjustedLoss.dividedBy(revenue);
}
