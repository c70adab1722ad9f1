import type { Decimal } from "../figures/decimal.ts";
import { NegativeRevenueError, NoRevenueError } from "./grossMargin.ts";

/**
 * Adjusted result rate = adjusted result / revenue, a fraction; negative for a loss.
 *
 * @throws NoRevenueError, NegativeRevenueError
 * @example adjustedResultRate(decimal(-154183), decimal(1751045)) // −0.08805…
 */
export function adjustedResultRate(adjusted: Decimal, revenue: Decimal): Decimal {
  if (revenue.isZero()) throw new NoRevenueError();
  if (revenue.isNegative()) throw new NegativeRevenueError(revenue);
  return adjusted.dividedBy(revenue);
}
