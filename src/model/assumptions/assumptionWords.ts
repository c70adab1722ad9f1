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
export const holdsAnErrorNot = "holds an error, not a number";
export const isTRUEFALSENotANumber = (cell: Operand): Formula =>
  joined("is ", when(cell, "TRUE", "FALSE"), ", not a number");
export const mustBeAboveTheTerminal = "must be above the terminal growth";
export const aboveTheLast = "above the last ";
export const aboveTheStated = "above the stated ";
export const lastYearsGrowth = "last year's growth";
export const statedLongTermGrowth = "stated long-term growth";
export const lessThanTheDepreciation = joined("less than the depreciation that the margin is adjusted for");
export const belowMinimum = "below the minimum";
export const aboveMaximum = "above the maximum";
export const discountRateRule =
  "The discount rate must be a number above the terminal growth: otherwise the unit has no value.";
export const terminalGrowthRule =
  "Terminal growth must be a number above −100% and below the discount rate: otherwise the unit has no value.";
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
export const lessThan = (words: string, amount: Operand): Formula => joined(`less than ${words}, `, amount);
export const above = (words: string, bound: Operand): Formula => joined(`above the ${words}, `, bound);
export const changed = (value: Operand): Formula => phrase("changed from ", value);
export const expectedAValue = (id: string): string => `Expected a value for the assumption ${id}, found none.`;
export const notANumber = "*not a number";
export const mustNot = "*must not be *";
export const minimumNoNumber = "its minimum must be a number";
export const maximumNoNumber = "its maximum must be a number";
export const minimumAboveMaximum = "its minimum must not be above its maximum";
export const expectedAtLeastOneInput = "Expected at least one input in a line, found none.";
