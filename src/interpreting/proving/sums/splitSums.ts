import { bestSum } from "./bestSum.ts";
import { tryAt, type Trial } from "../Relation.ts";
import { isDashed } from "./closeDashed.ts";
import { isNumberedPart } from "./closeOutline.ts";
import { RunningSums } from "./RunningSums.ts";
import { isSlipped } from "./slippedSum.ts";
import type { FoundSum, Open, SumLine } from "./SumLine.ts";
import {
  isByContinuity,
  isCalledResult,
  isListedWhole,
  isOfWhich,
  isOpening,
  isShared,
  isSplit,
} from "../../words/totalWords.ts";

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

/** What stands below the last open line. */
interface Following {
  /** The list ends here. */
  readonly ends: boolean;
  readonly next: SumLine | undefined;
}

/** Takes off the stack the lines that split the one below them on it. */
export function closeSplit(stack: Open[], found: FoundSum[], { ends, next }: Following): void {
  const top = stack.at(-1);
  // What a number sets below another row is added up where its list ends.
  if (top === undefined || isNumberedPart(top.line.label)) return;
  // What dashes set below the row comes first.
  if (next !== undefined && isDashed(next.label) && !isDashed(top.line.label)) return;
  const running = new RunningSums(top.line.amounts.length, false);
  running.take(top);
  for (let count = 2; count < Math.min(stack.length, longest); count += 1) {
    const whole = stack[stack.length - count - 1];
    const first = stack[stack.length - count];
    // A list that splits a line holds no totals of its own.
    if (whole === undefined || first === undefined || first.closed) return;
    const worthTrying = running.mayHold(whole.line, first.line);
    running.take(first);
    if (!worthTrying) continue;
    const run = stack.slice(stack.length - count);
    if (isUnderOther(run)) continue;
    // Rows with lists below them in one line with each other are a list themselves.
    const ofLists = run.every(({ line }) => found.some(({ stands, total }) => stands === "below" && total === line));
    const said =
      ofLists || isSplit(first.under?.label ?? "") || isSplit(first.line.label) || first.line.level > whole.line.level;
    const trial = tryAt(
      whole.line,
      run.map((open) => ({ line: open.line, sign: 1 })),
    );
    const both = count === 2 && isByContinuity(first.line.label, top.line.label);
    const all = isOfWhich(first.line.label) && isListedWhole(whole.line.label);
    const whose = both || all || isShared(first.under?.label ?? "") || isShared(first.line.label);
    if (
      trial.holds > 0 &&
      !isOpening(whole.line.label) &&
      isSplitOf(trial, { said, whose, all, ends: ends || both, count })
    ) {
      if (next !== undefined && isPartOfTotal(stack, next, whole.line)) return;
      found.push({ ...trial, stands: "below" });
      stack.splice(stack.length - count);
      return;
    }
  }
}

/** True for the whole list under a heading, with nothing but nil between the line and the heading: it splits another line. */
function isUnderOther(run: readonly Open[]): boolean {
  const heading = run.findLastIndex(({ under }) => under !== undefined);
  return heading > 0 && run.slice(0, heading).every(({ line }) => !line.amounts.some(isNoNil));
}

/**
 * Liabilities and the parts of equity come to the assets above them before the equity is added up: where the next line
 * adds up some of them, they are no split.
 */
function isPartOfTotal(stack: readonly Open[], next: SumLine, whole: SumLine): boolean {
  if (next.heading || !isCalledResult(next.label)) return false;
  // It is the line above that is printed again, though a figure of either may be wrong.
  if (next.amounts.some((amount, place) => isNoNil(amount) && amount?.value === whole.amounts[place]?.value))
    return false;
  return bestSum(stack, { line: next, closed: false, last: false })?.fails === 0;
}

const isNoNil = (amount: SumLine["amounts"][number] | undefined): boolean => amount != null && amount.value !== 0n;

interface SplitWords {
  /** Words, or a step to the right, say that the list splits the line above it. */
  readonly said: boolean;
  /** Words say whose the parts are, or of which operations: then there are no others. */
  readonly whose: boolean;
  /** The list is all of the line, by its name: of its parts one alone may not be nil. */
  readonly all: boolean;
  /** The list ends here. */
  readonly ends: boolean;
  readonly count: number;
}

function isSplitOf(trial: Trial, { said, whose, all, ends, count }: SplitWords): boolean {
  if (trial.fails === 0) return (all && ends ? trial.chanceAtMost : trial.chance) * count < (said ? 0.05 : 1e-5);
  if (trial.fails > trial.holds || !ends) return false;
  // A single figure that is printed again, the other part being nil, counts where words or a slip speak for the list.
  if (trial.chanceAtMost * count < 1e-3 && (whose || (said && isSlipped(trial)))) return true;
  return trial.chance * count < (said ? 1e-3 : 1e-5);
}
