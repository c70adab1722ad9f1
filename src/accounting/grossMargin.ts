import type { Decimal } from "../figures/decimal.ts";
import * as accountingWords from "./accountingWords.ts";

/**
 * Gross margin = (revenue − cost of sales) / revenue, a fraction (0.336 is 33.6%).
 *
 * @param revenue above zero.
 * @param costOfSales not zero, as printed (negative) or as a magnitude; in the unit of revenue.
 * @throws NoRevenueError, NegativeRevenueError, NoCostOfSalesError
 * @example grossMargin(decimal(1751045), decimal(-1162560)) // 0.33607…
 */
export function grossMargin(revenue: Decimal, costOfSales: Decimal): Decimal {
  if (revenue.isZero()) throw new NoRevenueError();
  if (revenue.isNegative()) throw new NegativeRevenueError(revenue);
  if (costOfSales.isZero()) throw new NoCostOfSalesError(revenue);
  return revenue.minus(costOfSales.abs()).dividedBy(revenue);
}

/** A margin on revenue of nil. */
export class NoRevenueError extends Error {
  override readonly name = "NoRevenueError";
  constructor() {
    super(accountingWords.noRevenue);
  }
}

/** A margin on negative revenue. */
export class NegativeRevenueError extends Error {
  override readonly name = "NegativeRevenueError";
  constructor(readonly revenue: Decimal) {
    super(accountingWords.revenueNotPositive(revenue.toString()));
  }
}

/** Revenue with no cost of sales beside it: the cost is not known, rather than nil. */
export class NoCostOfSalesError extends Error {
  override readonly name = "NoCostOfSalesError";
  constructor(readonly revenue: Decimal) {
    super(accountingWords.noCostOfSales(revenue.toString()));
  }
}
