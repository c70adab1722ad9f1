import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import type { Driver } from "./drivers.ts";
import { isAbove } from "../isAbove.ts";
import { impairmentWords } from "../impairmentWords.ts";

/** What keeps a unit outside the range in which break-evens are sought. */
export interface OutsideRange {
  /** The drivers whose values do not go with the range, or not with each other. */
  readonly drivers: readonly Driver[];
  /** Of the first of them. */
  readonly found: Decimal;
  /** "terminal growth above -1 (-100%)" */
  readonly expected: string;
}

/**
 * Why a unit is outside the range in which break-evens are sought, −1 < g∞ < r, every growth rate above −1 and base
 * revenue above zero, whatever one driver is moved to; undefined where some value of that driver brings it inside.
 *
 * @param mover the driver that moves; none, and the unit is taken as it is. Base revenue moves in proportion, so it has
 *   to be above zero before it does.
 */
export function outsideRange(unit: CashGeneratingUnit, mover?: Driver): OutsideRange | undefined {
  const { baseRevenue, revenueGrowth, terminalGrowth, preTaxDiscountRate } = unit;
  if (!baseRevenue.greaterThan(0)) {
    return { drivers: ["Base revenue"], found: baseRevenue, expected: impairmentWords.baseRevenueAbove };
  }
  const falling = revenueGrowth.find((growth) => !growth.greaterThan(-1));
  if (mover !== "Revenue growth" && falling) {
    return {
      drivers: ["Revenue growth"],
      found: falling,
      expected: impairmentWords.revenueGrowthAboveInEach,
    };
  }
  if (mover !== "Terminal growth" && !terminalGrowth.greaterThan(-1)) {
    return { drivers: ["Terminal growth"], found: terminalGrowth, expected: impairmentWords.terminalGrowthAbove };
  }
  return mover === impairmentWords.discountRate ? undefined : rateTooLow(preTaxDiscountRate, terminalGrowth, mover);
}

function rateTooLow(rate: Decimal, growth: Decimal, mover?: Driver): OutsideRange | undefined {
  if (!rate.greaterThan(-1)) {
    return {
      drivers: [impairmentWords.discountRate],
      found: rate,
      expected: impairmentWords.rateAboveMinusOne,
    };
  }
  if (mover === "Terminal growth" || isAbove(rate, growth)) return undefined;
  return {
    drivers: [impairmentWords.discountRate, "Terminal growth"],
    found: rate,
    expected: impairmentWords.rateAboveGrowth(growth.toString()),
  };
}
