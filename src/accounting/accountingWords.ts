/** Every sentence about measures and tie-outs. */
export const accountingWords = {
  statementToStatement: "Statement to statement",
  notesToTheStatements: "Notes to the statements",
  quotedGrowthAndRatios: "Quoted growth and ratios",
  sharesOfTotals: "Shares of totals",
  sharesOfRevenue: "Shares of revenue",
  noRevenue: "A margin needs revenue, found none (0 or blank).",
  revenueNotPositive: (revenue: string): string => `Expected revenue above 0, found ${revenue}.`,
  noCostOfSales: (revenue: string): string => `No cost of sales (0 or blank) beside revenue of ${revenue}.`,
  resultOfTheOwnersOver: (label: string, heading: string): string =>
    `${label}: result of the owners over the weighted shares, ${heading}`,
  shareOf: ({
    title,
    label,
    ofRevenue,
    heading,
  }: {
    readonly title: string;
    readonly label: string;
    readonly ofRevenue: boolean;
    readonly heading: string;
  }): string => `${title}: ${label}, share of ${ofRevenue ? "revenue" : "the total"}, ${heading}`,
  ofTheClasses: ({
    table,
    label,
    heading,
  }: {
    readonly table: string;
    readonly label: string;
    readonly heading: string;
  }): string => `${table}: ${label}, ${heading} of the classes`,
  openingBalanceAndTheResult: ({
    id,
    label,
    heading,
  }: {
    readonly id: string;
    readonly label: string;
    readonly heading: string;
  }): string => `${id}: ${label}, opening balance and the result of the owners, ${heading}`,
  toOfThePeriodBefore: ({
    table,
    label,
    closingLabel,
  }: {
    readonly table: string;
    readonly label: string;
    readonly closingLabel: string;
  }): string => `${table}: ${label} to ${closingLabel} of the period before`,
  byMovementAndByParts: ({
    table,
    label,
    heading,
  }: {
    readonly table: string;
    readonly label: string;
    readonly heading: string;
  }): string => `${table}: ${label} by movement and by parts, ${heading}`,
} as const;
