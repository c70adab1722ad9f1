import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

/** Every sentence of the sheet of cases. */
export const caseWords = {
  isTheTextNot: (value: Operand): Formula => joined("is the text “", value, "”, not a number"),
  holdsAnErrorNot: "holds an error, not a number",
  isNotANumber: "is not a number",
  isNeitherYesNorNo: "is neither Yes nor No",
  holdsNoNumber: "holds no number",
  mustBeAbove: (other: string): string => `must be above the ${other}`,
  anythingIsTypedInto: "Anything is typed into the case",
  theCaseSaysSomething: "The case says something of the unit",
  theFirstValue: "The first value that is no number",
  rowBelowItsHeading: "row below its heading",
  reasonForNoValue: "Reason for no value",
  theModelsWhereBlank: (label: string): string => `${label}, the model's where blank`,
  cashFlowOfTheYear: "Cash flow of the year after",
  whyThereIsNoValue: "Why there is no value",
  differenceToTheBaseCase: "Difference to the base case",
  valueInUse: "Value in use",
  unitsOfYourOwn: "Units of your own in the cases",
  ownCasesSubtitle: (first: string): string =>
    `The pane keeps here what stands on the sheets of ${first} when a case is kept; a unit has no base case`,
  calledWhenItWasKept: "Called, when it was kept",
  title: "Cases: sets of assumptions side by side",
  subtitle: (money: string): string =>
    `${money} unless the row says otherwise. The base case is what the model starts with; what of the carrying amount a case leaves blank is the model's`,
  whatEachCaseAssumes: "What each case assumes",
  howTheCasesAreCalculated: "How the cases are calculated",
  asItStarts: "as it starts",
  as: "as it is",
  casesWithoutAValue: (title: string): string => `${title}: cases without a value`,
  valuesThatAreNoNumber: (title: string): string => `${title}: values of cases that are no number`,
  valuesOutOfBounds: (title: string): string => `${title}: values of cases that are out of their bounds`,
  noValue: (name: Operand, said: Operand): Formula => joined("No value: ", name, " ", said),
  headroom: "Headroom",
  carryingAmount: "Carrying amount",
  impairmentLoss: "Impairment loss",
} as const;
