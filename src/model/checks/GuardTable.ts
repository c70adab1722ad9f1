import { areaOf, call, equal, greater, joined, when, type Operand } from "../../formula/build.ts";
import { quoteSheetName, type Place } from "../../formula/addresses.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { masterCopyKey } from "../sheets/masterCopyKey.ts";
import * as checkWords from "./checkWords.ts";
import { column } from "./columns.ts";
import { workingsApart } from "./workingsApart.ts";
import type { Finding } from "./Finding.ts";
import { addressOfRank } from "./ranks.ts";
import { cellMarks, fixedCells, fixedCellsOfChecks, marksOf, type FixedCells } from "./fixedCells.ts";
import { placeAmong } from "./placeAmong.ts";
import type { MarkedCells } from "./MarkedCells.ts";
import { movedAreas } from "./movedAreas.ts";
import { movedFigures } from "./movedFigures.ts";
import { restated } from "./restated.ts";
import { figureColumns } from "./shifted.ts";
import { guarded, rankOfFirst, typedOver, type Guarded } from "./typedOver.ts";
import { unitWords } from "./unitWords.ts";

/** Cells of one sheet that one formula looks at. */
interface Part {
  readonly sheet: SheetBuilder;
  readonly cells: number;
  /** How many were typed over. */
  readonly found: (at: RowCells) => Formula;
  /** Which of them is the first, as a rank or counted from 1, asked for only where there is one; 0 where it is gone. */
  readonly which: (at: RowCells) => Formula;
  /** Where that one stands. */
  readonly place: (which: CellRef) => Formula;
  /** What is said of each of them; absent where they are not told apart. */
  readonly marks?: Formula;
}

/** Which sheets have so many or so few formulas that more or less of them is looked at. */
export interface GuardedLess {
  /** Of which those that show what the model comes to are. */
  readonly cases: SheetBuilder | undefined;
  /** Whose formulas are said once more below them, and not here, as are some of other sheets. */
  readonly workings: { readonly sheet: SheetBuilder; readonly again: readonly MarkedCells[] } | undefined;
  /** Those with few enough figures to look where each stands; rows of the announcement say it themselves. */
  readonly placed: readonly SheetBuilder[];
  /** Those with more, of which it is looked at by areas. */
  readonly inAreas: readonly SheetBuilder[];
}

/** Cells of a row of the table: its label, which is deleted with the row alone, and what is said of each cell. */
interface RowCells {
  readonly label: CellRef;
  readonly marks: CellRef;
  /** How many were found in each row above. */
  readonly above: AreaRef;
}

/**
 * Which cells of the model are as they were built: formulas that hold a formula still, and the right one, and the figures and labels that
 * formulas rest on. Below the list of checks stands a table with a row for as many of a sheet as one formula can look at,
 * and in the list a row for each sheet. What a person typed over a status, a total or a label by which a line is found
 * would otherwise hide what is wrong, or be wrong itself.
 */
export class GuardTable {
  readonly #parts: readonly Part[];
  /** Every sheet with such cells, the Checks sheet last. */
  readonly sheets: readonly SheetBuilder[];
  #heads = 0;
  #written = 0;

  /** Every other sheet must be complete. */
  constructor(
    book: BookBuilder,
    private readonly checks: SheetBuilder,
    { cases, workings: worked, placed, inAreas }: GuardedLess,
  ) {
    const workings = worked?.sheet;
    const others = book.sheets.filter((sheet) => sheet !== checks);
    this.#parts = others.flatMap((sheet) => [
      ...formulasOf(book, sheet).map(ofFormulas),
      ...fixedCells(sheet, others).map(ofFixed),
      ...(sheet === workings || inAreas.includes(sheet) ? [] : figureColumns(sheet)).map(ofMarks),
      ...unitWords(sheet).map(ofMarks),
      ...(sheet === workings ? [workingsApart(sheet)] : []).map(ofMarks),
      ...(worked?.again ?? []).filter((said) => said.sheet === sheet && said.cells.length > 0).map(ofMarks),
      ...(placed.includes(sheet) ? movedFigures(sheet) : []).map(ofMarks),
      ...(inAreas.includes(sheet) ? movedAreas(sheet) : []).map(ofMarks),
      ...(sheet === workings ? [] : restated(sheet, checks, sheet === cases ? "links" : "all")).map(ofMarks),
    ]);
    this.sheets = [...new Set(this.#parts.map(({ sheet }) => sheet)), checks];
  }

  /** A row of the list for each sheet. @param heads the row of the table's heads. */
  findings(heads: number): readonly Finding[] {
    this.#heads = heads;
    return this.sheets.map((sheet) => {
      const [first, last] = this.#rowsOf(sheet);
      const area = (of: number): AreaRef =>
        areaOf(this.checks.cell(first, of, "both"), this.checks.cell(last, of, "both"));
      return {
        id: `formulas.${sheet.id}`,
        name: checkWords.cellsTypedOverOf(sheet.name),
        kind: "typedOver",
        unit: "cells",
        looksAt: sheet.cell(0, 0),
        count: call("SUM", area(column.found)),
        first: call("INDEX", area(column.foundFrom), call("MATCH", "?*", area(column.foundFrom), 0)),
      };
    });
  }

  /** The first and the last row of a sheet's parts; those of the Checks sheet end the table, however many they are. */
  #rowsOf(sheet: SheetBuilder): readonly [first: number, last: number] {
    const indices = this.#parts.flatMap((part, index) => (part.sheet === sheet ? [index] : []));
    const [first = this.#parts.length, last = first + mostOwnParts - 1] = [indices[0], indices.at(-1)];
    return [this.#heads + 1 + first, this.#heads + 1 + last];
  }

  /**
   * Writes the table.
   *
   * @param guards whether a cell of the Checks sheet is looked at here: none may rest on what the table finds.
   * @returns the cells of the Checks sheet that are.
   */
  write(guards: (cell: CellPlan) => boolean): readonly Place[] {
    const { checks } = this;
    const own = checks.cells.formulas().filter(guards);
    const parts = [...this.#parts, ...guarded(checks, own).map(ofFormulas), ...fixedCellsOfChecks(checks).map(ofFixed)];
    if (parts.length - this.#parts.length > mostOwnParts) throw new TooManyPartsError(parts.length);
    tableHeads(checks, this.#heads);
    for (const part of parts) this.#write(part);
    return own;
  }

  /** Ends the table with what is looked at once the whole list stands. */
  writeLast(part: MarkedCells): void {
    this.#write(ofMarks(part));
  }

  #write(part: Part): void {
    this.#written += 1;
    tableRow(this.checks, { heads: this.#heads, row: this.#heads + this.#written }, part);
  }

  /**
   * How many of the cells that count on the Checks sheet were typed over: all that are there, but for the given ones.
   *
   * @param beside a cell beside the one that says so.
   */
  counting(looked: readonly Place[], beside: CellRef): Formula {
    const { checks } = this;
    const others = new Set(looked);
    const counting = checks.cells.formulas().filter((cell) => !others.has(cell));
    const cells = counting.length;
    return typedOver({ areas: guarded(checks, counting).flatMap(({ areas }) => areas), cells }, beside);
  }
}

/** More rows than the cells of any Checks sheet take. */
const mostOwnParts = 1_000;

const ofFormulas = (part: Guarded): Part => ({
  sheet: part.sheet,
  cells: part.cells,
  found: ({ label }) => typedOver(part, label),
  which: () => rankOfFirst(part),
  place: (rank) => addressOfRank(part.sheet.name, rank),
});

/** Cells that are told apart by a digit for each. */
const ofMarked = ({ sheet, cells, mayFollow }: MarkedCells, marks: Formula): Part => ({
  sheet,
  cells: cells.length,
  found: (at) => {
    const found = call("LEN", call("SUBSTITUTE", at.marks, cellMarks.asItWas, ""));
    return mayFollow === true ? when(equal(call("SUM", at.above), 0), found, 0) : found;
  },
  which: (at) => firstMarked(at.marks),
  place: (index) =>
    placeAmong(
      sheet.name,
      cells.map(({ cell }) => cell),
      index,
    ),
  marks,
});

const ofFixed = (part: FixedCells): Part => ofMarked(part, marksOf(part));

const ofMarks = (part: MarkedCells): Part => ofMarked(part, joined("", ...part.cells.map(({ differs }) => differs)));

/** A cell that is there before one that may be gone. */
const firstMarked = (marks: CellRef): Formula =>
  call("IFERROR", call("FIND", cellMarks.other, marks), call("FIND", cellMarks.goneOrError, marks));

/** The formulas of a sheet; those that repeat the master check rest on this count themselves. */
function formulasOf(book: BookBuilder, sheet: SheetBuilder): readonly Guarded[] {
  const key = masterCopyKey(sheet);
  const copy = book.has(key) ? book.find(key).place : undefined;
  const cells = sheet.cells.formulas().filter(({ row, column: of }) => row !== copy?.row || of !== copy.column);
  return guarded(sheet, cells);
}

function tableHeads(sheet: SheetBuilder, row: number): void {
  sheet.text(row, column.name, "columnHead", checkWords.cellsTypedOverWorkings);
  sheet.figureHeads(row, column.expected, ["Cells", "Typed over", "Rank"]);
  sheet.heads(row, column.foundFrom, ["The first", checkWords.eachMarked], { indent: 1 });
}

/** How many cells there are, how many were typed over, and where the first of them stands. */
function tableRow(
  sheet: SheetBuilder,
  { heads, row }: { readonly heads: number; readonly row: number },
  part: Part,
): void {
  const [found, which] = [sheet.cell(row, column.found), sheet.cell(row, column.difference)];
  const at = {
    label: sheet.cell(row, column.name),
    marks: sheet.cell(row, column.tolerance),
    above: areaOf(sheet.cell(heads, column.found), sheet.cell(row - 1, column.found)),
  };
  const whereAny = (then: Operand, otherwise: Operand): Formula => when(greater(found, 0), then, otherwise);
  sheet.text(row, column.name, "label", part.sheet.name);
  sheet.number(row, column.expected, "formula", String(part.cells), { format: "count" });
  sheet.formula(row, column.found, "link", part.found(at), { format: "count" });
  sheet.formula(row, column.difference, "link", whereAny(part.which(at), 0), { format: "magnitude" });
  // Where a row of them is gone there is none to lead to but the top of the sheet.
  const gone = `${quoteSheetName(part.sheet.name)}!A1`;
  const there = part.place(which);
  const first = part.marks === undefined ? when(equal(which, 0), gone, there) : call("IFERROR", there, gone);
  const address = whereAny(first, "");
  sheet.formula(row, column.foundFrom, "link", address, { format: "text", indent: 1 });
  if (part.marks) sheet.formula(row, column.tolerance, "link", part.marks, { format: "text", indent: 1 });
}

/** A Checks sheet with more cells to look at than its table has room for. */
class TooManyPartsError extends Error {
  override readonly name = "TooManyPartsError";
  constructor(readonly found: number) {
    super(`Expected at most ${mostOwnParts} parts of the Checks sheet, found ${found}.`);
  }
}
