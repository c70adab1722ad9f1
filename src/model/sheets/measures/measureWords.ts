/** Every sentence of the measures' sheets. */
export const measureWords = {
  functionAgainstCells: "Function against cells",
  nAWithoutTheAdd: "n/a without the add-in",
  chartStands: "Chart: stands on",
  chartRaisesItAboveZero: "Chart: raises it, above zero",
  chartRaisesItBelowZero: "Chart: raises it, below zero",
  chartLowersItAboveZero: "Chart: lowers it, above zero",
  chartLowersItBelowZero: "Chart: lowers it, below zero",
  adjustedSubtitle: (printed: string, periods: string): string =>
    `${printed}, ${periods}; losses are negative, adjustments are added back`,
  announcedLiveTotal: (day: string): string => `announced; ${day}the statement's live total`,
  announcedNilWhereNothing: "announced; nil where nothing is printed",
  theReconciliationBelow: "the reconciliation below",
  grossMarginRowRevenue: "Gross margin, row Revenue",
  customFunctionOnTheRows: "Custom function on the rows above",
  withoutTheAdd: (charAt: string, full: string): string => `without the add-in: the native ${charAt}${full}`,
  grossMarginSubtitle: ({
    printed,
    periods,
    subtracted,
  }: {
    readonly printed: string;
    readonly periods: string;
    readonly subtracted: boolean;
  }): string => `${printed}, ${periods}; cost of sales is ${subtracted ? "positive" : "negative"}, as printed`,
  revenueGrossProfit: "revenue − gross profit",
  grossProfitRevenue: "gross profit − revenue",
  derivedAsNoneIsPrinted: (how: string): string => `derived: ${how}, as none is printed`,
  costOfSales: "Cost of sales",
  revenueCostOfSales: (value: string): string => `Revenue ${value} cost of sales`,
  marginHow: "Gross profit / revenue",
  changeOnTheYearBefore: "Change on the year before",
  grossMarginLess: "Gross margin less that of the year before",
  withoutAddInMargin: "without the add-in: the native gross margin",
  to: ({ label, full, newest }: { readonly label: string; readonly full: string; readonly newest: string }): string =>
    `${label} to ${full}, ${newest}`,
  nonIFRS: (full: string): string => `${full} (non-IFRS)`,
  rateOf: (full: string): string => `${full} rate`,
  revenue: "Revenue",
  grossMargin: "Gross margin",
  grossProfit: "Gross profit",
} as const;
