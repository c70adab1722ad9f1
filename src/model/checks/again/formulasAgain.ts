import { call, formulaOf } from "../../../formula/build.ts";
import type { Place } from "../../../formula/addresses.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { sumOf } from "../../../formula/lists.ts";
import { printFormula } from "../../../formula/printFormula.ts";
import type { CellPlan } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { isFigure, labels } from "../kindsOfCells.ts";
import type { MarkedCells } from "../MarkedCells.ts";
import * as againWords from "./againWords.ts";
import { partsOf } from "../partsOf.ts";
import { runDiffers } from "./runDiffers.ts";
import { eachOf, uniformRuns, type Run } from "./uniformRuns.ts";

/** Characters of one formula, far enough below the most that it may have for other names of sheets. */
const charactersAtOnce = 3_000;
/** Longer formulas of one cell are not said twice: few are, and each would be as long again. */
const longest = 200;
/** So few that one formula can look at them, whatever their sheet is called. */
const cellsAtOnce = 40;
/** Blank rows above the section. */
const apart = 2;

interface Said {
  readonly first: Place;
  /** How many cells it is said of. */
  readonly cells: number;
  readonly differs: Formula;
}

/** Cells of one sheet whose formulas are said once more. */
export interface SaidAgain {
  readonly sheet: SheetBuilder;
  readonly cells: readonly CellPlan[];
  /** While it does not hold, they show nothing and are not looked at. */
  readonly onlyWhile?: Formula | undefined;
}

/**
 * Says formulas once more below the workings, each run of cells at once: a formula that is filled or pasted over another is
 * a formula still, and what rests on it is another number with the same look.
 *
 * @returns of each sheet, where it has such cells, what says whether they are as they were.
 */
export function formulasAgain(workings: SheetBuilder, said: readonly SaidAgain[]): readonly MarkedCells[] {
  const top = workings.cells.all().reduce((last, { row }) => Math.max(last, row), 0) + 1 + apart;
  workings.text(top, labels, "title", againWords.title);
  workings.heads(top + 1, labels, [againWords.part]);
  workings.figureHeads(top + 1, labels + 1, [againWords.differing]);
  let number = 0;
  return said.flatMap(({ sheet, cells }) => {
    const marked = differingAgain(workings, { sheet, cells }).map(({ first, differing }) => {
      number += 1;
      const row = top + 1 + number;
      workings.number(row, labels, "label", String(number), { format: "count" });
      workings.formula(row, labels + 1, "formula", differing, { format: "count" });
      const found = call("IFERROR", call("MIN", 1, workings.cell(row, labels + 1)), formulaOf(0));
      return { cell: sheet.cell(first.row, first.column), differs: found };
    });
    return partsOf(marked, cellsAtOnce).map((part) => ({ sheet, cells: part }));
  });
}

/**
 * Above nil where one of some cells holds another formula that comes to something else, in parts of a formula's length.
 *
 * @param on the sheet that it is said on.
 * @returns of each part its first cell, too.
 */
export const differingAgain = (
  on: SheetBuilder,
  said: SaidAgain,
): readonly { readonly first: Place; readonly differing: Formula }[] =>
  inParts(on, said).flatMap(([one, ...others]) =>
    one === undefined ? [] : [{ first: one.first, differing: sumOf([one, ...others].map(({ differs }) => differs)) }],
  );

/** The figures of workings but for rows of which what they are worked out for is borne out otherwise. */
export const figuresOfWorkings = (sheet: SheetBuilder, isBorneOut: (row: number) => boolean): SaidAgain => ({
  sheet,
  cells: sheet.cells.formulas().filter((cell) => isFigure(cell) && !isBorneOut(cell.row)),
});

function inParts(on: SheetBuilder, { sheet, cells, onlyWhile }: SaidAgain): readonly (readonly Said[])[] {
  const parts: Said[][] = [];
  let length = charactersAtOnce;
  for (const run of uniformRuns(sheet, cells)) {
    for (const said of saidOf(sheet, run, onlyWhile)) {
      const own = printFormula(said.differs, on.name).length + 1;
      if (said.cells === 1 && own > longest) continue;
      const last = parts.at(-1);
      const isFull = last === undefined || length + own > charactersAtOnce;
      length = isFull ? own : length + own;
      if (isFull) parts.push([said]);
      else last.push(said);
    }
  }
  return parts;
}

/** Of a run at once, and where its formula cannot be said so, of each of its cells. */
function saidOf(sheet: SheetBuilder, whole: Run, onlyWhile: Formula | undefined): readonly Said[] {
  const shown = ({ formulas: [first, last], ...run }: Run): Run => ({
    ...run,
    formulas: [shownWhile(first, onlyWhile), shownWhile(last, onlyWhile)],
  });
  const runs = runDiffers(sheet, shown(whole)) === undefined ? eachOf(sheet, whole) : [whole];
  return runs.flatMap((of) => {
    const differs = runDiffers(sheet, shown(of));
    return differs === undefined ? [] : [{ first: of.first, cells: of.length, differs }];
  });
}

/** What a formula comes to while the condition holds that it stands in. */
function shownWhile(formula: Formula, condition: Formula | undefined): Formula {
  if (condition === undefined || formula.kind !== "call" || formula.arguments[0] !== condition) return formula;
  return formula.arguments[1] ?? formula;
}
