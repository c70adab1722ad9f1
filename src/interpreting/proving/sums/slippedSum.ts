import { patterns } from "./bestSum.ts";
import { abs, tryAt, type Trial } from "../Relation.ts";
import { slipOf } from "./slipOf.ts";
import type { Open, SumLine } from "./SumLine.ts";
import { isCalledResult, isOpening } from "../../words/totalWords.ts";

/** Further back than that a list is no longer tried. */
const longest = 40;

/**
 * A line that is called a result and comes to no sum that is believed: the list above it that it does come to in some
 * columns, a single figure printed again among them, where a slip in one figure explains each difference in the others.
 */
export function slippedSum(stack: readonly Open[], line: SumLine): Trial | undefined {
  if (!isCalledResult(line.label) || isOpening(line.label)) return undefined;
  let tried = 0;
  for (let count = 2; count <= Math.min(stack.length, longest); count += 1) {
    const run = stack.slice(stack.length - count);
    if (run.some((open) => open.line.measure !== line.measure)) return undefined;
    for (const [, parts] of patterns(run, line)) {
      tried += 1;
      const trial = tryAt(line, parts);
      if (trial.holds > 0 && trial.fails <= trial.holds && isSlipped(trial) && trial.chanceAtMost * tried < 1e-3)
        return trial;
    }
  }
  return undefined;
}

/** True where it fails somewhere, and a slip explains each difference in figures so large that no chance does. */
export function isSlipped(trial: Trial): boolean {
  const places = trial.outcomes.flatMap((outcome, place) => (outcome === "fails" ? [place] : []));
  const large = BigInt(5000 * (trial.parts.length + 1));
  return (
    places.length > 0 &&
    places.every((place) => abs(trial.total.amounts[place]?.value ?? 0n) > large && hasSlip(trial, place))
  );
}

/** True where a slip in one figure explains the difference at a place. */
export function hasSlip({ total, parts, differences }: Trial, place: number): boolean {
  const difference = differences[place] ?? 0n;
  const printed = total.amounts[place]?.value ?? 0n;
  if (slipOf(printed, printed + difference) !== undefined) return true;
  return parts.some(({ line, sign }) => {
    const value = line.amounts[place]?.value ?? 0n;
    return slipOf(value, sign === 1 ? value - difference : value + difference) !== undefined;
  });
}
