import { tryAt } from "../Relation.ts";
import type { FoundSum, Open } from "./SumLine.ts";
import { isCalledTotal, isOfWhich } from "../../words/totalWords.ts";

/**
 * Closes the list that "of which" begins right below its total once it is whole: the total goes on, its parts do not. Of two
 * parts the second would else be what the first leaves of the total.
 */
export function closeOfWhich(stack: Open[], { line }: Open, found: FoundSum[]): boolean {
  if (isCalledTotal(line.label)) return false;
  const first = stack.findLastIndex((each) => isOfWhich(each.line.label));
  const total = stack[first - 1];
  if (total === undefined) return false;
  const parts = [...stack.slice(first).map((each) => each.line), line].map((part) => ({
    line: part,
    sign: 1 as const,
  }));
  const trial = tryAt(total.line, parts);
  // Where it prints that there is none of these parts, and something all the same, they are not all of it.
  const isPart = trial.outcomes.some(
    (outcome, place) =>
      outcome === "void" &&
      (total.line.amounts[place]?.value ?? 0n) !== 0n &&
      parts.some((each) => each.line.amounts[place] != null),
  );
  if (trial.fails > 0 || isPart || !total.line.amounts.some((amount) => amount !== null && amount.value !== 0n))
    return false;
  found.push({ ...trial, stands: "below" });
  stack.splice(first);
  return true;
}
