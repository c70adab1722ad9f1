import { decimal, type Decimal } from "../../figures/decimal.ts";
import { carryingAmount } from "../recoverability/carryingAmount.ts";
import { cashFlows } from "../value/cashFlows.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { atYearEnds } from "../value/atYearEnds.ts";
import { cashRatio } from "../value/cashRatio.ts";
import { checkFacts, checkYears } from "../unit/checkUnit.ts";
import { driverLine, type Driver, type DriverLine } from "../unit/drivers.ts";
import { exceeds } from "../exceeds.ts";
import { growthBreakEvens } from "./growthBreakEvens.ts";
import { headroom } from "../recoverability/headroom.ts";
import { impliedRates } from "../value/impliedRates.ts";
import { isAbove } from "../isAbove.ts";
import { outsideRange } from "../unit/outsideRange.ts";
import { shifted } from "../unit/shifted.ts";
import { forecastOf } from "../value/valueInUse.ts";

/**
 * Every shift of a driver at which headroom is zero (IAS 36.134(f)(iii)), the nearest to none first, the lower first of
 * two equally near; within −1 < g∞ < r, every growth rate above −1 and base revenue above zero (`outsideRange`). A
 * growth or discount rate need not be there before it is shifted. Where headroom is zero whatever the driver, the shift
 * is zero.
 *
 * Headroom is linear in gross margin, operating costs, capital expenditure, working capital and base revenue, a quotient
 * in terminal growth, and a polynomial in revenue growth and (multiplied by powers of 1 + r) in the discount rate, whose
 * roots are isolated one and all.
 *
 * @throws YearsError, OwnershipError, NoValueError
 */
export function breakEvens(unit: CashGeneratingUnit, driver: Driver): Decimal[] {
  checkYears(unit);
  checkFacts(unit);
  if (outsideRange(unit, driver)) return [];
  const within = outsideRange(unit) === undefined;
  const shifts = shiftsOf(unit, driver).filter((shift) => within || !shift.isZero());
  return shifts.sort((one, other) => one.abs().comparedTo(other.abs()) || one.comparedTo(other));
}

function shiftsOf(unit: CashGeneratingUnit, driver: Driver): Decimal[] {
  const line = driverLine(driver);
  switch (line.driver.solved) {
    case "line":
      return linearShifts(unit, line);
    case "quotient":
      return terminalGrowthShifts(unit);
    case "roots":
      return line.driver.rootsIn === "growth" ? growthBreakEvens(unit) : rateShifts(unit);
  }
}

/**
 * Two points make the line, exactly: headroom as it is, and with a shift of one. A relative shift is one of base revenue,
 * which stays above zero.
 */
function linearShifts(unit: CashGeneratingUnit, { label, driver }: DriverLine): Decimal[] {
  const base = headroom(unit);
  const shifts = zeroOfLine(base, headroom(shifted(unit, label, decimal(1))).minus(base));
  return driver.shift === "relative" ? shifts.filter((shift) => exceeds(shift, -1)) : shifts;
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
  const rate = unit.preTaxDiscountRate;
  const perYear = rate.plus(1);
  const carried = carryingAmount(unit).total;
  const { years } = cashFlows({ ...unit, terminalGrowth: decimal(0) });
  // By multiplication alone, so that it is exact, and a quotient of nil and nil is seen.
  const needed = years.reduce((value, { cashFlow }) => value.times(perYear).minus(cashFlow), atYearEnds(unit, carried));
  const revenue = years.at(-1)?.revenue ?? decimal(0);
  const ratio = cashRatio(unit, -1);
  const top = needed.times(rate).minus(revenue.times(ratio));
  const bottom = needed.plus(revenue.times(ratio.minus(unit.workingCapital)));
  if (bottom.isZero() && !top.isZero()) return [];
  const growth = bottom.isZero() ? unit.terminalGrowth : top.dividedBy(bottom);
  return exceeds(growth, -1) && isAbove(rate, growth) ? [growth.minus(unit.terminalGrowth)] : [];
}

/** The rates at which the flows are worth the carrying amount. */
function rateShifts(unit: CashGeneratingUnit): Decimal[] {
  const flows = forecastOf(unit, cashFlows(unit));
  const carried = carryingAmount(unit).total;
  const everyRate =
    carried.isZero() && flows.cashFlows.every((flow) => flow.isZero()) && flows.terminal?.cashFlow.isZero();
  if (everyRate) return [decimal(0)];
  return impliedRates(flows, carried).map((rate) => rate.minus(unit.preTaxDiscountRate));
}
