import { equal, joined, when, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

/** A part of the master check's sentence. */
const counted = (count: Formula, one: string, several: string): Formula =>
  joined("; ", count, when(equal(count, 1), one, several));

/** Every sentence of the sheet of checks. */
export const checkWords = {
  outOfBounds: "out of bounds",
  rowsOfYours: "rows of yours",
  changedByYou: "changed by you",
  assumptionsToTheAnnouncement: "Assumptions to the announcement",
  inputsResultsAndFunctions: "Inputs, results and functions",
  changedNoNumber: "changed: no number",
  reportedFiguresThatAreNo: "reported figures that are no number",
  reportedFiguresThatYouChanged: "reported figures that you changed",
  sumsThatARow: "sums that a row of yours is in",
  inputsThatAreNoNumber: (title: string, kind: string): string =>
    `${title}: inputs that are ${kind === "noNumber" ? "no number" : "out of their bounds"}`,
  resultsWithoutAValue: (name: string): string => `${name}: results without a value`,
  summaryFiguresThatShow: "Summary: figures that show an error",
  customFunctionsAgainstCells: (name: string, where: string): string =>
    `${name}${where}: custom functions against cells`,
  theFirstThatIsWrong: "The first that is wrong",
  wrongOfEveryKind: "Wrong, of every kind",
  breaksThatAreNotExplained: "Breaks that are not explained",
  checksTieOutExplained: ({
    allWell,
    checks,
    counted,
    changed,
  }: {
    readonly allWell: string;
    readonly checks: Operand;
    readonly counted: Operand;
    readonly changed: Operand;
  }): Formula => joined(allWell, checks, " checks tie out; ", counted, " explained", changed),
  assumptionsChanged: (count: Formula): Formula =>
    counted(count, " assumption changed by you", " assumptions changed by you"),
  figuresChanged: (count: Formula): Formula =>
    counted(count, " reported figure changed by you", " reported figures changed by you"),
  sumsWithYours: (count: Formula): Formula => counted(count, " sum with a row of yours", " sums with rows of yours"),
  isTypedOver: "typed over",
  formulasTypedOver: "Formulas that were typed over",
  formulasTypedOverOf: (name: string): string => `${name}: formulas that were typed over`,
  formulasTypedOverWorkings: "Formulas that were typed over: workings",
  masterTypedOver: "The master check was typed over: Build again puts it back",
  onCover: "Checks, on Cover",
  whatCoverSays: "What Cover says of the model's checks",
  typedOver: (count: Formula, first: Operand): Formula =>
    joined(
      counted(count, " formula of the model was typed over", " formulas of the model were typed over"),
      " (first: ",
      first,
      ")",
    ),
  withoutValue: (count: Formula): Formula => counted(count, " result has no value", " results have no value"),
  noNumbers: (count: Formula): Formula => counted(count, " input is no number", " inputs are no numbers"),
  beyondBounds: (count: Formula): Formula => counted(count, " input is out of bounds", " inputs are out of bounds"),
  breaks: (count: Formula, checks: Operand): Formula =>
    joined(counted(count, " break", " breaks"), " in ", checks, " checks"),
  differing: (count: Formula): Formula =>
    counted(count, " cell differs from its function", " cells differ from their functions"),
  ofTheModelsChecks: (label: string): string => `${label}, of the model's checks`,
  firstOfWrong: (most: number, all: Operand): Formula => joined(`What is wrong: the first ${most} of `, all),
  whatIsWrong: "What is wrong",
  nothingIsWrong: "Nothing is wrong",
  subtitle:
    "What the announcement prints against what follows from its other figures; a boxed figure is the announced one, as its own cell calculates",
  expectedStands: "Expected stands in",
  wrongSoFar: "Wrong so far",
  theEnd: (end: string, inNote: string): string => `the ${end} end${inNote}`,
  masterCheck: "Master check",
} as const;
