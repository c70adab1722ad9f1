/** Every sentence of the sheets on goodwill that is not of one unit's analyses. */

import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";

export const whatIsWrong = "What is wrong with the inputs";
export const firstSoFar = "First so far";
export const inputsThatHaveNoValue = "Inputs that have no value, number";
export const cellHoldsError = "No value: a cell of the model holds an error";
export const changeInWorkingCapital = "Change in working capital";
export const halfAYearLessIf = "half a year less if mid-year";
export const goodwillGrossedUp = "Goodwill, grossed up";
export const atWhichHeadroomIsZero = "at which headroom is zero";
export const inTheLastYear = (line: string): string => `${line}, last year`;
export const headroomByUnit = "Headroom by unit";
export const modelAnalysesAndDisclosure = "Model, analyses and disclosure";
export const toItsSheet = "To its sheet";
export const restsOnIllustrativeInputs = "Rests on illustrative inputs.";
export const oneUnit = "One unit is";
export const notComputed = (count: number, inPart: boolean): string =>
  `not computed, as ${count === 1 ? "its" : "their"} key assumptions are not ${inPart ? "all " : ""}published.`;
export const someHaveHeadroom = ({
  headrooms,
  units,
  least,
}: {
  readonly headrooms: Operand;
  readonly units: number;
  /** "; the least for its carrying amount: …", or nothing. */
  readonly least: Operand;
}): Formula => joined(headrooms, ` of ${units} units computed have headroom`, least, ".");
export const leastForItsCarryingAmount = (least: Operand, leastRatio: Operand): Formula =>
  joined("; the least for its carrying amount: ", least, ", ", leastRatio);
export const headroomHeadroomByUnit = "Headroom: headroom by unit";
export const valueInUseAndCarrying = "Value in use and carrying amount by unit";
export const saidOfAllTitle = "Sentences about all units: workings";
export const sentencesAboutAllUnits = "Sentences about all units";
export const unitsDown = "Units down to";
export const withoutAValue = "Without a value";
export const goodwillOrOwnershipChanged = "Goodwill or ownership changed";
export const goodwillOrOwnership = (title: Operand): Formula =>
  phrase("Goodwill or ownership of ", title, " is changed and so illustrative too. ");
export const thePeriodsEnd = "the period's end";
export const derivedFromFigures = "derived from figures of the tables";
export const inputsStand = ". Inputs stand on Assumptions; illustrative ones are marked there";
export const title = "Goodwill: impairment test by cash-generating unit (IAS 36)";
export const subtitle = ({
  printed,
  date,
  inputs,
}: {
  readonly printed: string;
  readonly date: string;
  readonly inputs: string;
}): string => `${printed} unless the row says otherwise; before tax; as at ${date}${inputs}`;
export const workingsTitle = "Workings: searches, native twins and helpers by unit";
export const workingsSubtitle =
  "Everything here is calculated: what the sheets of the units rest on, and what the custom functions are checked against. Nothing to type, nothing to print";
export const noValue = (found: Operand): Formula => joined("No value: ", found);
export const yearOf = (label: string, yearHead: Operand): Formula => phrase(`${label} of `, yearHead, " ");
export const labelAndTable = (label: string, title: string): string => `of ${label}, ${title}`;
