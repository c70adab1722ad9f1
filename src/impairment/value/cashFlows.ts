import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { cashLines, type CashKey } from "../unit/lines.ts";
import { netCash } from "./netCash.ts";

/** One year of a unit, in the unit of its base revenue; costs and outflows positive. */
export interface UnitYear {
  readonly revenue: Decimal;
  /** What is earned or spent of it, line by line: revenue × gross margin, × operating costs / revenue, … */
  readonly amounts: Readonly<Record<CashKey, Decimal>>;
  /** WCₜ − WCₜ₋₁, working capital at the year's end being working capital / revenue × the year's revenue. */
  readonly workingCapitalIncrease: Decimal;
  /** What is earned − what is spent − increase of working capital. */
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
    const amounts = Object.fromEntries(
      cashLines.map(({ key }) => [key, revenue.times(unit[key][index] ?? 0)]),
    ) as UnitYear["amounts"];
    const workingCapital = unit.workingCapital.times(revenue);
    const workingCapitalIncrease = workingCapital.minus(tiedUp);
    previous = revenue;
    tiedUp = workingCapital;
    const cashFlow = netCash((key) => amounts[key]).minus(workingCapitalIncrease);
    return { revenue, amounts, workingCapitalIncrease, cashFlow };
  };
  const years = unit.revenueGrowth.map((growth, index) => year(index, growth));
  return { years, terminalYear: year(years.length - 1, unit.terminalGrowth) };
}
