import type { WrongCheck } from "../../../host/ModelHost.ts";
import type { CheckKind } from "../../../plan/CheckPlan.ts";
import { plainDistance } from "./plainDistance.ts";

const first = (foundFrom: string): string => (foundFrom === "" ? "" : `; the first is ${foundFrom}`);

/** Every sentence of the Checks tab. */
export const checkWords = {
  reading: "Reading the checks…",
  noList: "The model's checks are not in this workbook: Build again brings them back.",
  allWell: "Nothing is wrong: every check ties out, every result has a value.",
  older: "What is wrong is counted above, but not listed: Build again brings the list up to date.",
  /** @param lines in how many lines of the list they stand: one may tell of several cells. */
  heading: (count: number, lines: number): string =>
    `${count} ${count === 1 ? "thing is" : "things are"} wrong${count === lines ? "" : `, in ${lines} ${lines === 1 ? "line" : "lines"}`}`,
  position: (at: number, of: number): string => `${at} of ${of}`,
  keys: "F8 leads to the next, Shift+F8 to the previous.",
  next: "Next",
  previous: "Previous",
  noValue: (shown: string): string => (shown === "" ? "It has no value." : `It has no value: its cell shows ${shown}.`),
  apart: ({ expected, found, difference, reason }: WrongCheck): string =>
    [
      `Expected ${expected}, found ${found === "" ? "nothing" : found}${difference === "" ? "" : `, ${plainDistance(difference)} apart`}.`,
      ...(reason === "" ? [] : [reason]),
    ].join(" "),
  counted: (kind: Exclude<CheckKind, "break">, { found, foundFrom, reason }: WrongCheck): string => {
    const one = found === "1";
    const words = {
      noValue: one ? "has no value" : "have no value",
      noNumber: one ? "is no number" : "are no numbers",
      outOfBounds: one ? "is out of bounds" : "are out of bounds",
      typedOver: one ? "cell of the model was typed over or moved" : "cells of the model were typed over or moved",
      differs: one ? "cell differs from its function" : "cells differ from their functions",
    };
    return `${found} ${words[kind]}${first(foundFrom)}.${reason === "" ? "" : ` ${reason}`}`;
  },
  master: "Master check",
  masterTypedOver:
    "The master check, or Cover's line of it, was typed over, so that nothing counts what is wrong: Build again puts it back",
  isCalledAs: (title: string): string => `another unit is called ${title}`,
  sameName: "Another unit is called the same: give one of them another name.",
  ownWrong: (title: string, count: number): string => `${title}: ${count} wrong`,
  ownNotRead: (title: string, error: string): string => `${title}: its master check shows ${error}`,
  ownMasterNotRead: (error: string): string => `Its own master check shows ${error}, and counts nothing.`,
  ownTypedOver: (title: string): string => `${title}: its master check was typed over`,
  ownMasterTypedOver:
    "Its master check was typed over, so that nothing counts what is wrong with it: undo that, or add the unit anew.",
  ownUnit: (count: number): string => `Its own master check counts ${count} wrong.`,
} as const;

/** What kind of thing is wrong, in a word. */
export const kindWords: Readonly<Record<CheckKind | "ownUnit", string>> = {
  break: "Break",
  noValue: "No value",
  noNumber: "No number",
  outOfBounds: "Out of bounds",
  differs: "Differs",
  typedOver: "Typed over",
  ownUnit: "Own unit",
};
