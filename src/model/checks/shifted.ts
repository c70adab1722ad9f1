import { call, minus, plus } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { isFigure, isHead, labels } from "./kindsOfCells.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { partsOf } from "./partsOf.ts";

/** So few that one formula can look at them whatever the sheet is called. */
const columnsAtOnce = 20;

/** A number for good in a row of figures, as the bound of an input: it belongs beside its label as they do. */
const isNumber = (cell: CellPlan): boolean =>
  cell.content.kind === "number" && cell.format !== undefined && !isHead(cell);

/** The cells beside labels that hold figures, and other numbers in their rows. */
function besideLabels(sheet: SheetBuilder): readonly CellPlan[] {
  const cells = sheet.cells.all().filter(({ column }) => column !== labels);
  const figureRows = new Set(cells.filter(isFigure).map(({ row }) => row));
  return cells.filter((cell) => isFigure(cell) || (isNumber(cell) && figureRows.has(cell.row)));
}

/**
 * The columns of a sheet in which figures stand. Cells that are inserted or deleted in a few columns alone move those below
 * them: each reference follows, every check ties out, and each figure stands beside the label of another.
 *
 * @param top the first row that is looked at: an area must not have in it what rests on what is said of it.
 */
export function figureColumns(sheet: SheetBuilder, top = 0): readonly MarkedCells[] {
  const rows = new Map<number, number[]>();
  for (const cell of besideLabels(sheet)) {
    if (cell.row < top) continue;
    const known = rows.get(cell.column);
    if (known === undefined) rows.set(cell.column, [cell.row]);
    else known.push(cell.row);
  }
  const columns = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([column, of]) => columnOf(sheet, column, { first: Math.min(...of), last: Math.max(...of) }));
  return partsOf(columns, columnsAtOnce).map((cells) => ({ sheet, cells }));
}

function columnOf(
  sheet: SheetBuilder,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): MarkedCells["cells"][number] {
  const top = (of: number): CellRef => sheet.cell(first, of);
  const end = (of: number): Formula =>
    plus(call("ROW", top(of)), call("ROWS", sheet.area({ row: first, column: of }, { row: last, column: of })));
  // Where the whole column is gone, the cells that it held are counted.
  return {
    cell: top(column),
    differs: call("IFERROR", call("MIN", 1, call("SUMSQ", minus(end(column), end(labels)))), 0),
  };
}
