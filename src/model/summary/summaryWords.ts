/** Every sentence of the summary. */

export const summaryFirstFigure = "summary: first figure";
export const summaryLastFigure = "summary: last figure";
export const expenseOfTheIncomeStatement = "expense of the income statement / revenue";
export const costOfSales = "cost of sales";
export const resultForThePeriod = "result for the period";
export const singleBalance = (item: string): string => `single balance-sheet line for ${item}`;
export const atTheSEnd = (noun: string): string => `at the ${noun}'s end`;
export const receivablesAndWorkingCapital = "Receivables and working capital";
export const receivableDaysOnTheAverage = "Receivable days, on the average balance";
export const averageOfOpeningAndClosing = (receivables: string): string =>
  `average of opening and closing ${receivables} / revenue`;
export const inventoriesByCost = (inventories: string, end: string): string => `${inventories} ${end} / cost of sales`;
export const payablesByCost = (payables: string, end: string): string => `${payables} ${end} / cost of sales`;
export const netCashAndGearing = "Net cash and gearing";
export const ofTotalEquity = "% of total equity";
export const netDebtTotalEquityNot = "net debt / total equity; not applicable where there is net cash";
export const statementOfFinancialPosition = "statement of financial position";
export const goodwillToTotalEquity = "Goodwill to total equity";
export const goodwillTotalEquity = "goodwill / total equity";
export const dateOfTheTest = "the date of the test";
export const headroomHow = (day: string): string =>
  `value in use − carrying amount at ${day}; rests on illustrative inputs (see Assumptions)`;
export const thisDocumentPrintsNo = (noun: string, value: string): string =>
  `${noun.endsWith("s") ? `These ${noun} print` : `This ${noun} prints`} no ${value}`;
export const onTheBefore = (noun: string): string => `% on the ${noun} before`;
export const theTheBefore = (noun: string): string => `the ${noun} / the ${noun} before − 1`;
export const operatingResultRevenue = "operating result / revenue";
export const resultHead = "Result for the period";
export const profitOrLoss = "Profit or loss";
export const netMargin = "Net margin";
export const netLossRate = "Net loss rate";
export const netProfitMargin = "Net profit margin";
const possessive = (noun: string): string => (noun.endsWith("s") ? `${noun}'` : `${noun}'s`);
export const adjustedHow = ({
  resultLabel,
  noun,
  count,
  count2,
}: {
  readonly resultLabel: string;
  readonly noun: string;
  readonly count: string;
  readonly count2: number;
}): string => `${resultLabel} + the ${possessive(noun)} ${count} ${count2 === 1 ? "adjustment" : "adjustments"}`;
export const soThereAreIsNo = ({
  reason,
  endsWith,
  labels,
}: {
  readonly reason: string;
  readonly endsWith: boolean;
  readonly labels: string;
}): string => `${reason}, so there ${endsWith ? "are" : "is"} no ${labels}.`;
export const headroomByPeriod = (line: string): string => `Headroom: ${line} by period`;
export const headroomByUnit = (newest: string): string => `Headroom by unit, ${newest}`;
export const headroomHeadroomByUnit = "Headroom: headroom by unit, in short";
export const subtitle = (periods: string): string =>
  `Analysis of the announced figures by native formulas; units by row, ${periods}`;
export const howItIsCalculated = "How it is calculated";
export const leftOut = (noun: string, without: string): string =>
  `Left out, as the ${noun} ${noun.endsWith("s") ? "do" : "does"} not print what they take: ${without}.`;
export const expenseRatios = "Expense ratios";
export const netCash = "Net cash";
export const gearingRatio = "Gearing ratio";
export const goodwillHeading = "Goodwill (IAS 36)";
export const headroomOf = (name: string): string => `Headroom, ${name}`;
export const growth = "Growth";
export const margins = "Margins";
export const operatingMargin = "Operating margin";
export const nonIFRS = (full: string): string => `${full} (non-IFRS)`;
export const rateOf = (full: string): string => `${full} rate`;
export const expectedTheId = (id: string): string => `Expected the id of a general line of the Summary, found ${id}.`;
