import { tryAt, type Part, type Trial } from "../Relation.ts";
import type { Open, SumLine } from "./SumLine.ts";
import { isCalledResult } from "../../words/totalWords.ts";

/** A sum whose first part is split by the lines right below it, which it leaves out. */
export interface SumOverSplit {
  readonly sum: Trial;
  readonly split: Trial;
}

const longestSplit = 10;

/**
 * Where the first line of a list is damaged, neither the list below it nor the sum that begins with it comes out: both do
 * in the other columns, at once, and fail by the same there.
 */
export function sumOverSplit(stack: readonly Open[], line: SumLine): SumOverSplit | undefined {
  if (!isCalledResult(line.label)) return undefined;
  const start = stack.findLastIndex(({ under }, index) => under !== undefined || index === 0);
  const [first, ...rest] = stack.slice(Math.max(0, start));
  if (first === undefined) return undefined;
  for (let count = 2; count <= Math.min(longestSplit, rest.length - 1); count += 1) {
    const split = tryAt(first.line, rest.slice(0, count).map(added));
    if (split.holds === 0 || split.fails === 0 || split.chance > 1e-3) continue;
    const sum = tryAt(line, [first, ...rest.slice(count)].map(added));
    const together = sum.outcomes.every((outcome, place) => outcome === split.outcomes[place]);
    if (together && sum.chance * split.chance < 1e-6) return { sum, split };
  }
  return undefined;
}

/**
 * The line that a sum leaves out right above its parts, where the first of them split it in some columns: it is damaged in
 * the others.
 */
export function splitLeftOut(above: Open | undefined, parts: readonly Part[]): Trial | undefined {
  if (above === undefined || above.closed) return undefined;
  for (let count = 2; count <= Math.min(longestSplit, parts.length - 1); count += 1) {
    const split = tryAt(above.line, parts.slice(0, count));
    if (split.holds > 0 && split.fails <= split.holds && split.chance * count < 1e-3) return split;
  }
  return undefined;
}

const added = ({ line }: Open): Part => ({ line, sign: 1 });
