import type { Table } from "../../filing/Filing.ts";
import type { CellContent, NumberKind, StyleName } from "../../plan/plan.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { crossCheckFormula, notAvailable } from "./crossCheck.ts";
import { sheetHeader } from "./sheetHeader.ts";
import { lineHeads, statementLayout, statementWidths, type StatementLayout } from "./statementLayout.ts";

/** The five years of the announcement's summary. */
export const reportedYears = ["2019", "2020", "2021", "2022", "2023"] as const;

/** A row of a measure's sheet: one formula for each year. */
export interface MeasureRow {
  /** The row's key: "grossMargin.margin". */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** A link shows as a plain formula in the years in which it stays on the sheet. */
  readonly style: StyleName;
  readonly format: NumberKind;
  readonly indent?: number;
  /** Without "="; absent where the year has none. */
  readonly formula: (year: string) => string | undefined;
  readonly withoutAddIn?: (year: string) => CellContent;
  readonly source: string;
  readonly condition: string;
}

/** Heads a measure's sheet, above the announced tables that follow: title, the five years, source. Gives the columns' places and the row of the heads. */
export function measureHeads(
  sheet: SheetBuilder,
  title: string,
  subtitle: string,
  tables: readonly Table[] = [],
): { readonly layout: StatementLayout; readonly heads: number } {
  const layout = statementLayout(
    [{ columns: reportedYears.map((year) => ({ key: year, heading: year, period: year, about: year })) }],
    reportedYears.map((key) => ({ key })),
  );
  const heads = sheetHeader(sheet, title, subtitle);
  lineHeads(sheet, layout, heads);
  sheet.figureHeads(heads, layout.unit + 1, reportedYears);
  sheet.freeze(heads + 1, 1);
  sheet.columnWidths(statementWidths(layout, tables));
  return { layout, heads };
}

/** Writes the row and registers its cells under "<id>@<year>". */
export function measureRow(
  book: BookBuilder,
  sheet: SheetBuilder,
  layout: StatementLayout,
  row: number,
  measure: MeasureRow,
): void {
  const { id, label, unit, style, format, indent, source, condition } = measure;
  const bold = style === "total" || style === "subtotal";
  sheet.text(row, layout.label, bold ? "subtotal" : "label", label, { ...(indent !== undefined && { indent }) });
  sheet.text(row, layout.unit, "unit", unit, { indent: 1 });
  for (const [year, column] of layout.values) {
    const formula = measure.formula(year);
    if (formula === undefined) continue;
    const withoutAddIn = measure.withoutAddIn?.(year);
    const staysHere = style === "link" && !formula.includes("!");
    sheet.formula(row, column, staysHere ? "formula" : style, formula, {
      format,
      ...(withoutAddIn && { withoutAddIn }),
    });
    book.register(`${id}@${year}`, sheet, { row, column });
  }
  sheet.text(row, layout.source, "source", source, { indent: 1 });
  sheet.text(row, layout.basis, "source", condition, { indent: 1 });
  sheet.text(row, layout.item, "key", id, { indent: 1 });
}

/** What stands in a function's cell without the add-in: the native cell of the year. */
export function nativeTwin(book: BookBuilder, sheet: SheetBuilder, nativeId: string): (year: string) => CellContent {
  return (year) => ({ kind: "formula", formula: `=${book.reference(`${nativeId}@${year}`, sheet)}` });
}

/** The row below a function's row: each year's function against its native twin. */
export function crossCheckRow(
  book: BookBuilder,
  sheet: SheetBuilder,
  layout: StatementLayout,
  row: number,
  functionId: string,
  nativeId: string,
): void {
  const address = (id: string, year: string): string => book.reference(`${id}@${year}`, sheet);
  measureRow(book, sheet, layout, row, {
    id: `${functionId}.check`,
    label: "Function against cells",
    unit: "check",
    style: "check",
    format: "text",
    formula: (year) => crossCheckFormula(address(functionId, year), address(nativeId, year)),
    withoutAddIn: () => ({ kind: "text", text: notAvailable }),
    source: "",
    condition: "n/a without the add-in",
  });
  const columns = [...layout.values.values()];
  const first = { row, column: Math.min(...columns) };
  sheet.conditionalFormat({
    area: { ...first, rows: 1, columns: columns.length },
    formula: `=${cellAddress(first)}="differs"`,
    look: "break",
  });
}

/** A measure of the pane for each year of a row, with its defined name: `GrossMargin_2023`. */
export function addYearlyMeasures(
  book: BookBuilder,
  sheet: SheetBuilder,
  rowId: string,
  measure: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly kind: NumberKind;
    readonly unit: string;
  },
): void {
  for (const year of reportedYears) {
    const cell = { sheet: sheet.id, ...book.find(`${rowId}@${year}`).place, rows: 1, columns: 1 };
    const { id, name, ...rest } = measure;
    book.addMeasure({
      id: `${id}.${year}`,
      name: book.addName(`${name}_${year}`, cell, `${measure.label} ${year}, ${measure.unit}`),
      period: year,
      group: "Group results",
      cell,
      ...rest,
    });
  }
}
