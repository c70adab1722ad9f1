import { call, equal, errorValue, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { isPrintable } from "../../../formula/printFormula.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { placeKey } from "../../../plan/placeKey.ts";
import { isFigure } from "../../checks/kindsOfCells.ts";

/** The inputs of reported figures, by their sheet's tab and their `placeKey`. */
type Reported = ReadonlyMap<string, ReadonlyMap<number, CellRef>>;

/**
 * Makes every figure that is worked out from reported figures have no value where one of them is no number: a spreadsheet
 * takes a blank for nothing, TRUE for one and a text of digits for their number, and SUM passes over each of them. They
 * are named one by one, so that a number of the user's in a row inside a sum stands for none of them.
 *
 * Every sheet that works such figures out must be complete. What a cell was built with stays with its sheet, for those
 * who say it once more.
 */
export function onlyOfNumbers(book: BookBuilder): void {
  const reported = reportedFigures(book);
  for (const sheet of book.sheets)
    for (const cell of sheet.cells.formulas()) {
      const formula = isFigure(cell) ? sheet.formulas.get(placeKey(cell)) : undefined;
      if (formula === undefined) continue;
      const read = [...reportedIn(formula, reported)];
      if (read.length === 0) continue;
      const guarded = when(equal(call("COUNT", ...read), read.length), formula, errorValue("#N/A"));
      // Where more are added up than a formula can name, the row of the figure and the master check say it alone.
      if (isPrintable(guarded, sheet.name)) sheet.calculate(cell, guarded);
    }
}

function reportedFigures(book: BookBuilder): Reported {
  const found = new Map(book.sheets.map((sheet) => [sheet.id, { sheet, cells: new Map<number, CellRef>() }]));
  for (const { sheet: id, row, column, calculated } of book.figures) {
    const of = calculated ? undefined : found.get(id);
    of?.cells.set(placeKey({ row, column }), of.sheet.cell(row, column));
  }
  const holding = [...found.values()].filter(({ cells }) => cells.size > 0);
  return new Map(holding.map(({ sheet, cells }) => [sheet.name, cells]));
}

/** Those that a formula reads, each once. */
function reportedIn(formula: Formula, reported: Reported): ReadonlySet<CellRef> {
  switch (formula.kind) {
    case "cell":
      return new Set([reported.get(formula.sheet)?.get(placeKey(formula))].filter((cell) => cell !== undefined));
    case "area": {
      const { first, last } = formula;
      const cells = [...(reported.get(first.sheet)?.values() ?? [])];
      const isWithin = ({ row, column }: CellRef): boolean =>
        row >= first.row && row <= last.row && column >= first.column && column <= last.column;
      return new Set(cells.filter(isWithin));
    }
    case "call":
      return new Set(formula.arguments.flatMap((argument) => [...reportedIn(argument, reported)]));
    case "binary":
      return new Set([...reportedIn(formula.left, reported), ...reportedIn(formula.right, reported)]);
    case "negation":
      return reportedIn(formula.of, reported);
    default:
      return none;
  }
}

const none: ReadonlySet<CellRef> = new Set();
