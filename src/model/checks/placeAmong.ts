import { quoteSheetName } from "../../formula/addresses.ts";
import { areaOf, atMost, call, joined, minus, times, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { groupBy } from "../groupBy.ts";

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

/** LibreOffice chooses among some thirty values at most. */
const choicesAtOnce = 25;

/** The row or the column of the cell at an index: of the cells one after the other, as many as have few enough of these. */
function chosen(
  name: "ROW" | "COLUMN",
  cells: readonly CellRef[],
  placeOf: (cell: CellRef) => number,
  index: Formula,
): Formula {
  const runs: { readonly cells: CellRef[]; readonly places: Set<number>; readonly before: number }[] = [];
  cells.forEach((cell, before) => {
    const [run, place] = [runs.at(-1), placeOf(cell)];
    if (run === undefined || (run.places.size === choicesAtOnce && !run.places.has(place)))
      runs.push({ cells: [cell], places: new Set([place]), before });
    else {
      run.cells.push(cell);
      run.places.add(place);
    }
  });
  const formulas = runs.map((run) => ({
    last: run.before + run.cells.length,
    place: chosenOf(name, run.cells, placeOf, run.before === 0 ? index : minus(index, run.before)),
  }));
  const end = formulas.at(-1);
  if (end === undefined) throw new NoCellsError(name);
  return formulas
    .slice(0, -1)
    .reduceRight((rest, { last, place }) => when(atMost(index, last), place, rest), end.place);
}

function chosenOf(
  name: "ROW" | "COLUMN",
  cells: readonly CellRef[],
  placeOf: (cell: CellRef) => number,
  index: Formula,
): Formula {
  const lines = groupBy(cells, (cell) => String(placeOf(cell)));
  const places = [...lines.values()].map((line) => placeOfLine(name, line));
  const [only] = places;
  if (places.length === 1 && only !== undefined) return only;
  const width = String(places.length).length;
  const which = new Map([...lines.keys()].map((line, at) => [line, String(at + 1).padStart(width, "0")]));
  const digits = cells.map((cell) => which.get(String(placeOf(cell)))).join("");
  const at = width === 1 ? index : minus(times(width, index), width - 1);
  return call("CHOOSE", call("VALUE", call("MID", digits, at, width)), ...places);
}

/**
 * By its first cell and those right beside or below it, and where there are none and it was deleted by its last: cells that
 * nothing calculates, where an area of all between them could hold one that rests on this.
 */
function placeOfLine(name: "ROW" | "COLUMN", line: readonly CellRef[]): Formula {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) throw new NoCellsError(name);
  if (first === last) return call(name, first);
  const beside = lastBeside(first, line);
  if (beside !== first) return call(name, areaOf(first, beside));
  return call("IFERROR", call(name, first), call(name, last));
}

/** The last of the cells of a line that stand right beside or below each other from the first on. */
function lastBeside(first: CellRef, line: readonly CellRef[]): CellRef {
  let last = first;
  for (const cell of line.slice(1)) {
    if (cell.row - last.row + cell.column - last.column !== 1) break;
    last = cell;
  }
  return last;
}

/** A row or a column without any cell, whose place nothing says. */
class NoCellsError extends Error {
  override readonly name = "NoCellsError";
  constructor(readonly of: "ROW" | "COLUMN") {
    super(`Expected cells in the ${of.toLowerCase()}, found none.`);
  }
}
