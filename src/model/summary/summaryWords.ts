/** Every sentence of the summary. */
export const summaryWords = {
  summaryFirstFigure: "summary: first figure",
  summaryLastFigure: "summary: last figure",
  expenseOfTheIncomeStatement: "expense of the income statement / revenue",
  costOfSales: "cost of sales",
  resultForThePeriod: "result for the period",
  atTheSEnd: (noun: string): string => `at the ${noun}'s end`,
  receivablesAndWorkingCapital: "Receivables and working capital",
  receivableDaysOnTheAverage: "Receivable days, on the average balance",
  averageOfOpeningAndClosing: (receivables: string): string =>
    `average of opening and closing ${receivables} / revenue`,
  inventoriesByCost: (inventories: string, end: string): string => `${inventories} ${end} / cost of sales`,
  payablesByCost: (payables: string, end: string): string => `${payables} ${end} / cost of sales`,
  netCashAndGearing: "Net cash and gearing",
  ofTotalEquity: "% of total equity",
  netDebtTotalEquityNot: "net debt / total equity; not applicable where there is net cash",
  statementOfFinancialPosition: "statement of financial position",
  goodwillToTotalEquity: "Goodwill to total equity",
  goodwillTotalEquity: "goodwill / total equity",
  dateOfTheTest: "the date of the test",
  headroomHow: (day: string): string =>
    `value in use − carrying amount at ${day}; rests on illustrative inputs (see Assumptions)`,
  thisAnnouncementPrintsNo: (value: string): string => `This announcement prints no ${value}`,
  onTheBefore: (noun: string): string => `% on the ${noun} before`,
  theTheBefore: (noun: string): string => `the ${noun} / the ${noun} before − 1`,
  grossMarginHow: "(revenue − cost of sales) / revenue",
  operatingResultRevenue: "operating result / revenue",
  resultHead: "Result for the period",
  netLossRate: "Net loss rate",
  netProfitMargin: "Net profit margin",
  adjustedHow: ({
    resultLabel,
    count,
    count2,
  }: {
    readonly resultLabel: string;
    readonly count: string;
    readonly count2: number;
  }): string => `${resultLabel} + the announcement's ${count} ${count2 === 1 ? "adjustment" : "adjustments"}`,
  soThereAreIsNo: ({
    reason,
    endsWith,
    labels,
  }: {
    readonly reason: string;
    readonly endsWith: boolean;
    readonly labels: string;
  }): string => `${reason}, so there ${endsWith ? "are" : "is"} no ${labels}.`,
  headroomByPeriod: (line: string): string => `Headroom: ${line} by period`,
  headroomByUnit: (newest: string): string => `Headroom by unit, ${newest}`,
  headroomHeadroomByUnit: "Headroom: headroom by unit, in short",
  subtitle: (periods: string): string =>
    `Analysis of the announced figures by native formulas; units by row, ${periods}`,
  howItIsCalculated: "How it is calculated",
  leftOut: (without: string): string => `Left out, as this announcement does not print what they take: ${without}.`,
  expenseRatios: "Expense ratios",
  netCash: "Net cash",
  gearingRatio: "Gearing ratio",
  goodwillIAS: "Goodwill (IAS 36)",
  goodwill: "Goodwill",
  headroomOf: (name: string): string => `Headroom, ${name}`,
  growth: "Growth",
  margins: "Margins",
  grossMarginLabel: "Gross margin",
  operatingMargin: "Operating margin",
  nonIFRS: (full: string): string => `${full} (non-IFRS)`,
  rateOf: (full: string): string => `${full} rate`,
  grossMargin: "Gross margin",
} as const;
