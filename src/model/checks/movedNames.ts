import { call, namedArea, times, unequal } from "../../formula/build.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { partsOf } from "./partsOf.ts";

/** So few that one formula can look at them whatever sheet and names are called, and that LibreOffice can choose among them. */
const namesAtOnce = 20;

/**
 * The cells of a sheet that have names by which formulas of the user's and the pane read inputs and results, and whether
 * the name of one gives something else: a person has led it to another cell. One that is gone gives nothing, and says so.
 */
export function movedNames(book: BookBuilder, sheet: SheetBuilder): readonly MarkedCells[] {
  const named = [...book.assumptions, ...book.measures].filter(({ cell }) => cell.sheet === sheet.id);
  const marks = named.map(({ name, cell: { row, column } }) => {
    const cell = sheet.cell(row, column);
    return { cell, differs: call("IFERROR", times(unequal(namedArea(name), cell), 1), 0) };
  });
  return partsOf(marks, namesAtOnce).map((cells) => ({ sheet, cells }));
}
