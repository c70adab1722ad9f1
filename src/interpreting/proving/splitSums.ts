import { tryAt } from "./Relation.ts";
import type { FoundSum, Open } from "./SumLine.ts";
import { isCalledResult, isOpening, isSplit } from "./totalWords.ts";

const longest = 60;

/** The total printed again below the list that splits it: it adds up the list. */
export function splitAgain(stack: readonly Open[], { line }: Open, found: readonly FoundSum[]): FoundSum | undefined {
  const last = found.at(-1);
  const top = stack.at(-1);
  if (last === undefined || top === undefined || last.stands !== "below" || last.total !== top.line) return undefined;
  if (!isCalledResult(line.label) && !line.bold) return undefined;
  const again = tryAt(line, last.parts);
  return again.holds > 0 && again.fails <= again.holds ? { ...again, stands: "above" } : undefined;
}

/** Takes off the stack the lines that split the one below them on it. */
export function closeSplit(stack: Open[], found: FoundSum[], ends: boolean): void {
  for (let count = 2; count < Math.min(stack.length, longest); count += 1) {
    const whole = stack[stack.length - count - 1];
    const run = stack.slice(stack.length - count);
    const [first] = run;
    // A list that splits a line holds no totals of its own.
    if (whole === undefined || first === undefined || first.closed) return;
    const said = isSplit(first.under?.label ?? "") || isSplit(first.line.label) || first.line.level > whole.line.level;
    const trial = tryAt(
      whole.line,
      run.map((open) => ({ line: open.line, sign: 1 })),
    );
    const limit =
      trial.fails > trial.holds || (trial.fails > 0 && !ends)
        ? 0
        : trial.fails > 0
          ? said
            ? 1e-3
            : 1e-5
          : said
            ? 0.05
            : 1e-5;
    if (trial.holds > 0 && !isOpening(whole.line.label) && trial.chance * count < limit) {
      found.push({ ...trial, stands: "below" });
      stack.splice(stack.length - count);
      return;
    }
  }
}
