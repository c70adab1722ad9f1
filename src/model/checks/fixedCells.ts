import {
  call,
  equal,
  exactNumber,
  formulaOf,
  isNumber,
  less,
  minus,
  negated,
  over,
  plus,
  times,
} from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { decimal } from "../../figures/decimal.ts";
import { rankOfCell } from "./ranks.ts";

/** A cell that holds a number, a text or a logical for good, and whether it still does: 1 or 0. */
interface FixedCell {
  readonly cell: CellRef;
  readonly holds: Formula;
  /** About how many characters a formula takes to say whether it does, and where it stands. */
  readonly length: number;
}

/** Cells of one sheet that are counted together. */
export interface FixedCells {
  readonly sheet: SheetBuilder;
  readonly cells: readonly FixedCell[];
}

/** What Excel keeps of a number in a formula. */
const digitsKept = 15;
/** Where a number has more, how far off it may be. */
const apart = "0.000000000001";

/** Characters of one formula, far enough below the most that it may have. */
const charactersAtOnce = 7_000;

/** A year or another period at the head of figures: what they are of, though no formula reads it. */
const isHead = ({ style, format }: CellPlan): boolean =>
  format !== undefined && (style === "columnHead" || style === "heading");

/**
 * The cells of a sheet that have to stay as they are, in parts that one formula can look at: figures and texts that a
 * formula reads, by which it calculates or finds what it calculates with, and the heads of figures.
 *
 * @param readers the sheets with such formulas.
 */
export function fixedCells(sheet: SheetBuilder, readers: readonly SheetBuilder[]): readonly FixedCells[] {
  const isRead = (cell: CellPlan): boolean => readers.some(({ reads }) => reads.reads(sheet.name, cell));
  return inParts(
    sheet,
    sheet.cells.constants().filter((cell) => isHead(cell) || isRead(cell)),
  );
}

/** Of those of the sheet that checks stand on the numbers alone that a check is made of. */
export const fixedCellsOfChecks = (sheet: SheetBuilder): readonly FixedCells[] =>
  inParts(
    sheet,
    sheet.cells.constants().filter((cell) => cell.content.kind !== "text" && sheet.reads.names(sheet.name, cell)),
  );

/** How many of them hold something else, or are gone. */
export const changedOf = ({ cells }: FixedCells): Formula =>
  plus(cells.length, ...cells.map(({ holds }) => negated(holds)));

/** Where the first of those stands that holds something else, as a rank; 0 where each that is there is as it was. */
export const rankOfFirstChanged = ({ cells }: FixedCells): Formula =>
  call("MAX", ...cells.map(({ cell, holds }) => orNought(times(minus(1, holds), rankOfCell(cell)))));

const orNought = (of: Formula): Formula => call("IFERROR", of, 0);

function inParts(sheet: SheetBuilder, cells: readonly CellPlan[]): readonly FixedCells[] {
  const parts: { sheet: SheetBuilder; cells: FixedCell[] }[] = [];
  let length = charactersAtOnce;
  for (const each of cells) {
    const cell = fixedCell(sheet, each);
    const part = length + cell.length > charactersAtOnce ? undefined : parts.at(-1);
    length = part === undefined ? cell.length : length + cell.length;
    if (part === undefined) parts.push({ sheet, cells: [cell] });
    else part.cells.push(cell);
  }
  return parts;
}

function fixedCell(sheet: SheetBuilder, { row, column, content }: CellPlan): FixedCell {
  const cell = sheet.cell(row, column);
  const [holds, said] = whetherStill(cell, content);
  return { cell, holds: orNought(holds), length: said + 4 * (sheet.name.length + 10) + 70 };
}

function whetherStill(cell: CellRef, content: CellPlan["content"]): readonly [holds: Formula, characters: number] {
  switch (content.kind) {
    case "number":
      return [times(isNumber(cell), isAsTyped(cell, content.value)), content.value.length];
    case "logical":
      return [times(call("ISLOGICAL", cell), equal(cell, formulaOf(content.value))), 5];
    case "text":
      return [times(1, equal(cell, content.text)), content.text.length];
    case "formula":
    case "empty":
      throw new NotFixedError(cell.sheet, content.kind);
  }
}

/** The same number, or one that has as many of its digits as a formula keeps. */
function isAsTyped(cell: CellRef, value: string): Formula {
  const digits = value.replace(/^-?[0.]*|\./g, "").length;
  const number = exactNumber(value);
  if (digits <= digitsKept) return equal(cell, number);
  const rounded = exactNumber(decimal(value).toSignificantDigits(digitsKept).toFixed());
  return less(call("ABS", minus(over(cell, rounded), 1)), exactNumber(apart));
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
