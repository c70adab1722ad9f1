import { atLeast, greater, isError, isNumber, less, minus, when, type Operand } from "../../../../formula/build.ts";
import type { CellRef, Formula } from "../../../../formula/Formula.ts";
import { phrase } from "../../../../formula/phrase.ts";
import { amountInWords, percentInWords, pointsInWords, relativeShiftInWords } from "../../../../formula/inWords.ts";
import type { DriverLine } from "../driverLines.ts";
import type { Roots } from "../search/roots.ts";
import { isNil, type UnitRefs } from "../UnitModel.ts";
import { solvedTo } from "./breakEvenLayout.ts";
import * as breakEvenWords from "./breakEvenWords.ts";

/** The cells of a unit that sentences quote, and what its amounts are in. */
export interface SaidRefs extends UnitRefs {
  readonly money: Operand;
}

/** The cells of a driver's row that the sentence quotes, and what was found where it was searched for. */
export interface BreakEvenFound {
  readonly shift: CellRef;
  readonly value: CellRef;
  readonly residual: CellRef;
  readonly roots: Roots | undefined;
}

/**
 * "Headroom is zero at a gross margin of 31.2% in 2028 (−0.8 points in each year)", how many there are, that it never
 * does, or why there is no value.
 */
export function breakEvenSentence(line: DriverLine, found: BreakEvenFound, refs: SaidRefs): Formula {
  return sentenceWith(line, found, refs, {
    said: breakEvenWords.headroomIsZero(breakEvenValue(line, found, refs)),
    besides: full,
  });
}

/** The same beside the driver's name, as long as a page has room for: "31.2% in 2028 (−0.8 points in each year)". */
export const breakEvenInShort = (line: DriverLine, found: BreakEvenFound, refs: SaidRefs): Formula =>
  sentenceWith(line, found, refs, { said: valueAndShift(line, found, refs), besides: short });

/** What is said after a break-even, in the words of a sentence or of a table. */
interface Besides {
  /** How it is said of a value that cannot be. */
  readonly impossible: "words" | "short";
  /** After how many there are. */
  readonly nearest: (found: Operand) => Formula;
}

const full: Besides = {
  impossible: "words",
  nearest: (found) => breakEvenWords.nearestOfFound(found),
};

const short: Besides = {
  impossible: "short",
  nearest: (found) => breakEvenWords.nearestShort(found),
};

const sentenceWith = (
  line: DriverLine,
  found: BreakEvenFound,
  refs: SaidRefs,
  { said, besides }: { readonly said: Formula; readonly besides: Besides },
): Formula =>
  when(
    isNumber(found.shift),
    phrase(said, beside(line, found, refs, besides)),
    when(isError(found.shift), refs.reason, noneSentence(line, found.roots)),
  );

/** What is said after a break-even: how many there are, and whether it can be. */
function beside(line: DriverLine, found: BreakEvenFound, refs: SaidRefs, besides: Besides): Operand {
  const { residual, roots } = found;
  const impossible = outsideWhatCanBe(line, found, besides.impossible);
  return roots === undefined ? impossible : phrase(leftOver(residual, refs), howMany(roots, besides), impossible);
}

/** What no company can have: a cost that brings money in, a margin above all of revenue, a rate that is negative. */
function outsideWhatCanBe({ cannotBe }: DriverLine, { value }: BreakEvenFound, said: Besides["impossible"]): Operand {
  if (cannotBe === undefined) return "";
  const { below, above } = cannotBe;
  const words = `; ${cannotBe[said]}`;
  const beyond: Operand = above === undefined ? "" : when(greater(value, above), words, "");
  return below === undefined ? beyond : when(less(value, below), words, beyond);
}

/** "a gross margin of 31.2% in 2028 (−0.8 points in each year)": where there is a break-even. */
export function breakEvenValue(
  line: DriverLine,
  found: Pick<BreakEvenFound, "shift" | "value">,
  refs: SaidRefs,
): Formula {
  return breakEvenWords.wordsOf(line.words, valueAndShift(line, found, refs));
}

/** "31.2% in 2028 (−0.8 points in each year)" */
function valueAndShift(
  { format, yearly, relative }: DriverLine,
  { shift, value }: Pick<BreakEvenFound, "shift" | "value">,
  { money, lastYear }: SaidRefs,
): Formula {
  const shown = format === "amount" ? phrase(money, " ", amountInWords(value)) : percentInWords(value);
  const moved = relative ? relativeShiftInWords(shift) : pointsInWords(shift);
  return yearly ? breakEvenWords.inInEachYear({ shown, lastYear, moved }) : phrase(shown, " (", moved, ")");
}

/** Says so where the search did not come to a headroom of zero. */
function leftOver(residual: CellRef, refs: SaidRefs): Formula {
  const left = breakEvenWords.notSolved(refs.money, amountInWords(residual, 1));
  return when(isNil(residual, solvedTo, refs), "", left);
}

/** How many there are, where there are more, or may be. */
function howMany({ found, most }: Roots, besides: Besides): Formula {
  const perhaps = breakEvenWords.foundByScan(found, most);
  return when(atLeast(found, most), when(greater(found, 1), besides.nearest(found), ""), perhaps);
}

/** Says that no value of the driver makes headroom zero, or that the scan found none. */
function noneSentence({ plain, yearly, method, above }: DriverLine, roots: Roots | undefined): Formula {
  if (method === "quotient") return breakEvenWords.noGrowth(plain);
  if (roots === undefined) return breakEvenWords.noneMakesZero(plain);
  const { found, most, base, bound } = roots;
  // Years have no one value, but one shift.
  const what = yearly ? `shift of ${plain}` : plain;
  const from = yearly ? pointsInWords(minus(bound, base)) : percentInWords(minus(bound, 1));
  const none = above === undefined ? breakEvenWords.noneMakesZero(what) : breakEvenWords.noneAbove(what, above);
  const scanned = breakEvenWords.scanFoundNone({ from, what, most });
  return when(atLeast(found, most), none, scanned);
}
