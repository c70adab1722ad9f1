/** Every sentence of the sheet of checks. */

import { equal, joined, when, type Operand } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";

/** A part of the master check's sentence. */
const counted = (count: Formula, one: string, several: string): Formula =>
  joined("; ", count, when(equal(count, 1), one, several));

export const outOfBounds = "out of bounds";
export const rowsOfYours = "rows of yours";
export const changedByYou = "changed by you";
export const assumptionsToTheAnnouncement = "Assumptions to the announcement";
export const inputsResultsAndFunctions = "Inputs, results and functions";
export const changedNoNumber = "changed: no number";
export const reportedFiguresThatAreNo = "reported figures that are not numbers";
export const reportedFiguresThatYouChanged = "reported figures that you changed";
export const sumsThatARow = "sums that a row of yours is in or stands above";
export const rowsWhoseFigures = "rows from which a figure was moved";
export const inputsThatAreNoNumber = (title: string, kind: string): string =>
  `${title}: inputs that are ${kind === "noNumber" ? "no number" : "out of their bounds"}`;
export const named = (name: string, span: string): string => `${name}, ${span}`;
export const fromTo = (first: string, last: string): string => `${first} to ${last}`;
export const resultsWithoutAValue = (name: string): string => `${name}: results without a value`;
export const analysesWithoutAValue = (title: string): string => `${title}: analyses whose settings give them no value`;
export const breakEvensUnsolved = (title: string): string => `${title}: break-evens at which headroom is left`;
export const summaryFiguresThatShow = "Summary: figures that show an error";
export const customFunctionsAgainstCells = (name: string, where: string): string =>
  `${name}${where}: custom functions against cells`;
export const theFirstThatIsWrong = "The first that is wrong";
export const wrongOfEveryKind = "Everything that is wrong";
export const breaksThatAreNotExplained = "Unexplained breaks";
export const checksTieOutExplained = ({
  allWell,
  checks,
  counted,
  changed,
}: {
  readonly allWell: string;
  readonly checks: Operand;
  readonly counted: Operand;
  readonly changed: Operand;
}): Formula => joined(allWell, checks, " checks tie out; ", counted, " explained", changed);
export const doubtsOpen = (count: number): string =>
  count === 0 ? "" : `; ${count} ${count === 1 ? "doubt" : "doubts"} open`;
export const assumptionsChanged = (count: Formula): Formula =>
  counted(count, " assumption changed by you", " assumptions changed by you");
export const figuresChanged = (count: Formula): Formula =>
  counted(count, " reported figure changed by you", " reported figures changed by you");
export const sumsWithYours = (count: Formula): Formula =>
  counted(count, " sum with a row of yours", " sums with rows of yours");
export const cellsTypedOver = "Cells of the model that were typed over or moved";
export const cellsTypedOverOf = (name: string): string => `${name}: cells that were typed over or moved`;
export const cellsTypedOverWorkings = "Cells that were typed over or moved: workings";
export const masterTypedOver = "The master check was typed over: Build again puts it back";
export const onCover = "Checks, on Cover";
export const whatCoverSays = "What Cover says of the model's checks";
export const typedOver = (count: Formula, first: Operand): Formula =>
  joined(
    counted(count, " cell of the model was typed over or moved", " cells of the model were typed over or moved"),
    " (first: ",
    first,
    ")",
  );
export const withoutValue = (count: Formula): Formula =>
  counted(count, " result has no value", " results have no value");
export const noNumbers = (count: Formula): Formula =>
  counted(count, " input is not a number", " inputs are not numbers");
export const beyondBounds = (count: Formula): Formula =>
  counted(count, " input is out of bounds", " inputs are out of bounds");
export const breaks = (count: Formula, checks: Operand): Formula =>
  joined(counted(count, " break", " breaks"), " in ", checks, " checks");
export const differing = (count: Formula): Formula =>
  counted(count, " cell differs from its function", " cells differ from their functions");
export const ofTheModelsChecks = (label: string): string => `${label}, of the model's checks`;
export const firstOfWrong = (most: number, all: Operand): Formula =>
  joined(`What is wrong: the first ${most} of `, all);
export const whatIsWrong = "What is wrong";
export const subtitle = (noun: string): string =>
  `What is printed in the ${noun} against what follows from its other figures; a boxed figure is the printed one, as its own cell calculates`;
export const expectedStands = "Expected stands in";
export const placeInList = "Place";
export const eachMarked = "Each: 0 as it was, 1 something else, 2 gone or an error";
export const theEnd = (end: string, inNote: string): string => `the ${end} end${inNote}`;
export const allChecks = "All checks, by kind";
export const eachCheckBelow = "Each check with its figures stands below, in the workbook alone: it is not printed";
export const whatBearsFiguresOut = "What bears the figures out, by table";
export const tableRead = "Table";
export const figuresRead = "Figures";
export const borneOut = "Borne out";
export const byNothing = "By nothing";
export const inDoubt = "In doubt";
export const whatIsInDoubt = "What is in doubt, as the document was read";
export const nothingBearsOut = "Nothing else bears it out.";
export const nothingBearsOutScale = "Nothing bears out its scale.";
export const whatBearsOut =
  "As the document was read: borne out by a sum, by another table or by the filing's own data; what nothing bears out stands as it is printed";
