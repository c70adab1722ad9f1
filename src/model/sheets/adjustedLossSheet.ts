import type { Filing } from "../../filing/Filing.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import {
  addYearlyMeasures,
  crossCheckRow,
  measureHeads,
  measureRow,
  nativeTwin,
  type MeasureRow,
} from "./measureSheet.ts";
import { figureKey, renderTable } from "./renderTable.ts";
import { sheetOf } from "./sheetOf.ts";

const summary = "Five-year summary";
const reconciliation = "the reconciliation below";

/** The five adjustments: the announced row of the five-year summary, and that of the reconciliation where it has one. */
const adjustments = [
  { key: "shareBasedPayments", label: "Share-based payments", reconciled: true },
  { key: "financeCostOfRedeemableShares", label: "Finance cost of redeemable shares", reconciled: false },
  { key: "listingExpenses", label: "Listing expenses", reconciled: true },
  { key: "amortisationOfAcquiredIntangibles", label: "Amortisation of acquired intangible assets", reconciled: true },
  { key: "fairValueChanges", label: "Fair-value changes through profit or loss", reconciled: true },
] as const;

/** The announced reconciliation, and below the head the five years' adjusted net loss, native and by the function. */
export function adjustedLossSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const announced = announcement.tables.filter((table) => sheetOf(table) === sheet.id);
  const { layout, heads } = measureHeads(
    sheet,
    "Adjusted net loss (non-IFRS)",
    "RMB'000, years ended 31 December; losses are negative, adjustments are added back",
    announced,
  );

  const rowCount = adjustments.length + 6;
  let tables = heads + 1 + rowCount + 1;
  for (const table of announced) {
    tables = renderTable(book, sheet, announcement, table, layout, tables) + 1;
  }

  const reported = (year: string, recentId: string, summaryId: string): string => {
    const recent = figureKey(recentId, year);
    return book.reference(book.has(recent) ? recent : figureKey(summaryId, year), sheet);
  };
  const own = (id: string, year: string): string => book.reference(`adjustedNetLoss.${id}@${year}`, sheet);
  const [firstAdjustment, lastAdjustment] = [heads + 2, heads + 1 + adjustments.length];
  const area = (year: string): string => {
    const column = layout.values.get(year) ?? layout.unit;
    return `${cellAddress({ row: firstAdjustment, column })}:${cellAddress({ row: lastAdjustment, column })}`;
  };
  const amount = { unit: "RMB'000", format: "amount" } as const;
  const rows: readonly MeasureRow[] = [
    {
      ...amount,
      id: "adjustedNetLoss.lossForTheYear",
      label: "Loss for the year",
      style: "link",
      formula: (year) => reported(year, "income.lossForTheYear", "fiveYear.lossForTheYear"),
      source: `2019–2021: ${summary}; 2022–2023: Income statement; row Loss for the year`,
      condition: "announced; 2022–2023 the statement's live total",
    },
    ...adjustments.map(({ key, label, reconciled }): MeasureRow => ({
      ...amount,
      id: `adjustedNetLoss.${key}`,
      label,
      indent: 1,
      style: "link",
      formula: (year) => reported(year, `adjustedLoss.${key}`, `fiveYear.${key}`),
      source: reconciled ? `2019–2021: ${summary}; 2022–2023: ${reconciliation}` : `${summary}`,
      condition: "announced; nil where nothing is printed",
    })),
    {
      ...amount,
      id: "adjustedNetLoss.adjustedLoss",
      label: "Adjusted net loss",
      style: "total",
      formula: (year) => `${own("lossForTheYear", year)}+SUM(${area(year)})`,
      source: "Loss for the year + the five adjustments",
      condition: "calculated here",
    },
    {
      ...amount,
      id: "adjustedNetLoss.revenue",
      label: "Revenue",
      style: "link",
      formula: (year) => book.reference(`grossMargin.revenue@${year}`, sheet),
      source: "Gross margin, row Revenue",
      condition: "announced",
    },
    {
      id: "adjustedNetLoss.rate",
      label: "Adjusted net loss rate",
      unit: "% of revenue",
      style: "formula",
      format: "percentage",
      formula: (year) => `${own("adjustedLoss", year)}/${own("revenue", year)}`,
      source: "Adjusted net loss / revenue",
      condition: "calculated here",
    },
    {
      ...amount,
      id: "adjustedNetLoss.function",
      label: "HEADROOM.ADJUSTEDLOSS",
      style: "function",
      formula: (year) => `HEADROOM.ADJUSTEDLOSS(${own("lossForTheYear", year)},${area(year)})`,
      withoutAddIn: nativeTwin(book, sheet, "adjustedNetLoss.adjustedLoss"),
      source: "Custom function on the rows above",
      condition: "without the add-in: the native adjusted net loss",
    },
  ];
  rows.forEach((row, index) => measureRow(book, sheet, layout, heads + 1 + index, row));
  crossCheckRow(
    book,
    sheet,
    layout,
    heads + 1 + rows.length,
    "adjustedNetLoss.function",
    "adjustedNetLoss.adjustedLoss",
  );
  addYearlyMeasures(book, sheet, "adjustedNetLoss.adjustedLoss", {
    id: "adjustedLoss",
    name: "AdjustedLoss",
    label: "Adjusted net loss",
    kind: "amount",
    unit: "RMB'000",
  });
  addYearlyMeasures(book, sheet, "adjustedNetLoss.rate", {
    id: "adjustedLossRate",
    name: "AdjustedLossRate",
    label: "Adjusted net loss rate",
    kind: "percentage",
    unit: "% of revenue",
  });
}
