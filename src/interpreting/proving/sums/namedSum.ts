import { tryAt, type Part, type Trial } from "../Relation.ts";
import { hasSlip } from "./slippedSum.ts";
import type { Open, SumLine } from "./SumLine.ts";
import { assetsTotal } from "../../words/balanceTotals.ts";
import { isPaidForLeases } from "../../words/resultWords.ts";
import { isCalledTotal, isNetAssets } from "../../words/totalWords.ts";

/**
 * A line that is called a total and comes to no sum anywhere: the list above it, if a slip in one figure explains each
 * difference; or, in a table of a single column, in which nothing else can bear a sum out, whatever the difference.
 */
export function namedSum(stack: readonly Open[], line: SumLine): Trial | undefined {
  if (line.label !== "" && !isCalledTotal(line.label) && !isNetAssets(line.label)) return undefined;
  // The growth or the margin of a whole is no sum of its parts'.
  if (isPaidForLeases(line.label) || line.measure === "%") return undefined;
  const alone = line.amounts.length === 1;
  if (line.label === "" && !alone) return undefined;
  const run = stack.slice(startOf(stack, alone));
  if (run.length < 2 || run.some((open) => open.line.measure !== line.measure)) return undefined;
  // Where no row has a label, labels were lost, and none is a total for that.
  if (line.label === "" && run.some((open) => open.line.label === "")) return undefined;
  const parts: Part[] = run.map((open) => ({ line: open.line, sign: 1 }));
  const trial = tryAt(line, parts);
  const places = trial.outcomes.flatMap((outcome, place) => (outcome === "fails" ? [place] : []));
  if (trial.holds > 0 || places.length === 0) return undefined;
  return alone || places.every((place) => hasSlip(trial, place)) ? trial : undefined;
}

/** Where the list above begins: at its heading, below the total of all assets, or below the total of the one before. */
function startOf(stack: readonly Open[], alone: boolean): number {
  const heading = stack.findLastIndex(({ under }, index) => under !== undefined || index === 0);
  const assets = stack.findLastIndex(({ line }) => assetsTotal.test(line.label)) + 1;
  return Math.max(0, heading, assets, alone ? stack.findLastIndex(({ closed }) => closed) + 1 : 0);
}
