import { cellAddress } from "../../formula/addresses.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { HeadingRow } from "./checkRows.ts";
import { column } from "./columns.ts";
import * as checkWords from "./checkWords.ts";

/** How many rows so many kinds take: a heading, a row for each, what is printed, and a blank one. */
export const rowsOfKinds = (kinds: number): number => kinds + 3;

/**
 * Above the list, each kind of check with how it came out, leading to its part of the list: on paper it stands for the
 * list, whose hundreds of rows are to be filtered and followed on the screen.
 */
export function kindsOfChecks(sheet: SheetBuilder, top: number, headings: readonly HeadingRow[]): void {
  sheet.band(top, "heading", column.number, column.number);
  sheet.text(top, column.name, "heading", checkWords.allChecks);
  sheet.band(top, "heading", column.status, column.item);
  headings.forEach(({ row, group }, index) => {
    const line = top + 1 + index;
    const address = cellAddress({ row, column: column.name });
    sheet.text(line, column.name, "link", group, { link: { sheet: sheet.id, address } });
    const shown = { format: "text", indent: 1, wrap: false } as const;
    sheet.formula(line, column.status, "basis", sheet.cell(row, column.status), shown);
  });
  const below = top + 1 + headings.length;
  sheet.text(below, column.name, "remark", checkWords.eachCheckBelow);
}
