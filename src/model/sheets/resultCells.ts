import { cellAddress, type Place } from "../../formula/addresses.ts";
import { call, isNumber, less } from "../../formula/build.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { checksKeys } from "../checks/masterCheck.ts";

/** Marks a headroom where it is a loss. */
export function markLoss(sheet: SheetBuilder, { row, column }: Place): void {
  sheet.conditionalFormat({
    area: { row, column, rows: 1, columns: 1 },
    formula: less(sheet.cell(row, column), 0),
    look: "loss",
  });
}

/** The master check's sentence as a jump to it, marked where it speaks of a break. */
export function masterCheckCell(book: BookBuilder, sheet: SheetBuilder, { row, column }: Place): void {
  const { sheet: checks, place } = book.find(checksKeys.master);
  sheet.formula(row, column, "link", book.cell(checksKeys.master), {
    link: { sheet: checks.id, address: cellAddress(place) },
  });
  sheet.conditionalFormat({
    area: { row, column, rows: 1, columns: 1 },
    formula: isNumber(call("SEARCH", "break", sheet.cell(row, column))),
    look: "break",
  });
}
