import { quoteSheetName } from "../../formula/addresses.ts";
import { call, joined, minus, times } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { sumOf } from "../../formula/lists.ts";
import { groupBy } from "../groupBy.ts";
import { partsOf } from "./partsOf.ts";

/**
 * The address, 'Gross margin'!D9, of one of some cells of a sheet, wherever rows and columns have moved it: each of their
 * rows and columns is written once, however many of the cells stand in it. #REF! where its row or column is gone.
 *
 * @param cells at most 99.
 * @param index which of them, from 1.
 */
export function placeAmong(sheet: string, cells: readonly CellRef[], index: Formula): Formula {
  const row = chosen("ROW", cells, ({ row: of }) => of, index);
  const column = chosen("COLUMN", cells, ({ column: of }) => of, index);
  return joined(`${quoteSheetName(sheet)}!`, call("ADDRESS", row, column, 4));
}

/** The row or the column of the cell at an index. */
function chosen(
  name: "ROW" | "COLUMN",
  cells: readonly CellRef[],
  placeOf: (cell: CellRef) => number,
  index: Formula,
): Formula {
  const lines = [...groupBy(cells, (cell) => String(placeOf(cell)))];
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return placeOfLine(name, only[1]);
  // Of the groups in which the line is not, each gives nothing.
  const groups = partsOf(lines, linesAtOnce).map((group): Formula => {
    const which = new Map(group.map(([line], at) => [line, at + 2]));
    const digits = cells.map((cell) => String(which.get(String(placeOf(cell))) ?? 1).padStart(2, "0")).join(" ");
    const chosenOne = call("VALUE", call("MID", digits, minus(times(3, index), 2), 2));
    return call("CHOOSE", chosenOne, 0, ...group.map(([, line]) => placeOfLine(name, line)));
  });
  return sumOf(groups);
}

/** LibreOffice chooses among fewer than thirty. */
const linesAtOnce = 25;

/**
 * By its first cell, and where that was deleted by its last: cells that nothing calculates, where an area of all between
 * them could hold one that rests on this.
 */
function placeOfLine(name: "ROW" | "COLUMN", line: readonly CellRef[]): Formula {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) throw new NoCellsError(name);
  return first === last ? call(name, first) : call("IFERROR", call(name, first), call(name, last));
}

/** A row or a column without any cell, whose place nothing says. */
class NoCellsError extends Error {
  override readonly name = "NoCellsError";
  constructor(readonly of: "ROW" | "COLUMN") {
    super(`Expected cells in the ${of.toLowerCase()}, found none.`);
  }
}
