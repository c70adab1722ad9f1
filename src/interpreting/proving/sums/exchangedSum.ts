import { patterns } from "./bestSum.ts";
import { abs, tryAt, type Line, type Part, type Trial } from "../Relation.ts";
import type { Exchanged, Open, SumLine } from "./SumLine.ts";
import { isCalledResult } from "../../words/totalWords.ts";

/** A sum that holds once the figures of one line are exchanged between two columns. */
export interface ExchangedSum {
  readonly sum: Trial;
  /** Each line of which an exchange explains it, one as well as another: the first of them is in the sum. */
  readonly exchanged: readonly Exchanged[];
}

/** Differences, in last digits: below the first chance explains them as well; from the second on the roundings of a list do not. */
const SMALL = 10n;
const LARGE = 100n;

/** Further back than that a list is no longer tried with every line of it exchanged; of what is called no result, even less. */
const longest = 40;
const longestUnnamed = 12;

/** So little chance is left to a column in which a sum holds that it is one, whatever its differences in others are. */
const byChance = 1e-3;

/**
 * A line that comes to no sum as printed: the list above it, if it does with two figures of one
 * line exchanged. Both columns are off by the same, once up and once down, and by just what that line's figures differ:
 * two agreements that chance does not bring about.
 */
export function exchangedSum(stack: readonly Open[], line: SumLine): ExchangedSum | undefined {
  const named = isCalledResult(line.label);
  // With two columns there is none left in which it holds.
  if (!named && line.amounts.length < 3) return undefined;
  const most = Math.min(stack.length, named ? longest : longestUnnamed);
  // A list of one has a heading.
  for (let count = stack.at(-1)?.under === undefined ? 2 : 1; count <= most; count += 1) {
    const run = stack.slice(stack.length - count);
    if (run.some((open) => open.line.measure !== line.measure)) return undefined;
    for (const [, parts] of patterns(run, line)) {
      const found = exchangedIn(line, parts, named);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function exchangedIn(line: SumLine, parts: readonly Part[], named: boolean): ExchangedSum | undefined {
  const trial = tryAt(line, parts);
  const [first, second, ...more] = trial.outcomes.flatMap((outcome, place) => (outcome === "fails" ? [place] : []));
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const [up = 0n, down = 0n] = [trial.differences[first], trial.differences[second]];
  // Amounts for each share may be printed more finely than these.
  const digit = line.amounts[first]?.lastDigit ?? 1n;
  // Of small amounts rounding explains too much: they have to agree to the last digit.
  const spare = abs(up) < LARGE * digit ? 0n : BigInt(parts.length + 1) * digit;
  const isSum = trial.holds > 0 && trial.chance < byChance;
  if (abs(up + down) > spare || (!isSum && (!named || abs(up) < SMALL * digit))) return undefined;
  const places = [first, second] as const;
  const found = [...parts.map((part) => part.line), line].flatMap((one) => {
    const other = withExchanged(one, places);
    const sum = tryAt(
      one === line ? other : line,
      parts.map((part) => (part.line === one ? { ...part, line: other } : part)),
    );
    return sum.fails === 0 && sum.holds >= 2 ? [{ sum, exchanged: { line: one, places } }] : [];
  });
  const [best] = found;
  return best && { sum: best.sum, exchanged: found.map(({ exchanged }) => exchanged) };
}

/** The line with the figures of two places exchanged. */
export const withExchanged = <L extends Line>(line: L, [one, other]: readonly [number, number]): L => ({
  ...line,
  amounts: line.amounts.map((amount, place) =>
    place === one ? (line.amounts[other] ?? null) : place === other ? (line.amounts[one] ?? null) : amount,
  ),
});
