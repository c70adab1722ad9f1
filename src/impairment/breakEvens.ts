import { decimal, type Decimal } from "../figures/decimal.ts";
import { carryingAmount } from "./carryingAmount.ts";
import { cashFlows } from "./cashFlows.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { checkUnit } from "./checkUnit.ts";
import type { Driver } from "./drivers.ts";
import { growthBreakEvens } from "./growthBreakEvens.ts";
import { headroom } from "./headroom.ts";
import { impliedRates } from "./impliedRates.ts";
import { checkRate, presentValue } from "./presentValue.ts";
import { shifted } from "./shifted.ts";
import { forecastOf, valueInUse } from "./valueInUse.ts";

/**
 * Every shift of a driver at which headroom is zero (IAS 36.134(f)(iii)), the nearest to none first, the lower first of
 * two equally near; within −1 < g∞ < r, r > −1, every growth rate above −1 and base revenue above zero. Where headroom is
 * zero whatever the driver, the shift is zero.
 *
 * Headroom is linear in gross margin, operating costs, capital expenditure, working capital and base revenue, a quotient
 * in terminal growth, and a polynomial in revenue growth and (multiplied by powers of 1 + r) in the discount rate, whose
 * roots are isolated one and all.
 *
 * @throws what `valueInUse` throws, except that the driver itself need not be in its range before the shift.
 */
export function breakEvens(unit: CashGeneratingUnit, driver: Driver): Decimal[] {
  const shifts = shiftsOf(unit, driver);
  return shifts.sort((one, other) => one.abs().comparedTo(other.abs()) || one.comparedTo(other));
}

function shiftsOf(unit: CashGeneratingUnit, driver: Driver): Decimal[] {
  switch (driver) {
    case "Base revenue":
      return baseRevenueShifts(unit);
    case "Revenue growth":
      return growthBreakEvens(unit);
    case "Terminal growth":
      return terminalGrowthShifts(unit);
    case "Pre-tax discount rate":
      return rateShifts(unit);
    default:
      return linearShifts(unit, driver);
  }
}

/** Two points make the line, exactly: headroom as it is, and with a shift of one. */
function linearShifts(unit: CashGeneratingUnit, driver: Driver): Decimal[] {
  const base = headroom(unit);
  return zeroOfLine(base, headroom(shifted(unit, driver, decimal(1))).minus(base));
}

/** Value in use is proportional to base revenue, so the shift is carrying amount / value in use − 1. */
function baseRevenueShifts(unit: CashGeneratingUnit): Decimal[] {
  const value = valueInUse(unit).total;
  const shifts = zeroOfLine(value.minus(carryingAmount(unit).total), value);
  return shifts.filter((shift) => unit.baseRevenue.times(shift.plus(1)).greaterThan(0));
}

function zeroOfLine(constant: Decimal, slope: Decimal): Decimal[] {
  if (constant.isZero()) return [decimal(0)];
  return slope.isZero() ? [] : [constant.dividedBy(slope).negated()];
}

/**
 * Headroom is zero where CF_{N+1} = T × (r − g), T being the terminal value that is needed at the end of year N; with
 * A = m_N − o_N − k_N that is g = (T·r − Rev_N·A) / (T + Rev_N·(A − w)).
 */
function terminalGrowthShifts(unit: CashGeneratingUnit): Decimal[] {
  const anyGrowth = { ...unit, terminalGrowth: decimal(0) };
  checkUnit(anyGrowth);
  const rate = unit.preTaxDiscountRate;
  checkRate(rate);
  const { years } = cashFlows(anyGrowth);
  const explicit = presentValue(
    { cashFlows: years.map((year) => year.cashFlow), midYear: unit.midYearDiscounting },
    rate,
  );
  const needed = carryingAmount(unit)
    .total.minus(explicit.total)
    .dividedBy(explicit.discountFactors.at(-1) ?? 1);
  const revenue = years.at(-1)?.revenue ?? decimal(0);
  const ratio = cashRatio(unit);
  const top = needed.times(rate).minus(revenue.times(ratio));
  const bottom = needed.plus(revenue.times(ratio.minus(unit.workingCapital)));
  if (bottom.isZero() && !top.isZero()) return [];
  const growth = bottom.isZero() ? unit.terminalGrowth : top.dividedBy(bottom);
  return growth.greaterThan(-1) && growth.lessThan(rate) ? [growth.minus(unit.terminalGrowth)] : [];
}

function cashRatio(unit: CashGeneratingUnit): Decimal {
  const last = (values: readonly Decimal[]): Decimal => values.at(-1) ?? decimal(0);
  return last(unit.grossMargin).minus(last(unit.operatingCosts)).minus(last(unit.capitalExpenditure));
}

/** The rates at which the flows are worth the carrying amount. */
function rateShifts(unit: CashGeneratingUnit): Decimal[] {
  checkUnit(unit);
  const flows = forecastOf(unit, cashFlows(unit));
  const carried = carryingAmount(unit).total;
  const everyRate =
    carried.isZero() && flows.cashFlows.every((flow) => flow.isZero()) && flows.terminal?.cashFlow.isZero();
  if (everyRate) return [decimal(0)];
  return impliedRates(flows, carried).map((rate) => rate.minus(unit.preTaxDiscountRate));
}
