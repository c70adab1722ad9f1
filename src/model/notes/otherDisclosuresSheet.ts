import type { Filing } from "../../filing/Filing.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { renderTable } from "../sheets/renderTable.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { sheetOf } from "../sheets/sheetOf.ts";
import { slotLayouts, slotWidths } from "./slotLayout.ts";

/** What the announcement prints outside its statements and notes, and what stands only in its sentences. */
export function otherDisclosuresSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const tables = announcement.tables.filter((table) => sheetOf(table) === sheet.id);
  const { layouts, slots } = slotLayouts(tables, announcement.periods);
  let row = sheetHeader(
    sheet,
    "Other disclosures",
    "Customers, performance commitments, share repurchases, and figures that stand only in the announcement's text; units by row",
  );
  sheet.freeze(3, 1);
  sheet.columnWidths(slotWidths(tables, slots));
  for (const table of tables) {
    const layout = layouts.get(table.id);
    if (layout !== undefined) row = renderTable(book, sheet, announcement, table, layout, row) + 1;
  }
}
