import { type Operand, joined, when, equal } from "../../formula/build.ts";
import { phrase } from "../../formula/phrase.ts";
import type { Formula } from "../../formula/Formula.ts";

/** A part of the master check's sentence. */
const counted = (count: Formula, one: string, several: string): Formula =>
  joined("; ", count, when(equal(count, 1), one, several));

/** Every sentence of a unit of the user's own. */
export const newUnitWords = {
  masterCheck: "Master check",
  notFilledInYet: "not filled in yet",
  typedOver: (count: Formula): Formula => counted(count, " formula was typed over", " formulas were typed over"),
  withoutValue: (count: Formula): Formula => counted(count, " result has no value", " results have no value"),
  inputsWithoutValue: (count: Formula): Formula => counted(count, " input has no value", " inputs have no value"),
  beyondBounds: (count: Formula): Formula => counted(count, " input is out of bounds", " inputs are out of bounds"),
  differing: (count: Formula): Formula =>
    counted(count, " cell differs from its function", " cells differ from their functions"),
  formulasTypedOver: "Formulas that were typed over, number",
  nothingIsWrong: "Nothing is wrong",
  title: (title: Operand): Formula => phrase(title, ": impairment test of a cash-generating unit (IAS 36)"),
  subtitle:
    "A unit of your own: type its figures into the marked cells; before tax. Everything below the inputs follows from them",
  nameOfTheUnit: "Name of the unit",
  asThisSheet: "as this sheet and the task pane call it",
  currencyAndUnitOfEvery: "currency and unit of every amount of this sheet",
  firstForecastYear: "First forecast year",
  headsCountYears: (typed: Operand): Formula => phrase(typed, ": the heads count the years instead"),
  noYear: (first: number, last: number): string => `is no year from ${first} to ${last}`,
  aYear: (first: number, last: number): string => `A year from ${first} to ${last} is expected.`,
  whatIsTyped: (title: string): string => `What is typed for ${title}; its block takes from it what has a value`,
  whatIsCalled: (title: string): string => `What ${title} is called`,
  howMuchIsWrong: (title: string): string => `How much is wrong with ${title}, by its master check`,
  currencyAndUnit: (title: string): string => `${title}: currency and unit of its amounts`,
  numbersToFill: "Numbers to fill in",
  theInputsAreComplete: "The inputs are complete",
  fillInTheInputs: (missing: Operand, numbersOfUnit: number): Formula =>
    joined(
      "Fill in the inputs: ",
      missing,
      ` of the ${numbersOfUnit} numbers `,
      when(equal(missing, 1), "is missing", "are missing"),
      `, and nothing below is calculated until all are there`,
    ),
} as const;
