import type { Column, Table } from "../../../filing/Filing.ts";
import { rows, type PlacedRows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { figureKey, noteKey } from "../figureKey.ts";
import type { StatementLayout } from "./statementLayout.ts";
import * as sheetWords from "../sheetWords.ts";

/** A table of the document where a sheet shows it. */
export interface PlacedTable {
  readonly table: Table;
  readonly sheet: SheetBuilder;
  readonly layout: StatementLayout;
  /** What stands over it; null where a heading above it says so already. */
  readonly title: string | null;
  readonly rows: PlacedRows<"title" | "heads" | "lines" | "gap">;
}

/** What stands over a table that has no heading of its own on its sheet. */
export const titleOf = ({ title, note }: Table): string => (note === undefined ? title : `${title} (note ${note})`);

/**
 * Gives a table its rows on a sheet from the given one down, and registers where its figures and references to notes stand. Every table
 * of the workbook is placed before any is rendered, as totals may add up rows of another.
 */
export function placeTable(
  { book }: Pick<SheetContext, "book">,
  { table, sheet, layout, title }: Omit<PlacedTable, "rows">,
  top: number,
): PlacedTable {
  const placed = rows({ title: title === null ? 0 : 1, heads: 1, lines: table.rows.length, gap: 1 }).at(top);
  table.rows.forEach((row, index) => {
    const at = placed.row("lines", index);
    if (row.note !== undefined && row.kind !== "heading")
      book.register(noteKey(row.id), sheet, { row: at, column: layout.note });
    for (const column of table.columns) {
      if (row.figures[column.key] === undefined) continue;
      book.register(figureKey(row.id, column.key), sheet, { row: at, column: valueColumn(layout, column) });
    }
  });
  return { table, sheet, layout, title, rows: placed };
}

/** @throws LayoutError */
export function valueColumn(layout: StatementLayout, column: Column): number {
  const place = layout.values.get(column.key);
  if (place === undefined) throw new LayoutError(column.key);
  return place;
}

/** A table with a column that the sheet's layout has no place for. */
class LayoutError extends Error {
  override readonly name = "LayoutError";
  constructor(readonly columnKey: string) {
    super(sheetWords.expectedTheSheetsLayout(columnKey));
  }
}
