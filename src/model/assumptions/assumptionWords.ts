/** Every sentence of the sheet of assumptions. */

import { type Operand, joined, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";

export const notGiven = (words: string): string =>
  `Not given. ${words}, as they start; it stays when either is changed.`;
export const isNeitherNor = (on: string, off: string): string => `is neither ${on} nor ${off}`;
export const holdsTextNeither = (text: Operand, neither: string): Formula =>
  joined("holds “", text, `”, which ${neither}`);
export const isText = (cell: Operand): Formula => joined("is the text “", cell, "”, not a number");
export const isLogicalNotANumber = (cell: Operand): Formula =>
  joined("is ", when(cell, "TRUE", "FALSE"), ", not a number");
export const mustBeAbove = (other: string): string => `must be above the ${other}`;
export const aboveTheLast = "above the last ";
export const aboveTheStated = "above the stated ";
export const belowMinimumOf = "below the minimum of";
export const aboveMaximumOf = "above the maximum of";
export const noMinimum = "its minimum must be a number";
export const noMaximum = "its maximum must be a number";
export const crossed = "its minimum must not be above its maximum";
export const mustExceed = (name: string, other: string): string =>
  `The ${name} must be a number above the ${other}: otherwise the unit has no value.`;
export const mustStayBelow = (label: string, other: string): string =>
  `${label} must be a number above −100% and below the ${other}: otherwise the unit has no value.`;
export const mustBeNumberAnd = (label: string, words: string): string =>
  `${label} must be a number and ${words}: otherwise the unit has no value.`;
export const mustBeNumber = (label: string): string => `${label} must be a number.`;
export const usualRange = (minimum: string, maximum: string): string =>
  `A number from ${minimum} to ${maximum} is usual. Another number is possible; text has no value.`;
export const inEachYear = (words: Operand): Formula => phrase(words, " in each year");
export const aPath = (words: Operand, last: Operand): Formula => phrase("a path from ", words, " to ", last);
export const ofStart = (start: Operand): Formula => phrase("Of ", start, ", not of what is here now: ");
export const subtitle = (printed: string): string =>
  `${printed} unless the row says otherwise. Basis: announced, derived from announced figures, or illustrative`;
export const lessThan = (words: string): Formula => joined(`less than ${words}`);
export const lessThanAmount = (words: string, amount: Operand): Formula => joined(`less than ${words}, `, amount);
export const above = (words: string, bound: Operand): Formula => joined(`above the ${words}, `, bound);
export const changed = (value: Operand): Formula => phrase("changed from ", value);
export const belowTheMinimum = "*below the minimum*";
export const aboveTheMaximum = "*above the maximum*";
export const notANumber = "*not a number";
export const mustNot = "*must not be *";
export const expectedAtLeastOneInput = "Expected at least one input in a line, found none.";
