/** Every sentence about what a unit's values must be. */
export const impairmentWords = {
  forThe: (what: string): string => `for the ${what}`,
  yearlyValues: ({
    label,
    expected,
    found,
  }: {
    readonly label: string;
    readonly expected: number | string;
    readonly found: number;
  }): string => `Expected "${label}" to hold ${expected} yearly values like "Revenue growth", found ${found}.`,
  atLeastOne: "at least one",
  ownershipOutOfBounds: (ownership: string): string =>
    `Expected ownership above 0 and at most 1 (100%), found ${ownership}.`,
  rateTooLow: (rate: string): string => `Expected a discount rate above -1 (-100%), found ${rate}.`,
  rateBelowGrowth: (growth: string, rate: string): string =>
    `Expected a discount rate above the terminal growth of ${growth}, found ${rate}.`,
  noCashFlow: "Expected at least one yearly cash flow, found none.",
  inEachYear: (name: string, bound: string): string => `${name} ${bound} in each year`,
  rateAboveGrowth: (growth: string): string => `a pre-tax discount rate above the terminal growth of ${growth}`,
  noShift: (driver: string, why: string): string =>
    `No shift of "${driver}" within its range makes headroom zero${why}.`,
  growthOf: (growth: string): string => `the terminal growth of ${growth}`,
  noRate: (bound: string, value: string): string => `No discount rate above ${bound} gives the value ${value}.`,
  severalRates: (value: string, list: string): string =>
    `More than one discount rate gives the value ${value}: ${list}.`,
  driversAlike: (driver: string): string => `Expected two different drivers, found "${driver}" twice.`,
} as const;
