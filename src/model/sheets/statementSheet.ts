import type { Filing, Table } from "../../filing/Filing.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { renderTable } from "./renderTable.ts";
import { sheetHeader } from "./sheetHeader.ts";
import { sheetOf } from "./sheetOf.ts";
import { statementLayout, statementWidths } from "./statementLayout.ts";

/** A sheet of announced tables, one below the other, in the announcement's order. */
export function statementSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing, title: string): void {
  const tables = announcement.tables.filter((table) => sheetOf(table) === sheet.id);
  const layout = statementLayout(tables, announcement.periods);
  let row = sheetHeader(sheet, title, subtitle(tables));
  sheet.freeze(row + 2, 1);
  for (const table of tables) row = renderTable(book, sheet, announcement, table, layout, row) + 1;
  sheet.columnWidths(statementWidths(layout, tables));
}

function subtitle(tables: readonly Table[]): string {
  const units = [...new Set(tables.map(({ unit }) => unit))].join(", ");
  const bases = new Set(tables.map(({ basis }) => basis));
  const periods = [bases.has("period") ? "years ended 31 December" : "", bases.has("asAt") ? "as at 31 December" : ""];
  return `${units}, ${periods.filter((period) => period !== "").join(" and ")}; figures are inputs as announced, totals and shares are live`;
}
