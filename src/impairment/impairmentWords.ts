/** Every sentence about what a unit's values must be. */

export const forTheOfAGrid = (side: string): string => `for the ${side} of a grid`;
export const yearlyValues = ({
  label,
  expected,
  found,
}: {
  readonly label: string;
  readonly expected: number | string;
  readonly found: number;
}): string => `Expected "${label}" to hold ${expected} yearly values like "Revenue growth", found ${found}.`;
export const atLeastOne = "at least one";
export const ownershipOutOfBounds = (ownership: string): string =>
  `Expected ownership above 0 and at most 1 (100%), found ${ownership}.`;
export const rateTooLow = (rate: string): string => `Expected a discount rate above -1 (-100%), found ${rate}.`;
export const rateBelowGrowth = (growth: string, rate: string): string =>
  `Expected a discount rate above the terminal growth of ${growth}, found ${rate}.`;
export const noCashFlow = "Expected at least one yearly cash flow, found none.";
export const baseRevenueAbove = "base revenue above 0";
export const revenueGrowthAboveInEach = "revenue growth above -1 (-100%) in each year";
export const terminalGrowthAbove = "terminal growth above -1 (-100%)";
export const discountRate = "Pre-tax discount rate";
export const rateAboveMinusOne = "a pre-tax discount rate above -1 (-100%)";
export const rateAboveGrowth = (growth: string): string =>
  `a pre-tax discount rate above the terminal growth of ${growth}`;
export const noShift = (driver: string, why: string): string =>
  `No shift of "${driver}" within its range makes headroom zero${why}.`;
export const growthOf = (growth: string): string => `the terminal growth of ${growth}`;
export const noRate = (bound: string, value: string): string =>
  `No discount rate above ${bound} gives the value ${value}.`;
export const severalRates = (value: string, list: string): string =>
  `More than one discount rate gives the value ${value}: ${list}.`;
export const preTaxDiscountRate = "Pre-tax discount rate";
export const driversAlike = (driver: string): string => `Expected two different drivers, found "${driver}" twice.`;
export const mustBeAbove = "must be above −100%";
export const mustNotBeNegative = "must not be negative";
export const mustBeAboveZero = "must be above zero";
export const mustBeShare = "must be above zero and at most 100%";
