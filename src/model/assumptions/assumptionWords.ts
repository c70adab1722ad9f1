import { type Operand, joined, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";

/** Every sentence of the sheet of assumptions. */
export const assumptionWords = {
  notGiven: (words: string): string => `Not given. ${words}, as they start; it stays when either is changed.`,
  isNeitherNor: (on: string, off: string): string => `is neither ${on} nor ${off}`,
  holdsTextNeither: (text: Operand, neither: string): Formula => joined("holds “", text, `”, which ${neither}`),
  isText: (cell: Operand): Formula => joined("is the text “", cell, "”, not a number"),
  holdsAnErrorNot: "holds an error, not a number",
  isTRUEFALSENotANumber: (cell: Operand): Formula => joined("is ", when(cell, "TRUE", "FALSE"), ", not a number"),
  mustBeAbove: (other: string): string => `must be above the ${other}`,
  aboveTheLast: "above the last ",
  aboveTheStated: "above the stated ",
  belowMinimumOf: "below the minimum of",
  aboveMaximumOf: "above the maximum of",
  noMinimum: "its minimum must be a number",
  noMaximum: "its maximum must be a number",
  crossed: "its minimum must not be above its maximum",
  mustExceed: (name: string, other: string): string =>
    `The ${name} must be a number above the ${other}: otherwise the unit has no value.`,
  mustStayBelow: (label: string, other: string): string =>
    `${label} must be a number above −100% and below the ${other}: otherwise the unit has no value.`,
  mustBeNumberAnd: (label: string, words: string): string =>
    `${label} must be a number and ${words}: otherwise the unit has no value.`,
  mustBeNumber: (label: string): string => `${label} must be a number.`,
  usualRange: (minimum: string, maximum: string): string =>
    `A number from ${minimum} to ${maximum} is usual. Another number is possible; text has no value.`,
  inEachYear: (words: Operand): Formula => phrase(words, " in each year"),
  aPath: (words: Operand, last: Operand): Formula => phrase("a path from ", words, " to ", last),
  ofStart: (start: Operand): Formula => phrase("Of ", start, ", not of what is here now: "),
  subtitle: (printed: string): string =>
    `${printed} unless the row says otherwise. Basis: announced, derived from announced figures, or illustrative`,
  lessThan: (words: string): Formula => joined(`less than ${words}`),
  lessThanAmount: (words: string, amount: Operand): Formula => joined(`less than ${words}, `, amount),
  above: (words: string, bound: Operand): Formula => joined(`above the ${words}, `, bound),
  changed: (value: Operand): Formula => phrase("changed from ", value),
} as const;
