/** Every sentence about what a unit's values must be. */

export const forThe = (what: string): string => `for the ${what}`;
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
export const inEachYear = (name: string, bound: string): string => `${name} ${bound} in each year`;
export const rateAboveGrowth = (growth: string): string =>
  `a pre-tax discount rate above the terminal growth of ${growth}`;
export const noShift = (driver: string, why: string): string =>
  `No shift of "${driver}" within its range makes headroom zero${why}.`;
export const growthOf = (growth: string): string => `the terminal growth of ${growth}`;
export const noRate = (bound: string, value: string): string =>
  `No discount rate above ${bound} gives the value ${value}.`;
export const severalRates = (value: string, list: string): string =>
  `More than one discount rate gives the value ${value}: ${list}.`;
export const driversAlike = (driver: string): string => `Expected two different drivers, found "${driver}" twice.`;
export const rowsOfAGrid = "rows of a grid";
export const columnsOfAGrid = "columns of a grid";
export const driverThatAFrontierMoves = "driver that a frontier moves";
export const driverThatAFrontierSeeks = "driver that a frontier seeks";
export const discountRate = "Pre-tax discount rate";
