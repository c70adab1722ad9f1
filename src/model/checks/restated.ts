import { call, times, unequal } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { printFormula, readsOtherSheet } from "../../formula/printFormula.ts";
import { placeKey } from "../../plan/placeKey.ts";
import type { CellPlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { MarkedCells } from "./MarkedCells.ts";

/** Longer formulas are not said twice: those of sentences, and of whole analyses, which their functions bear out. */
const longest = 80;

/** Characters of one formula, far enough below the most that it may have. */
const charactersAtOnce = 7_000;
/** More cells are not told apart. */
const cellsAtOnce = 99;

/**
 * The cells of a sheet whose numbers a formula works out, in parts that one formula can look at: a formula that is sorted,
 * filled or pasted over another is a formula still, and gives its number with the same look; only what the right one
 * comes to tells the two apart.
 *
 * @param on the sheet that looks; cells that rest on what it says are left out, as they would rest on themselves.
 * @param which those that read other sheets, where a sheet has too many to look at each.
 */
export function restated(sheet: SheetBuilder, on: SheetBuilder, which: "all" | "links"): readonly MarkedCells[] {
  const parts: RestatedCell[][] = [];
  let length = charactersAtOnce;
  for (const planned of sheet.cells.formulas()) {
    const cell = restatedCell(sheet, planned, on);
    if (cell === undefined || (which === "links" && !readsOtherSheet(cell.formula, sheet.name))) continue;
    const last = parts.at(-1);
    const isFull = length + cell.length > charactersAtOnce || last?.length === cellsAtOnce;
    length = isFull ? cell.length : length + cell.length;
    if (isFull || last === undefined) parts.push([cell]);
    else last.push(cell);
  }
  return parts.map((cells) => ({ sheet, cells }));
}

interface RestatedCell {
  readonly cell: CellRef;
  /** What it was built with. */
  readonly formula: Formula;
  /** 1 where it holds another formula, which comes to something else. */
  readonly differs: Formula;
  readonly length: number;
}

function restatedCell(sheet: SheetBuilder, planned: CellPlan, on: SheetBuilder): RestatedCell | undefined {
  const formula = sheet.formulas.get(placeKey(planned));
  const isText = planned.format === undefined || planned.format === "text";
  if (isText || formula === undefined || !isTheSameAnywhere(formula, on.name)) return undefined;
  if (printFormula(formula, sheet.name).length > longest) return undefined;
  const cell = sheet.cell(planned.row, planned.column);
  const differs = call("IFERROR", times(call("ISFORMULA", cell), unequal(cell, formula)), 0);
  return { cell, formula, differs, length: printFormula(differs, on.name).length + 1 };
}

/** Whether it comes to the same on every sheet, and reads nothing of the one that looks. */
function isTheSameAnywhere(formula: Formula, looking: string): boolean {
  const of = (part: Formula): boolean => isTheSameAnywhere(part, looking);
  switch (formula.kind) {
    case "cell":
      return formula.sheet !== looking;
    case "area":
      return formula.first.sheet !== looking;
    case "call":
      return formula.arguments.length > 0 && formula.arguments.every(of);
    case "binary":
      return of(formula.left) && of(formula.right);
    case "negation":
      return of(formula.of);
    default:
      return true;
  }
}
