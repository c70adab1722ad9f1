import { isCalledTotal } from "../../words/totalWords.ts";
import { tryAt } from "../Relation.ts";
import { bestSum } from "./bestSum.ts";
import type { FoundSum, Open } from "./SumLine.ts";

/**
 * Closes lists that print their totals above their parts, as statements of Japan do ("流動資産" over what it comes to): with
 * every such list folded into its total, the line adds up what is left in all columns.
 */
export function closeTotalsFirst(stack: Open[], open: Open, found: FoundSum[]): boolean {
  if (!isCalledTotal(open.line.label)) return false;
  const { tops, folds } = folded(stack);
  if (folds.length === 0) return false;
  const sum = bestSum(tops, open);
  if (sum?.fails !== 0 || sum.parts.length < 2) return false;
  const parts = new Set(sum.parts.map(({ line }) => line.index));
  const first = stack.findIndex(({ line }) => parts.has(line.index));
  const own = folds.filter(({ total }) => total.index >= (stack[first]?.line.index ?? 0));
  if (!own.some(({ total }) => parts.has(total.index))) return false;
  found.push(...own, { ...sum, stands: "above" });
  const [begins] = stack.splice(first);
  stack.push({
    line: open.line,
    ...(begins?.under !== undefined && { under: begins.under }),
    closed: true,
    last: false,
  });
  return true;
}

/** The open lines with each one that is what the next ones come to in their place, from the last to the first. */
function folded(stack: readonly Open[]): { readonly tops: readonly Open[]; readonly folds: readonly FoundSum[] } {
  let tops: readonly Open[] = [];
  const folds: FoundSum[] = [];
  for (const open of [...stack].reverse()) {
    const fold = open.closed ? undefined : partsBelow(open, tops);
    if (fold !== undefined) folds.unshift(fold);
    tops = [fold === undefined ? open : { ...open, closed: true }, ...tops.slice(fold?.parts.length ?? 0)];
  }
  return { tops, folds };
}

function partsBelow({ line }: Open, below: readonly Open[]): FoundSum | undefined {
  for (let count = 2; count <= Math.min(below.length, LONGEST); count += 1) {
    const trial = tryAt(
      line,
      below.slice(0, count).map((each) => ({ line: each.line, sign: 1 })),
    );
    if (trial.fails === 0 && trial.holds > 0 && !trial.outcomes.includes("void")) return { ...trial, stands: "below" };
  }
  return undefined;
}

/** The longest list below its total. */
const LONGEST = 24;
