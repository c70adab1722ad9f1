import { bestSum } from "./bestSum.ts";
import type { Trial } from "../Relation.ts";
import type { Open } from "./SumLine.ts";
import { isCalledTotal } from "../../words/totalWords.ts";

/** A sum over totals of lists that are not printed whole, and how many of the last open lines it closes. */
export interface OpenListSum {
  readonly sum: Trial;
  readonly closes: number;
}

/**
 * What a line comes to where totals above it add up nothing: filings of data leave out rows that they print by their
 * classes elsewhere. Such a total stands for its list, from the heading on; with no such total there is no such sum.
 */
export function openListSum(stack: readonly Open[], open: Open): OpenListSum | undefined {
  const kept = withoutOpenLists(stack);
  if (kept.length === stack.length) return undefined;
  const sum = bestSum(kept, open);
  if (sum?.fails !== 0 || sum.parts.length < 2) return undefined;
  const lines = new Set(sum.parts.map(({ line }) => line));
  const first = stack.findIndex(({ line }) => lines.has(line));
  return { sum, closes: stack.length - first };
}

/** The open lines without those between a heading and a total that adds up nothing. */
function withoutOpenLists(stack: readonly Open[]): readonly Open[] {
  const kept: Open[] = [];
  for (const open of stack) {
    if (!open.closed && open.under === undefined && open.line.label !== "" && isCalledTotal(open.line.label)) {
      const start = kept.findLastIndex(({ under }) => under !== undefined);
      if (start >= 0 && kept.slice(start).every(({ line }) => !isCalledTotal(line.label))) kept.length = start;
    }
    kept.push(open);
  }
  return kept;
}
