/** Units whose headroom is zero at more than one discount rate, or growth of revenue. */
import type { PlainUnit } from "../support/unit.ts";

const every = (value: number): number[] => [value, value, value, value, value];

/**
 * One inflow a in year 1, then nothing until outflows b in year 5 and for ever after; nothing grows. Value in use at
 * y = 1 + r is a / y − b / ((y − 1) y⁴), so it is the carrying amount c where a y³ (y − 1) − b = c y⁴ (y − 1).
 */
export const outflowsLast = (a: number, b: number, c: number, preTaxDiscountRate: number): PlainUnit => ({
  baseRevenue: 1_000_000,
  revenueGrowth: every(0),
  grossMargin: [a / 1e6, 0, 0, 0, -b / 1e6],
  operatingCosts: every(0),
  capitalExpenditure: every(0),
  workingCapital: 0,
  terminalGrowth: 0,
  preTaxDiscountRate,
  goodwill: 0,
  ownership: 1,
  intangibleAssets: c,
  otherNetAssets: 0,
  grossUpGoodwill: true,
  midYearDiscounting: false,
});

/** At 25%: 5,253 × 0.48828125 − 1,000 = 2,564 × 0.6103515625; at 100%: 5,253 × 8 − 1,000 = 2,564 × 16. */
export const farApart = outflowsLast(525_300, 100_000, 256_400, 0.2);

/** At 20%: 354,336.501 × 0.3456 − 12,857.2811136 = 264,278.1 × 0.41472; at 21%: × 0.37202781 and × 0.4501536501. */
export const closeTogether = outflowsLast(354_336.501, 12_857.2811136, 264_278.1, 0.154);

/** Revenue that falls sets its working capital free, so that headroom comes back near a growth of −100%. */
export const nearNoRevenue: PlainUnit = {
  baseRevenue: 537_605,
  revenueGrowth: [0.175, 0.006, 0.264, 0.061, 0.343],
  grossMargin: [0.245, 0.203, 0.511, 0.3, 0.548],
  operatingCosts: [0.281, 0.195, 0.127, 0.267, 0.282],
  capitalExpenditure: [0.006, 0.041, 0.044, 0.02, 0.015],
  workingCapital: 0.448,
  terminalGrowth: 0.023,
  preTaxDiscountRate: 0.171,
  goodwill: 277_243,
  ownership: 0.81,
  intangibleAssets: 26_709,
  otherNetAssets: -110_989,
  grossUpGoodwill: false,
  midYearDiscounting: false,
};

/** Early flows many times the carrying amount: a second rate at 1,351%. */
export const smallCarryingAmount: PlainUnit = {
  baseRevenue: 775_096,
  revenueGrowth: [0.133, 0.398, 0.019, 0.338, -0.043],
  grossMargin: [0.539, 0.451, 0.53, 0.576, 0.246],
  operatingCosts: [0.161, 0.135, 0.175, 0.242, 0.214],
  capitalExpenditure: [0.006, 0.005, 0.007, 0.042, 0.045],
  workingCapital: -0.184,
  terminalGrowth: -0.002,
  preTaxDiscountRate: 0.172,
  goodwill: 0,
  ownership: 0.78,
  intangibleAssets: 154_071,
  otherNetAssets: -127_983,
  grossUpGoodwill: false,
  midYearDiscounting: false,
};

/** Value in use first rises, then falls as all years grow more: in the last, and for ever after, cash flows out. */
export const twoGrowths: PlainUnit = {
  baseRevenue: 16_166,
  revenueGrowth: [-0.027, 0.232, -0.071, 0.09, -0.035],
  grossMargin: [0.427, 0.538, 0.576, 0.22, 0.229],
  operatingCosts: [0.106, 0.228, 0.249, 0.237, 0.269],
  capitalExpenditure: [0.033, 0.019, 0.032, 0.048, 0.032],
  workingCapital: -0.106,
  terminalGrowth: -0.042,
  preTaxDiscountRate: 0.38,
  goodwill: 7637,
  ownership: 0.54,
  intangibleAssets: 2936,
  otherNetAssets: 974,
  grossUpGoodwill: true,
  midYearDiscounting: true,
};

/** Value in use is highest just above the carrying amount, so that it is the carrying amount a little to either side. */
export const peak: PlainUnit = {
  baseRevenue: 330_000,
  revenueGrowth: [0.2, 0.15, 0.1, 0.05, 0.02],
  grossMargin: [0.6, 0.6, 0.6, 0.5, 0.2],
  operatingCosts: [0.2, 0.2, 0.2, 0.2, 0.25],
  capitalExpenditure: every(0.015),
  workingCapital: 0.1,
  terminalGrowth: 0.02,
  preTaxDiscountRate: 0.154,
  goodwill: 96_377,
  ownership: 0.51,
  intangibleAssets: 61_857,
  otherNetAssets: 72_270,
  grossUpGoodwill: true,
  midYearDiscounting: false,
};
