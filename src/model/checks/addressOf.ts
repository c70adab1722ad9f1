import { quoteSheetName } from "../../formula/addresses.ts";
import { call, joined, minus, plus, times, type Operand } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";

/** A cell's address as a formula finds it, wherever rows and columns have moved it: "'Gross margin'!D9". */
export function addressOf(cell: CellRef, rowsBelow: Operand = 0, columnsBeside: Operand = 0): Formula {
  const row = moved(call("ROW", cell), rowsBelow);
  const column = moved(call("COLUMN", cell), columnsBeside);
  return joined(`${quoteSheetName(cell.sheet)}!`, call("ADDRESS", row, column, 4));
}

const moved = (from: Formula, by: Operand): Formula => (by === 0 ? from : plus(from, by));

/** More than the rows of any sheet. */
const beyond = 2_000_000;

/**
 * The address, in the given column, of the first row of an area for which something holds.
 *
 * @param holds an array of the area's shape, true where it does.
 */
export function firstRowWhere(area: AreaRef, holds: Formula, column: CellRef): Formula {
  const first = minus(beyond, call("SUMPRODUCT", call("MAX", times(holds, minus(beyond, call("ROW", area))))));
  return joined(`${quoteSheetName(column.sheet)}!`, call("ADDRESS", first, call("COLUMN", column), 4));
}

/** The address of the first cell of a row or column of cells that holds a text; wildcards as MATCH has them. */
export function firstThatSays(area: AreaRef, text: string, beside: CellRef = area.first): Formula {
  const at = minus(call("MATCH", text, area, 0), 1);
  const isRow = area.first.row === area.last.row && area.first.column !== area.last.column;
  return isRow ? addressOf(beside, 0, at) : addressOf(beside, at);
}
