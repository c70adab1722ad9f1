import { slipOf } from "./slipOf.ts";
import { tryAt, type Part, type Trial } from "./Relation.ts";
import type { Open, SumLine } from "./SumLine.ts";
import { isBareTotal, isCalledTotal } from "./totalWords.ts";

/**
 * A line that is called a total and comes to no sum anywhere: the list above it, if a slip in one figure explains each
 * difference; or, where it is called a total of nothing else, if the table has a single column, in which nothing else can
 * bear a sum out.
 */
export function namedSum(stack: readonly Open[], line: SumLine): Trial | undefined {
  if (line.label === "" || !isCalledTotal(line.label)) return undefined;
  const start = stack.findLastIndex(({ under }, index) => under !== undefined || index === 0);
  const run = stack.slice(Math.max(0, start));
  if (run.length < 2 || run.some((open) => open.line.measure !== line.measure)) return undefined;
  const parts: Part[] = run.map((open) => ({ line: open.line, sign: 1 }));
  const trial = tryAt(line, parts);
  const places = trial.outcomes.flatMap((outcome, place) => (outcome === "fails" ? [place] : []));
  if (trial.holds > 0 || places.length === 0) return undefined;
  if (trial.outcomes.length > 1 || !isBareTotal(line.label))
    return places.every((place) => hasSlip(trial, place)) ? trial : undefined;
  return trial;
}

function hasSlip({ total, parts, differences }: Trial, place: number): boolean {
  const difference = differences[place] ?? 0n;
  const printed = total.amounts[place]?.value ?? 0n;
  if (slipOf(printed, printed + difference) !== undefined) return true;
  return parts.some(({ line, sign }) => {
    const value = line.amounts[place]?.value ?? 0n;
    return slipOf(value, sign === 1 ? value - difference : value + difference) !== undefined;
  });
}
