/** Every sentence of the measures' sheets. */

export const withoutAddIn = "n/a without the add-in";
export const chartStands = "Chart: stands on";
export const chartRaisesItAboveZero = "Chart: raises it, above zero";
export const chartRaisesItBelowZero = "Chart: raises it, below zero";
export const chartLowersItAboveZero = "Chart: lowers it, above zero";
export const chartLowersItBelowZero = "Chart: lowers it, below zero";
export const adjustedSubtitle = (printed: string, periods: string): string =>
  `${printed}, ${periods}; losses are negative, adjustments are added back`;
export const announcedLiveTotal = (day: string): string => `announced; ${day}the statement's live total`;
export const announcedNilWhereNothing = "announced; nil where nothing is printed";
export const theReconciliationBelow = "the reconciliation below";
export const grossMarginRowRevenue = "Gross margin, row Revenue";
export const customFunctionOnTheRows = "Custom function on the rows above";
export const withoutTheAdd = (charAt: string, full: string): string =>
  `without the add-in: the native ${charAt}${full}`;
export const grossMarginSubtitle = ({
  printed,
  periods,
  subtracted,
}: {
  readonly printed: string;
  readonly periods: string;
  readonly subtracted: boolean;
}): string => `${printed}, ${periods}; cost of sales is ${subtracted ? "positive" : "negative"}, as printed`;
export const revenueGrossProfit = "revenue − gross profit";
export const grossProfitRevenue = "gross profit − revenue";
export const derivedAsNoneIsPrinted = (how: string): string => `derived: ${how}, as none is printed`;
export const costOfSales = "Cost of sales";
export const revenueCostOfSales = (value: string): string => `Revenue ${value} cost of sales`;
export const marginHow = "Gross profit / revenue";
export const changeOnTheYearBefore = "Change on the year before";
export const grossMarginLess = "Gross margin less that of the year before";
export const withoutAddInMargin = "without the add-in: the native gross margin";
export const to = ({
  label,
  full,
  newest,
}: {
  readonly label: string;
  readonly full: string;
  readonly newest: string;
}): string => `${label} to ${full}, ${newest}`;
export const nonIFRS = (full: string): string => `${full} (non-IFRS)`;
export const rateOf = (full: string): string => `${full} rate`;
export const grossProfit = "Gross profit";
