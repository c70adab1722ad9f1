/** Every sentence about measures and tie-outs. */

interface FigureNamed {
  readonly table: string;
  readonly label: string;
  readonly heading: string;
}

export const statementToStatement = "Statement to statement";
export const notesToTheStatements = "Notes to the statements";
export const quotedGrowthAndRatios = "Quoted growth and ratios";
export const sharesOfTotals = "Shares of totals";
export const sharesOfRevenue = "Shares of revenue";
export const noRevenue = "A margin needs revenue, found none (0 or blank).";
export const revenueNotPositive = (revenue: string): string => `Expected revenue above 0, found ${revenue}.`;
export const noCostOfSales = (revenue: string): string => `No cost of sales (0 or blank) beside revenue of ${revenue}.`;
export const resultOfTheOwnersOver = (label: string, heading: string): string =>
  `${label}: result of the owners over the weighted shares, ${heading}`;
export const shareOf = ({
  title,
  label,
  ofRevenue,
  heading,
}: {
  readonly title: string;
  readonly label: string;
  readonly ofRevenue: boolean;
  readonly heading: string;
}): string => `${title}: ${label}, share of ${ofRevenue ? "revenue" : "the total"}, ${heading}`;
export const ofTheClasses = ({ table, label, heading }: FigureNamed): string =>
  `${table}: ${label}, ${heading} of the classes`;
export const openingBalanceAndTheResult = ({
  id,
  label,
  heading,
}: {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
}): string => `${id}: ${label}, opening balance and the result of the owners, ${heading}`;
export const toOfThePeriodBefore = ({
  table,
  label,
  closingLabel,
}: {
  readonly table: string;
  readonly label: string;
  readonly closingLabel: string;
}): string => `${table}: ${label} to ${closingLabel} of the period before`;
export const byMovementAndByParts = ({ table, label, heading }: FigureNamed): string =>
  `${table}: ${label} by movement and by parts, ${heading}`;
