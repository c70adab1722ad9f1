import { decimal, type Decimal } from "../../figures/decimal.ts";
import { carryingAmount } from "../recoverability/carryingAmount.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { cashRatio } from "../value/cashRatio.ts";
import { yearsOf } from "../unit/valuesOf.ts";
import { atYearEnds } from "../value/atYearEnds.ts";
import { exceeds } from "../exceeds.ts";
import { rootsAbove } from "../roots/rootsAbove.ts";

/**
 * Every shift of revenue growth, the same in each explicit year, at which headroom is zero, with growth above −1 in each
 * year; [0] where headroom is zero whatever the growth.
 *
 * Revenue of year t is Rev₀ Π (u + hᵢ) with u = 1 + shift + the least growth and hᵢ ≥ 0 what each year grows above that
 * least, a polynomial in u. So is headroom × (1 + r)ᴺ (r − g∞), divided by (1 + r)^½ for flows in the middle of the
 * year; its roots above u = 0 are isolated by `rootsAbove`.
 *
 * @param unit within the range of break-evens (`outsideRange`), but for its revenue growth.
 */
export function growthBreakEvens(unit: CashGeneratingUnit): Decimal[] {
  const least = unit.revenueGrowth.reduce((one, other) => (other.lessThan(one) ? other : one));
  const polynomial = scaledHeadroom(unit, least);
  if (polynomial.every((coefficient) => coefficient.isZero())) return [decimal(0)];
  const roots = rootsAbove(polynomial, decimal(0)).filter((root) => exceeds(root, 0));
  return roots.map((root) => root.minus(1).minus(least));
}

/** Headroom × (1 + r)ᴺ (r − g∞) [÷ (1 + r)^½] as a polynomial in u, constant first. */
function scaledHeadroom(unit: CashGeneratingUnit, least: Decimal): Decimal[] {
  const perYear = unit.preTaxDiscountRate.plus(1);
  const spread = unit.preTaxDiscountRate.minus(unit.terminalGrowth);
  const years = yearsOf(unit);
  const total: Decimal[] = [];
  const add = (polynomial: readonly Decimal[], factor: Decimal): void =>
    polynomial.forEach((coefficient, power) => {
      total[power] = (total[power] ?? decimal(0)).plus(coefficient.times(factor));
    });
  let revenue: Decimal[] = [unit.baseRevenue];
  let tiedUp: readonly Decimal[] = [unit.openingWorkingCapital];
  unit.revenueGrowth.forEach((growth, year) => {
    const weight = spread.times(perYear.pow(years - 1 - year));
    add(tiedUp, weight);
    revenue = timesFactor(revenue, growth.minus(least));
    tiedUp = revenue.map((coefficient) => coefficient.times(unit.workingCapital));
    add(revenue, weight.times(cashRatio(unit, year).minus(unit.workingCapital)));
  });
  const terminalFlow = unit.terminalGrowth
    .plus(1)
    .times(cashRatio(unit, years - 1))
    .minus(unit.workingCapital.times(unit.terminalGrowth));
  add(revenue, terminalFlow);
  const carried = carryingAmount(unit).total.times(perYear.pow(years)).times(spread);
  add([atYearEnds(unit, carried)], decimal(-1));
  return total;
}

/** p × (u + h) */
function timesFactor(polynomial: readonly Decimal[], h: Decimal): Decimal[] {
  const product = [decimal(0), ...polynomial];
  polynomial.forEach((coefficient, power) => {
    product[power] = (product[power] ?? decimal(0)).plus(coefficient.times(h));
  });
  return product;
}
