import { figureKey } from "./renderTable.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import {
  addYearlyMeasures,
  crossCheckRow,
  measureHeads,
  measureRow,
  nativeTwin,
  reportedYears,
  type MeasureRow,
} from "./measureSheet.ts";

/** The years for which the announcement prints cost of sales. */
const withCostOfSales: readonly string[] = ["2022", "2023"];
const summary = "Five-year summary";
const income = "Income statement";

/** Gross margin by year, native and by the function, from the statements' own cells. */
export function grossMarginSheet(book: BookBuilder, sheet: SheetBuilder): void {
  const { layout, heads } = measureHeads(
    sheet,
    "Gross margin",
    "RMB'000, years ended 31 December; cost of sales is negative, as printed",
  );

  const own = (id: string, year: string): string => book.reference(`grossMargin.${id}@${year}`, sheet);
  const reported = (year: string, incomeId: string, summaryId: string): string =>
    book.reference(figureKey(withCostOfSales.includes(year) ? incomeId : summaryId, year), sheet);
  const amount = { unit: "RMB'000", format: "amount" } as const;
  const rows: readonly MeasureRow[] = [
    {
      ...amount,
      id: "grossMargin.revenue",
      label: "Revenue",
      style: "link",
      formula: (year) => reported(year, "income.revenue", "fiveYear.revenue"),
      source: `2019–2021: ${summary}, row Revenue; 2022–2023: ${income}, row Revenue`,
      condition: "announced",
    },
    {
      ...amount,
      id: "grossMargin.costOfSales",
      label: "Cost of sales",
      style: "link",
      formula: (year) =>
        withCostOfSales.includes(year)
          ? book.reference(figureKey("income.costOfSales", year), sheet)
          : `${book.reference(figureKey("fiveYear.grossProfit", year), sheet)}-${book.reference(figureKey("fiveYear.revenue", year), sheet)}`,
      source: `2019–2021: ${summary}, rows Gross profit and Revenue; 2022–2023: ${income}, row Cost of sales`,
      condition: "2019–2021 derived: gross profit − revenue, as none is printed; 2022–2023 announced",
    },
    {
      ...amount,
      id: "grossMargin.grossProfit",
      label: "Gross profit",
      style: "subtotal",
      formula: (year) => `${own("revenue", year)}+${own("costOfSales", year)}`,
      source: "Revenue + cost of sales",
      condition: "calculated here",
    },
    {
      id: "grossMargin.margin",
      label: "Gross margin",
      unit: "%",
      style: "total",
      format: "percentage",
      formula: (year) => `${own("grossProfit", year)}/${own("revenue", year)}`,
      source: "Gross profit / revenue",
      condition: "calculated here",
    },
    {
      id: "grossMargin.change",
      label: "Change on the year before",
      unit: "% points",
      style: "formula",
      format: "points",
      formula: (year) => {
        const before = reportedYears[reportedYears.findIndex((reportedYear) => reportedYear === year) - 1];
        return before === undefined ? undefined : `(${own("margin", year)}-${own("margin", before)})*100`;
      },
      source: "Gross margin less that of the year before",
      condition: "calculated here",
    },
    {
      id: "grossMargin.function",
      label: "HEADROOM.GROSSMARGIN",
      unit: "%",
      style: "function",
      format: "percentage",
      formula: (year) => `HEADROOM.GROSSMARGIN(${own("revenue", year)},${own("costOfSales", year)})`,
      withoutAddIn: nativeTwin(book, sheet, "grossMargin.margin"),
      source: "Custom function on the rows above",
      condition: "without the add-in: the native gross margin",
    },
  ];
  rows.forEach((row, index) => measureRow(book, sheet, layout, heads + 1 + index, row));
  crossCheckRow(book, sheet, layout, heads + 1 + rows.length, "grossMargin.function", "grossMargin.margin");
  addYearlyMeasures(book, sheet, "grossMargin.margin", {
    id: "grossMargin",
    name: "GrossMargin",
    label: "Gross margin",
    kind: "percentage",
    unit: "%",
  });
}
