import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";

/** One year of a unit, in the unit of its base revenue; costs and outflows positive. */
export interface UnitYear {
  readonly revenue: Decimal;
  /** Revenue × gross margin. */
  readonly grossProfit: Decimal;
  readonly operatingCosts: Decimal;
  readonly capitalExpenditure: Decimal;
  /** WCₜ − WCₜ₋₁, working capital at the year's end being working capital / revenue × the year's revenue. */
  readonly workingCapitalIncrease: Decimal;
  /** Gross profit − operating costs − capital expenditure − increase of working capital. */
  readonly cashFlow: Decimal;
}

/** A unit's years 1…N, and year N + 1, which the terminal value rests on. */
export interface UnitCashFlows {
  readonly years: readonly UnitYear[];
  readonly terminalYear: UnitYear;
}

/**
 * A unit's pre-tax cash flows, as they would be at any discount rate: Revₜ = Revₜ₋₁ × (1 + gₜ),
 * CFₜ = Revₜ × (mₜ − oₜ − kₜ) − (WCₜ − WCₜ₋₁) with WCₜ = w × Revₜ, but WC₀ what there is at the date of the test; year
 * N + 1 grows by the terminal growth and keeps the ratios of year N (IAS 36.33, 36.39, 36.44, 36.50).
 */
export function cashFlows(unit: CashGeneratingUnit): UnitCashFlows {
  let previous = unit.baseRevenue;
  let tiedUp = unit.openingWorkingCapital;
  const year = (index: number, growth: Decimal): UnitYear => {
    const revenue = previous.times(growth.plus(1));
    const grossProfit = revenue.times(unit.grossMargin[index] ?? 0);
    const operatingCosts = revenue.times(unit.operatingCosts[index] ?? 0);
    const capitalExpenditure = revenue.times(unit.capitalExpenditure[index] ?? 0);
    const workingCapital = unit.workingCapital.times(revenue);
    const workingCapitalIncrease = workingCapital.minus(tiedUp);
    previous = revenue;
    tiedUp = workingCapital;
    const cashFlow = grossProfit.minus(operatingCosts).minus(capitalExpenditure).minus(workingCapitalIncrease);
    return { revenue, grossProfit, operatingCosts, capitalExpenditure, workingCapitalIncrease, cashFlow };
  };
  const years = unit.revenueGrowth.map((growth, index) => year(index, growth));
  return { years, terminalYear: year(years.length - 1, unit.terminalGrowth) };
}
