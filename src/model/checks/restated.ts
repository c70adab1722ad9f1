import { call, times, unequal } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { readsOtherSheet } from "../../formula/printFormula.ts";
import { placeKey } from "../../plan/placeKey.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { partsOf } from "./partsOf.ts";
import type { MarkedCells } from "./MarkedCells.ts";

/** Larger formulas are not said twice: those of sentences, and of whole analyses, which their functions bear out. */
const mostParts = 14;

/** So few that one formula can look at them whatever their sheets are called, and that LibreOffice can choose among them. */
const cellsAtOnce = 20;

/**
 * The cells of a sheet whose numbers a formula works out, in parts that one formula can look at: a formula that is sorted,
 * filled or pasted over another is a formula still, and gives its number with the same look; only what the right one
 * comes to tells the two apart.
 *
 * @param on the sheet that looks; cells that rest on what it says are left out, as they would rest on themselves.
 * @param which those that read other sheets, where a sheet has too many to look at each.
 */
export function restated(sheet: SheetBuilder, on: SheetBuilder, which: "all" | "links"): readonly MarkedCells[] {
  const cells = restatedCells(sheet, on);
  const taken = which === "all" ? cells : cells.filter(({ formula }) => readsOtherSheet(formula, sheet.name));
  return partsOf(taken, cellsAtOnce).map((part) => ({ sheet, cells: part }));
}

/** The same, each by itself; without a sheet that looks, whatever they rest on. */
export const restatedCells = (sheet: SheetBuilder, on?: SheetBuilder): readonly RestatedCell[] =>
  sheet.cells.formulas().flatMap((planned) => restatedCell(sheet, planned, on?.name));

/** Those that are not, as their formulas are too large for it. */
export const tooLarge = (sheet: SheetBuilder, on: SheetBuilder): readonly CellPlan[] =>
  sheet.cells.formulas().filter((planned) => {
    const formula = sheet.formulas.get(placeKey(planned));
    const isText = planned.format === undefined || planned.format === "text";
    return !isText && formula !== undefined && partsLeft(formula, mostParts) < 0 && isTheSameAnywhere(formula, on.name);
  });

interface RestatedCell {
  readonly cell: CellRef;
  /** What it was built with. */
  readonly formula: Formula;
  /** 1 where it holds another formula, which comes to something else. */
  readonly differs: Formula;
}

function restatedCell(sheet: SheetBuilder, planned: CellPlan, on: string | undefined): readonly RestatedCell[] {
  const formula = sheet.formulas.get(placeKey(planned));
  const isText = planned.format === undefined || planned.format === "text";
  if (isText || formula === undefined || partsLeft(formula, mostParts) < 0 || !isTheSameAnywhere(formula, on))
    return [];
  const cell = sheet.cell(planned.row, planned.column);
  const differs = call("IFERROR", times(call("ISFORMULA", cell), unequal(cell, formula)), 0);
  return [{ cell, formula, differs }];
}

/** How many more parts a formula might be made of, operands, operators and calls; below nil where it is made of more. */
function partsLeft(formula: Formula, most: number): number {
  let left = most - 1;
  if (formula.kind === "call") {
    for (const argument of formula.arguments) if (left >= 0) left = partsLeft(argument, left);
  } else if (formula.kind === "binary") {
    left = partsLeft(formula.left, left);
    if (left >= 0) left = partsLeft(formula.right, left);
  } else if (formula.kind === "negation") left = partsLeft(formula.of, left);
  return left;
}

/** Whether it comes to the same on every sheet, and reads nothing of the one that looks. */
function isTheSameAnywhere(formula: Formula, looking: string | undefined): boolean {
  switch (formula.kind) {
    case "cell":
      return formula.sheet !== looking;
    case "area":
      return formula.first.sheet !== looking;
    case "call":
      return formula.arguments.length > 0 && formula.arguments.every((part) => isTheSameAnywhere(part, looking));
    case "binary":
      return isTheSameAnywhere(formula.left, looking) && isTheSameAnywhere(formula.right, looking);
    case "negation":
      return isTheSameAnywhere(formula.of, looking);
    default:
      return true;
  }
}
