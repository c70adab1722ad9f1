/** Every sentence of a unit of the user's own. */

import { type Operand, joined, when, equal } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import type { Formula } from "../../formula/Formula.ts";

/** A part of the master check's sentence. */
const counted = (count: Formula, one: string, several: string): Formula =>
  joined("; ", count, when(equal(count, 1), one, several));

export const notFilledInYet = "not filled in yet";
export const typedOver = (count: Formula): Formula =>
  counted(count, " cell was typed over or moved", " cells were typed over or moved");
export const withoutValue = (count: Formula): Formula =>
  counted(count, " result has no value", " results have no value");
export const inputsWithoutValue = (count: Formula): Formula =>
  counted(count, " input has no value", " inputs have no value");
export const beyondBounds = (count: Formula): Formula =>
  counted(count, " input is out of bounds", " inputs are out of bounds");
export const differing = (count: Formula): Formula =>
  counted(count, " cell differs from its function", " cells differ from their functions");
export const formulasTypedOver = "Formulas that were typed over, number";
export const fixedTypedOver = "Labels and figures that formulas rest on and that were typed over, number";
export const formulasReplaced = "Formulas over which another was put, number";
export const columnsMoved = "Columns whose figures stand beside other labels, and workings apart, number";
export const figuresMoved = "Areas of figures that were moved, number";
export const unitsTypedOver = "Units of figures that were typed over or moved, number";
export const checkTypedOver = "Cells of the master check that were typed over, number";
export const masterTypedOver =
  "The master check below was typed over, so that nothing counts what is wrong: undo that, or add the unit anew";
export const title = (title: Operand): Formula => phrase(title, ": impairment test (IAS 36)");
export const subtitle =
  "A unit of your own: type its figures into the marked cells; before tax. Everything below the inputs follows from them";
export const name = {
  label: "Name of the unit",
  remark: "as this sheet and the task pane call it",
  missing: "is no text: type what the unit is called",
} as const;
export const money = {
  label: "Amounts in",
  remark: "currency and unit of every amount of this sheet",
  missing: "is no text: type the currency and unit of every amount, such as thousands of a currency",
} as const;
export const tooLong = (most: number): string => `is too long: at most ${most} characters`;
export const firstForecastYear = "First forecast year";
export const headsCountYears = (typed: Operand): Formula => phrase(typed, ": the heads count the years instead");
export const noYear = (first: number, last: number): string => `is no year from ${first} to ${last}`;
export const aYear = (first: number, last: number): string => `A year from ${first} to ${last} is expected.`;
export const whatIsTyped = (title: string): string =>
  `What is typed for ${title}; its block takes from it what has a value`;
export const whatIsCalled = (title: string): string => `What ${title} is called`;
export const howMuchIsWrong = (title: string): string => `How much is wrong with ${title}, by its master check`;
export const howMuchOfTheCheck = (title: string): string => `How much of the master check of ${title} was typed over`;
export const currencyAndUnit = (title: string): string => `${title}: currency and unit of its amounts`;
export const numbersToFill = "Numbers to fill in";
export const theInputsAreComplete = "The inputs are complete";
export const fillInTheInputs = (missing: Operand, numbersOfUnit: number): Formula =>
  joined(
    "Fill in the inputs: ",
    missing,
    ` of the ${numbersOfUnit} numbers `,
    when(equal(missing, 1), "is missing", "are missing"),
    `, and nothing below is calculated until all are there`,
  );
