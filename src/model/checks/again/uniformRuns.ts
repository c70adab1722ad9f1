import type { Place } from "../../../formula/addresses.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { placeKey } from "../../../plan/placeKey.ts";
import type { CellPlan } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { isOne } from "./lifted.ts";

/** Cells beside or below each other that hold one formula, each of whose references stays or moves along. */
export interface Run {
  readonly first: Place;
  readonly last: Place;
  readonly length: number;
  /** What the first and the last of them hold. */
  readonly formulas: readonly [first: Formula, last: Formula];
}

/** One cell further. */
interface Step {
  readonly row: 0 | 1;
  readonly column: 0 | 1;
}
const down: Step = { row: 1, column: 0 };
const right: Step = { row: 0, column: 1 };

/** The given cells of a sheet in runs, as long as they go on from the first that is in none. */
export function uniformRuns(sheet: SheetBuilder, cells: readonly CellPlan[]): readonly Run[] {
  const left = new Map(cells.map((cell) => [placeKey(cell), cell]));
  const runs: Run[] = [];
  for (const cell of cells) {
    if (!left.has(placeKey(cell))) continue;
    const [below, beside] = [down, right].map((step) => runFrom(sheet, left, cell, step));
    const run = (below?.length ?? 0) < (beside?.length ?? 0) ? beside : below;
    for (const { row, column } of run ?? []) left.delete(placeKey({ row, column }));
    const last = run?.at(-1);
    const formulas = [cell, last].map((of) => of && sheet.formulas.get(placeKey(of)));
    const [one, other] = formulas;
    if (run !== undefined && last !== undefined && one !== undefined && other !== undefined)
      runs.push({ first: cell, last, length: run.length, formulas: [one, other] });
  }
  return runs;
}

/** Each cell of a run as a run of its own. */
export function eachOf({ formulas }: SheetBuilder, { first, last, length }: Run): readonly Run[] {
  const [down, right] = [Math.sign(last.row - first.row), Math.sign(last.column - first.column)];
  return Array.from({ length }, (_, index) => {
    return { row: first.row + down * index, column: first.column + right * index };
  }).flatMap((place) => {
    const formula = formulas.get(placeKey(place));
    return formula === undefined ? [] : [{ first: place, last: place, length: 1, formulas: [formula, formula] }];
  });
}

function runFrom(
  { formulas }: SheetBuilder,
  among: ReadonlyMap<number, CellPlan>,
  first: CellPlan,
  step: Step,
): readonly CellPlan[] {
  const run = [first];
  let alike: string | undefined;
  for (let formula = formulas.get(placeKey(first)); formula !== undefined;) {
    const at = { row: first.row + step.row * run.length, column: first.column + step.column * run.length };
    const cell = among.get(placeKey(at));
    const next = formulas.get(placeKey(at));
    const moves = next && movesOf(formula, next, step);
    // What moves from the first to the second moves on.
    if (cell === undefined || moves === undefined || moves !== (alike ?? moves)) break;
    alike = moves;
    run.push(cell);
    formula = next;
  }
  return run;
}

/** Of each reference whether it stays where it is, 0, or moves along to the formula one step further, 1. */
function movesOf(one: Formula, other: Formula, step: Step): string | undefined {
  switch (one.kind) {
    case "cell":
      return other.kind === "cell" ? moveOf(one, other, step) : undefined;
    case "area": {
      if (other.kind !== "area") return undefined;
      const [first, last] = [moveOf(one.first, other.first, step), moveOf(one.last, other.last, step)];
      return first === last ? first : undefined;
    }
    case "call":
      return other.kind === "call" && one.name === other.name
        ? movesOfAll(one.arguments, other.arguments, step)
        : undefined;
    case "binary":
      return other.kind === "binary" && one.operator === other.operator
        ? movesOfAll([one.left, one.right], [other.left, other.right], step)
        : undefined;
    case "negation":
      return other.kind === "negation" ? movesOf(one.of, other.of, step) : undefined;
    default:
      return isOne(one, other) ? "" : undefined;
  }
}

function movesOfAll(ones: readonly Formula[], others: readonly Formula[], step: Step): string | undefined {
  let moves: string | undefined = ones.length === others.length ? "" : undefined;
  for (const [index, one] of ones.entries()) {
    const other = others[index];
    const own = other && movesOf(one, other, step);
    moves = moves === undefined || own === undefined ? undefined : moves + own;
  }
  return moves;
}

function moveOf(one: CellRef, other: CellRef, step: Step): string | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const [rows, columns] = [other.row - one.row, other.column - one.column];
  if (rows === 0 && columns === 0) return "0";
  return rows === step.row && columns === step.column ? "1" : undefined;
}
