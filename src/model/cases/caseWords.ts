/** Every sentence of the sheet of cases. */

import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

export const isTheTextNot = (value: Operand): Formula => joined("is the text “", value, "”, not a number");
export const isNotANumber = "is not a number";
export const isNeitherYesNorNo = "is neither Yes nor No";
export const holdsNoNumber = "holds no number";
export const mustBeAbove = (other: string): string => `must be above the ${other}`;
export const anythingIsTypedInto = "Anything is typed into the case";
export const theCaseSaysSomething = "The case says something of the unit";
export const theCaseIsUsed = "The case is used and the unit has a value in it";
export const theFirstValue = "The first value that is not a number";
export const rowBelowItsHeading = "row below its heading";
export const theModelsWhereBlank = (label: string): string => `${label}, the model's where blank`;
export const cashFlowOfTheYear = "Cash flow of the year after";
export const whyThereIsNoValue = "Why there is no value";
export const differenceToTheBaseCase = "Difference to the base case";
export const unitsOfYourOwn = "Units of your own in the cases";
export const ownCasesSubtitle = (first: string): string =>
  `The pane keeps here what stands on the sheets of ${first} when a case is kept; a unit has no base case`;
export const calledWhenItWasKept = "Called, when it was kept";
export const title = "Cases: sets of assumptions side by side";
export const subtitle = (money: string): string =>
  `${money} unless the row says otherwise. The base case is what the model starts with; what of the carrying amount a case leaves blank is the model's`;
export const whatEachCaseAssumes = "What each case assumes";
export const howTheCasesAreCalculated = "How the cases are calculated";
export const asItStarts = "as it starts";
export const as = "as it is";
export const casesWithoutAValue = (title: string): string => `${title}: cases without a value`;
export const valuesThatAreNoNumber = (title: string): string => `${title}: values of cases that are not numbers`;
export const valuesOutOfBounds = (title: string): string => `${title}: values of cases that are out of their bounds`;
export const noValue = (name: Operand, said: Operand): Formula => joined("No value: ", name, " ", said);
