/** Every sentence of a unit's break-evens. */

import { type Operand, joined } from "../../../../formula/build.ts";
import { phrase } from "../../../../formula/phrase.ts";
import type { Formula } from "../../../../formula/Formula.ts";

export const residuals = "The model at each break-even; years: value of 1 of the revenue before, factor";
export const breakEvensWhatIsLeft = "Break-evens: what is left there, and how they were found";
export const headroomLeftThere = (money: Operand): Formula => phrase("Headroom left there, ", money);
export const headroomIsZero = (line: Operand): Formula => phrase("Headroom is zero at ", line);
export const nearestOfFound = (found: Operand): Formula =>
  joined("; ", found, " values make it zero, this is the nearest");
export const nearestShort = (found: Operand): Formula => joined("; nearest of ", found, " values");
export const inInEachYear = ({
  shown,
  lastYear,
  moved,
}: {
  readonly shown: Operand;
  readonly lastYear: Operand;
  readonly moved: Operand;
}): Formula => phrase(shown, " in ", lastYear, " (", moved, " in each year)");
export const notSolved = (money: Operand, residual: Operand): Formula =>
  phrase("; not solved, headroom of ", money, " ", residual, " is left");
export const foundByScan = (found: Operand, most: Operand): Formula =>
  joined("; ", found, " found by the scan, at most ", most, " exist");
export const noGrowth = (plain: string): Formula =>
  phrase("No ", plain, " between −100% and the discount rate makes headroom zero");
export const noneMakesZero = (plain: string): Formula => phrase("No ", plain, " makes headroom zero");
export const noneAbove = (what: string, other: string): Formula =>
  phrase(`No ${what} above the ${other} makes headroom zero`);
export const scanFoundNone = ({
  from,
  what,
  most,
}: {
  readonly from: Operand;
  readonly what: string;
  readonly most: Operand;
}): Formula =>
  phrase("The scan from ", from, ` up found no ${what} that makes headroom zero; at most `, most, " exist");
export const head = (money: Operand): Formula =>
  phrase("Where headroom is zero; values in %, changes in % points, but base revenue in ", money, " and %");
export const nowLastYear = "Now, last year";
export const atZeroHeadroom = "At zero headroom";
export const changeByBREAKEVEN = "Change by BREAKEVEN";
export const rateThatMakesValue = "Rate that makes value in use the carrying amount";
export const byImpliedRate = "by IMPLIEDRATE, from the cash flows";
export const headroom = (money: Operand): Formula => phrase("Headroom, ", money);
export const wordsOf = (words: string, line: Operand): Formula => phrase(words, " of ", line);
export const unsolved = "Break-evens at which headroom is left, number";
