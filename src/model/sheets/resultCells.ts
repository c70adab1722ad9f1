import { cellAddress, type Place } from "../../formula/addresses.ts";
import { call, equal, less, unequal, when } from "../../formula/build.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { masterCopyKey } from "./masterCopyKey.ts";
import { allWell, checksKeys, isTypedOver, lookOfAllWell, masterTypedOver } from "../checks/masterCheck.ts";

/** Marks a headroom where it is a loss. */
export function markLoss(sheet: SheetBuilder, { row, column }: Place): void {
  sheet.conditionalFormat({
    area: { row, column, rows: 1, columns: 1 },
    formula: less(sheet.cell(row, column), 0),
    look: "loss",
  });
}

/**
 * The master check's sentence as a jump to it: red where anything is wrong, green only where nothing is, or may be.
 *
 * @param doubts how many of how the document was read are open.
 */
export function masterCheckCell(book: BookBuilder, sheet: SheetBuilder, { row, column }: Place, doubts: number): void {
  const { sheet: checks, place } = book.find(checksKeys.master);
  const typedOver = isTypedOver(book, sheet.cell(row, column - 1));
  sheet.formula(row, column, "link", when(typedOver, masterTypedOver, book.cell(checksKeys.master)), {
    link: { sheet: checks.id, address: cellAddress(place) },
  });
  book.register(masterCopyKey(sheet), sheet, { row, column });
  // The sentence reaches over the cell beside it, which is blank, and so does its colour.
  const area = { row, column, rows: 1, columns: 2 };
  const says = call("LEFT", sheet.cell(row, column, "both"), allWell.length);
  sheet.conditionalFormat({ area, formula: unequal(says, allWell), look: "break" });
  sheet.conditionalFormat({ area, formula: equal(says, allWell), look: lookOfAllWell(doubts) });
}
