import { type Operand, joined } from "../../../../formula/build.ts";
import { phrase } from "../../../../formula/phrase.ts";
import type { Formula } from "../../../../formula/Formula.ts";

/** Every sentence of a unit's break-evens. */
export const breakEvenWords = {
  residuals: "The model at each break-even; years: value of 1 of the revenue before, factor",
  breakEvensWhatIsLeft: "Break-evens: what is left there, and how they were found",
  headroomLeftThere: (money: Operand): Formula => phrase("Headroom left there, ", money),
  headroomIsZero: (line: Operand): Formula => phrase("Headroom is zero at ", line),
  nearestOfFound: (found: Operand): Formula => joined("; ", found, " values make it zero, this is the nearest"),
  nearestShort: (found: Operand): Formula => joined("; nearest of ", found, " values"),
  inInEachYear: ({
    shown,
    lastYear,
    moved,
  }: {
    readonly shown: Operand;
    readonly lastYear: Operand;
    readonly moved: Operand;
  }): Formula => phrase(shown, " in ", lastYear, " (", moved, " in each year)"),
  notSolved: (money: Operand, residual: Operand): Formula =>
    phrase("; not solved, headroom of ", money, " ", residual, " is left"),
  foundByScan: (found: Operand, most: Operand): Formula =>
    joined("; ", found, " found by the scan, at most ", most, " exist"),
  noGrowth: (plain: string): Formula =>
    phrase("No ", plain, " between −100% and the discount rate makes headroom zero"),
  noneMakesZero: (plain: string): Formula => phrase("No ", plain, " makes headroom zero"),
  noneAbove: (what: string, other: string): Formula => phrase(`No ${what} above the ${other} makes headroom zero`),
  scanFoundNone: ({
    from,
    what,
    most,
  }: {
    readonly from: Operand;
    readonly what: string;
    readonly most: Operand;
  }): Formula =>
    phrase("The scan from ", from, ` up found no ${what} that makes headroom zero; at most `, most, " exist"),
  head: (money: Operand): Formula =>
    phrase("Where headroom is zero; values in %, changes in % points, but base revenue in ", money, " and %"),
  nowLastYear: "Now, last year",
  atZeroHeadroom: "At zero headroom",
  changeByBREAKEVEN: "Change by BREAKEVEN",
  functionAgainstCells: "Function against cells",
  rateThatMakesValue: "Rate that makes value in use the carrying amount",
  byIMPLIEDRATEFromTheCash: "by IMPLIEDRATE, from the cash flows",
  headroom: (money: Operand): Formula => phrase("Headroom, ", money),
  wordsOf: (words: string, line: Operand): Formula => phrase(words, " of ", line),
} as const;
