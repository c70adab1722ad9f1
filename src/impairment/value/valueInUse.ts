import { cashFlows, type UnitCashFlows } from "./cashFlows.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { checkUnit } from "../unit/checkUnit.ts";
import { checkRate, presentValue, type CashFlowForecast, type PresentValue } from "./presentValue.ts";

/** A unit's value in use, in the unit of its base revenue, with the steps to it. */
export interface ValueInUse extends UnitCashFlows, PresentValue {}

/**
 * Value in use of a cash-generating unit (IAS 36.30–57): yearly pre-tax cash flows and a terminal value that grows
 * steadily, discounted at the pre-tax rate. `total` is the value.
 *
 * @throws what `checkUnit` throws, DiscountRateError, TerminalGrowthError
 */
export function valueInUse(unit: CashGeneratingUnit): ValueInUse {
  checkUnit(unit);
  checkRate(unit.preTaxDiscountRate, unit.terminalGrowth);
  const flows = cashFlows(unit);
  return { ...flows, ...presentValue(forecastOf(unit, flows), unit.preTaxDiscountRate) };
}

/** The unit's flows as a forecast to be discounted. */
export function forecastOf(unit: CashGeneratingUnit, flows: UnitCashFlows): CashFlowForecast {
  return {
    cashFlows: flows.years.map((year) => year.cashFlow),
    terminal: { growth: unit.terminalGrowth, cashFlow: flows.terminalYear.cashFlow },
    midYear: unit.midYearDiscounting,
  };
}
