import { assumptionLines } from "../../impairment/unit/lines.ts";
import type { Assumed } from "./assumed.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { AssumptionRow } from "./AssumptionRow.ts";
import { assumptionColumns, assumptionWidths } from "./columns.ts";
import * as assumptionWords from "./assumptionWords.ts";

/**
 * The Assumptions sheet: every value the impairment tests rest on, with its bounds, basis, reasoning and source. A value
 * that is not the announced one any more is illustrative, and its source and reasoning say of which value they are.
 *
 * @returns what writes their statuses: with the workings of the units, which say what is wrong with a value.
 */
export function assumptionsSheet(book: BookBuilder, sheet: SheetBuilder, { units, years, money }: Assumed): () => void {
  const heads = sheetHeader(sheet, "Assumptions", assumptionWords.subtitle(money.printed));
  const column = assumptionColumns(years.length);
  sheet.heads(heads, column.label, ["Assumption", "Basis", "Unit"]);
  sheet.figureHeads(heads, column.values, years);
  sheet.heads(heads, column.status, ["Status"], { indent: 1 });
  sheet.figureHeads(heads, column.minimum, ["Minimum", "Maximum"]);
  sheet.heads(heads, column.change, ["Change", "Reasoning", "Source", "Item"], { indent: 1 });
  sheet.freeze(heads + 1, 1);
  sheet.columnWidths(assumptionWidths(years.length));
  sheet.wrap(heads, [
    column.label,
    column.basis,
    column.unit,
    column.status,
    column.change,
    column.reasoning,
    column.source,
  ]);
  sheet.print({ columns: column.item, pageColumns: [column.reasoning] });
  const rows: AssumptionRow[] = [];
  let row = heads + 1;
  for (const unit of units) {
    sheet.text(row, column.label, "heading", unit.title);
    sheet.band(row, "heading", column.basis, column.source);
    row += 1;
    for (const line of assumptionLines) {
      const written = new AssumptionRow(book, sheet, { unit, line, row, heads, years, money });
      written.write();
      rows.push(written);
      row += 1;
    }
    row += 1;
  }
  return () => {
    for (const written of rows) written.writeStatus();
  };
}
