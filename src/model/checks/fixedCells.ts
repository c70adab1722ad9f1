import {
  call,
  equal,
  exactNumber,
  formulaOf,
  isNumber,
  joined,
  less,
  minus,
  over,
  times,
  type Operand,
} from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { sumOf } from "../../formula/lists.ts";
import { textLiteral } from "../../formula/textLiteral.ts";
import type { CellPlan } from "../../plan/plan.ts";
import { readAmong } from "../../plan/readAmong.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { decimal } from "../../figures/decimal.ts";
import { figureRows } from "./figureRows.ts";
import { isHead } from "./kindsOfCells.ts";

/** A cell that holds a number, a text or a logical for good, and whether it holds something else: 1 or 0. */
interface FixedCell {
  readonly cell: CellRef;
  readonly differs: Formula;
  /** About how many characters a formula takes to say whether it does, or where it stands. */
  readonly length: number;
}

/** Cells of one sheet that are counted together. */
export interface FixedCells {
  readonly sheet: SheetBuilder;
  readonly cells: readonly FixedCell[];
}

/** What `marksOf` says of a cell: as it was, something else, and gone with its row or holding an error. */
export const cellMarks = { asItWas: "0", other: "1", goneOrError: "2" } as const;

/** What Excel keeps of a number in a formula. */
const digitsKept = 15;
/** Where a number has more, how far off it may be. */
const apart = "0.000000000001";

/** Characters of one formula, far enough below the most that it may have. */
const charactersAtOnce = 7_000;
/** A cell with its sheet, whatever that is called: other names must not lay the table of the guards out otherwise. */
const longestName = 46;
/** More cells are not told apart: two digits say which one it is. */
const cellsAtOnce = 99;

/**
 * The cells of a sheet that have to stay as they are, in parts that one formula can look at: figures and texts that a
 * formula reads, by which it calculates or finds what it calculates with, the heads and labels of figures, and what a row
 * says of its figures before they begin: their note, or whether they are announced.
 *
 * @param readers the sheets with such formulas.
 */
export function fixedCells(sheet: SheetBuilder, readers: readonly SheetBuilder[]): readonly FixedCells[] {
  const rows = figureRows(sheet);
  const labels = new Set(rows.map(({ label }) => label));
  const begin = new Map(rows.map(({ label, figures }) => [label.row, figures[0].cell.column]));
  const isBeforeFigures = ({ row, column, style }: CellPlan): boolean =>
    style !== "unit" && column < (begin.get(row) ?? 0);
  const constants = sheet.cells.constants();
  const isRead = readAmong(
    sheet.name,
    constants,
    readers.map(({ reads }) => reads),
  );
  return inParts(
    sheet,
    constants.filter((cell) => isHead(cell) || labels.has(cell) || isBeforeFigures(cell) || isRead(cell)),
  );
}

/** Of those of the sheet that checks stand on the numbers alone that a check is made of. */
export const fixedCellsOfChecks = (sheet: SheetBuilder): readonly FixedCells[] =>
  inParts(
    sheet,
    sheet.cells.constants().filter((cell) => cell.content.kind !== "text" && sheet.reads.names(sheet.name, cell)),
  );

/** How many of them hold something else, or are gone. */
export const changedOf = ({ cells }: FixedCells): Formula => sumOf(cells.map(({ differs }) => orElse(differs, 1)));

/** A digit for each of them, `cellMarks`: each cell is named once, and how many and which are changed follows from it. */
export const marksOf = ({ cells }: FixedCells): Formula =>
  call("CONCATENATE", ...cells.map(({ differs }) => orElse(differs, Number(cellMarks.goneOrError))));

const orElse = (of: Formula, otherwise: number): Formula => call("IFERROR", of, otherwise);

function inParts(sheet: SheetBuilder, cells: readonly CellPlan[]): readonly FixedCells[] {
  const parts: { sheet: SheetBuilder; cells: FixedCell[] }[] = [];
  let length = charactersAtOnce;
  for (const each of cells) {
    const cell = fixedCell(sheet, each);
    const last = parts.at(-1);
    const isFull = length + cell.length > charactersAtOnce || last?.cells.length === cellsAtOnce;
    length = isFull ? cell.length : length + cell.length;
    if (isFull || last === undefined) parts.push({ sheet, cells: [cell] });
    else last.cells.push(cell);
  }
  return parts;
}

function fixedCell(sheet: SheetBuilder, { row, column, content }: CellPlan): FixedCell {
  const cell = sheet.cell(row, column);
  const [differs, said] = whetherOther(cell, content);
  return { cell, differs, length: said + 2 * longestName + 42 };
}

function whetherOther(cell: CellRef, content: CellPlan["content"]): readonly [differs: Formula, characters: number] {
  switch (content.kind) {
    case "number":
      return [isOther(cell, content.value), content.value.length];
    case "logical":
      return [minus(1, times(call("ISLOGICAL", cell), equal(cell, formulaOf(content.value)))), 5];
    case "text":
      return [minus(1, equal(cell, saidOf(content.text))), textLiteral(content.text).length];
    case "formula":
    case "empty":
      throw new NotFixedError(cell.sheet, content.kind);
  }
}

/** A formula with a function's name in it would be taken for one that calls the function, so that it says it in two parts. */
function saidOf(text: string): Operand {
  const [first = text, ...others] = text.split(/(?<=\bHEADROOM)(?=\.)/);
  return others.length === 0 ? first : joined(first, ...others);
}

/** Another number than it was, of those that have more digits than a formula keeps one that is none of them. */
function isOther(cell: CellRef, value: string): Formula {
  const digits = value.replace(/^-?[0.]*|\./g, "").length;
  const number = decimal(value);
  // A blank cell equals zero.
  if (number.isZero()) return minus(1, times(isNumber(cell), equal(cell, 0)));
  if (digits <= digitsKept) return minus(1, equal(cell, exactNumber(value)));
  const rounded = exactNumber(number.toSignificantDigits(digitsKept).toFixed());
  return minus(1, times(isNumber(cell), less(call("ABS", minus(over(cell, rounded), 1)), exactNumber(apart))));
}

/** A cell that calculates or holds nothing, taken for one that holds something for good. */
class NotFixedError extends Error {
  override readonly name = "NotFixedError";
  constructor(
    readonly sheet: string,
    readonly kind: string,
  ) {
    super(`Expected a cell of ${sheet} that holds something for good, found one with content ${kind}.`);
  }
}
