import type { Decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import type { Driver } from "./drivers.ts";

/**
 * The unit with a shift added to one driver, in every explicit year; relative for `Base revenue`. A shift of
 * `Revenue growth` leaves `Terminal growth` alone.
 *
 * @example shifted(unit, "Gross margin", decimal(-0.01)) // one percentage point less, every year
 */
export function shifted(unit: CashGeneratingUnit, driver: Driver, shift: Decimal): CashGeneratingUnit {
  const every = (values: readonly Decimal[]): Decimal[] => values.map((value) => value.plus(shift));
  switch (driver) {
    case "Base revenue":
      return { ...unit, baseRevenue: unit.baseRevenue.times(shift.plus(1)) };
    case "Revenue growth":
      return { ...unit, revenueGrowth: every(unit.revenueGrowth) };
    case "Gross margin":
      return { ...unit, grossMargin: every(unit.grossMargin) };
    case "Operating costs / revenue":
      return { ...unit, operatingCosts: every(unit.operatingCosts) };
    case "Capital expenditure / revenue":
      return { ...unit, capitalExpenditure: every(unit.capitalExpenditure) };
    case "Working capital / revenue":
      return { ...unit, workingCapital: unit.workingCapital.plus(shift) };
    case "Terminal growth":
      return { ...unit, terminalGrowth: unit.terminalGrowth.plus(shift) };
    case "Pre-tax discount rate":
      return { ...unit, preTaxDiscountRate: unit.preTaxDiscountRate.plus(shift) };
  }
}
