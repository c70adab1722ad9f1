import { decimal, type Decimal } from "../../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../../impairment/CashGeneratingUnit.ts";
import type { UnitInputs } from "./unitInputs.ts";

/** The unit of the impairment test that the inputs describe, as the unit block on the sheet puts it together. */
export function unitOf(inputs: UnitInputs): CashGeneratingUnit {
  const every = (key: keyof UnitInputs): Decimal[] => inputs[key].map((value) => decimal(Number(value)));
  const one = (key: keyof UnitInputs): Decimal => decimal(Number(inputs[key][0]));
  const adjustments = every("grossMarginAdjustment");
  return {
    baseRevenue: one("baseRevenue"),
    revenueGrowth: every("revenueGrowth"),
    grossMargin: every("grossMargin").map((margin, year) => margin.plus(adjustments[year] ?? 0)),
    operatingCosts: every("operatingCosts"),
    capitalExpenditure: every("capitalExpenditure"),
    workingCapital: one("workingCapital"),
    terminalGrowth: one("terminalGrowth"),
    preTaxDiscountRate: one("discountRate"),
    goodwill: one("goodwill"),
    ownership: one("ownership"),
    intangibleAssets: one("intangibleAssets"),
    otherNetAssets: one("otherNetAssets"),
    grossUpGoodwill: inputs.grossUpGoodwill[0] === true,
    midYearDiscounting: inputs.midYearDiscounting[0] === true,
  };
}
