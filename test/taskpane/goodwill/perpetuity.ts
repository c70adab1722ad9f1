import { assumptionLines } from "../../../src/impairment/unit/lines.ts";
import type { UnitInputs } from "../../../src/taskpane/model/goodwill/inputsFound.ts";

/**
 * A unit to calculate by hand: revenue 100 for ever, of which 50% − 30% is cash: 20 a year at 10% is worth 200; goodwill
 * of 150 is carried; headroom 50. One year is explicit.
 */
export const perpetuity: UnitInputs = {
  ...(Object.fromEntries(assumptionLines.map(({ key }) => [key, [0]])) as unknown as UnitInputs),
  baseRevenue: [100],
  grossMargin: [0.45],
  grossMarginAdjustment: [0.05],
  operatingCosts: [0.3],
  preTaxDiscountRate: [0.1],
  goodwill: [150],
  ownership: [1],
  grossUpGoodwill: [true],
  midYearDiscounting: [false],
};
