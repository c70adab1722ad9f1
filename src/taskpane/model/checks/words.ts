import type { WrongCheck } from "../../../host/ModelHost.ts";
import type { CheckKind } from "../../../plan/CheckPlan.ts";
import { inPoints, plainDistance } from "./plainDistance.ts";

const where = (foundFrom: string, one: boolean): string =>
  foundFrom === "" ? "" : one ? `: ${foundFrom}` : `; the first is ${foundFrom}`;

/** Every sentence of the Checks tab. */

export const reading = "Reading the checks…";
export const noList = "The model's checks are not in this workbook: Build again brings them back.";
const allWell = "Nothing is wrong: every check ties out and every result has a value.";
/**
 * @param units those that wait for their inputs, and have no results.
 * @param doubts how many of how the document was read are open.
 */
export const allWellBut = (units: readonly string[], doubts: number): string =>
  [
    wellBut(units),
    ...(doubts === 0
      ? []
      : [`How the document was read is in doubt, though: ${doubts} open, which the Checks sheet lists.`]),
  ].join(" ");
const wellBut = (units: readonly string[]): string =>
  units.length === 0
    ? allWell
    : `Nothing is wrong: every check ties out, and every result has a value but those of units not filled in yet: ${units.join(", ")}.`;
export const nothingToCheck = "There is nothing to check yet: build a model, or add a unit of your own.";
export const ownUnitsAreWell = "Nothing is wrong with your own units.";
export const older = "What is wrong is counted above, but not listed: Build again brings the list up to date.";
/** @param lines in how many lines of the list they stand: one may tell of several cells. */
export const heading = (count: number, lines: number): string =>
  `${count} ${count === 1 ? "thing is" : "things are"} wrong${count === lines ? "" : `, in ${lines} ${lines === 1 ? "line" : "lines"}`}`;
export const position = (at: number, of: number): string => `${at} of ${of}`;
export const keys = "F8 leads to the next, Shift+F8 to the previous.";
export const next = "Next";
export const previous = "Previous";
export const noValue = (shown: string): string =>
  shown === "" ? "It has no value." : `It has no value: its cell shows ${shown}.`;
const distance = ({ expected, difference }: WrongCheck): string => {
  // Between two of which one has no value there is none: the cell of the difference holds an error.
  if (difference === "" || difference.startsWith("#")) return "";
  const plain = plainDistance(difference);
  const areShares = expected.endsWith("%") && !plain.endsWith("%");
  return `, ${areShares ? `${inPoints(plain)} points` : plain} apart`;
};
export const apart = (wrong: WrongCheck): string =>
  [
    `Expected ${wrong.expected}, found ${wrong.found === "" ? "nothing" : wrong.found}${distance(wrong)}.`,
    ...(wrong.reason === "" ? [] : [wrong.reason]),
  ].join(" ");
export const counted = (kind: Exclude<CheckKind, "break">, { found, foundFrom, reason }: WrongCheck): string => {
  const one = found === "1";
  const words = {
    noValue: one ? "has no value" : "have no value",
    noNumber: one ? "is not a number" : "are not numbers",
    outOfBounds: one ? "is out of bounds" : "are out of bounds",
    typedOver: one ? "cell of the model was typed over or moved" : "cells of the model were typed over or moved",
    differs: one ? "cell differs from its function" : "cells differ from their functions",
  };
  return `${found} ${words[kind]}${where(foundFrom, one)}.${reason === "" ? "" : ` ${reason}`}`;
};
/** What the sheet says of an input, to follow its name, as a sentence of its own. */
export const ofPart = (words: string): string =>
  `${/^(?:is|are|must|holds|has)\b/.test(words) ? `It ${words}` : words.charAt(0).toUpperCase() + words.slice(1)}.`;
export const master = "Master check";
export const masterTypedOver =
  "The master check, or Cover's line of it, was typed over, so that nothing counts what is wrong: Build again puts it back";
export const isCalledAs = (title: string): string => `another unit is called ${title}`;
export const sameName = "Another unit is called the same: give one of them another name.";
export const ownWrong = (title: string, count: number): string => `${title}: ${count} wrong`;
export const ownNotRead = (title: string, error: string): string => `${title}: its master check shows ${error}`;
export const ownMasterNotRead = (error: string): string => `Its own master check shows ${error}, and counts nothing.`;
export const ownTypedOver = (title: string): string => `${title}: its master check was typed over`;
export const ownMasterTypedOver =
  "Its master check was typed over, so that nothing counts what is wrong with it: undo that, or add the unit anew.";
export const ownUnit = (count: number): string => `Its own master check counts ${count} wrong.`;

/** What kind of thing is wrong, in a word. */
export const kindWords: Readonly<Record<CheckKind | "ownUnit", string>> = {
  break: "Break",
  noValue: "No value",
  noNumber: "Not a number",
  outOfBounds: "Out of bounds",
  differs: "Differs",
  typedOver: "Typed over",
  ownUnit: "Own unit",
};
