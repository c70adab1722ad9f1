import { type Operand, joined } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";

/** Every sentence of the sheets on goodwill that is not of one unit's analyses. */
export const goodwillWords = {
  whatIsWrong: "What is wrong with the inputs",
  firstSoFar: "First so far",
  inputsThatHaveNoValue: "Inputs that have no value, number",
  reasonForNoValue: "Reason for no value",
  cellHoldsError: "No value: a cell of the model holds an error",
  revenueOfTheYearBefore: "Revenue of the year before",
  changeInWorkingCapital: "Change in working capital",
  halfAYearLessIf: "half a year less if mid-year",
  valueInUse: "Value in use",
  goodwillGrossedUp: "Goodwill, grossed up",
  headroomCarryingAmount: "Headroom / carrying amount",
  terminalShare: "Terminal value's share of value in use",
  recognisedOnGoodwill: "recognised on goodwill",
  onGoodwillNotRecognised: "on goodwill, not recognised",
  recognisedOnOtherAssets: "recognised on other assets",
  withNoAssetToFall: "with no asset to fall on",
  atWhichHeadroomIsZero: "at which headroom is zero",
  inTheLastYear: (line: string): string => `${line}, last year`,
  headroomByUnit: "Headroom by unit",
  modelAnalysesAndDisclosure: "Model, analyses and disclosure",
  toItsSheet: "To its sheet",
  restsOnIllustrativeInputs: "Rests on illustrative inputs.",
  oneUnit: "One unit is",
  notComputed: (count: number, inPart: boolean): string =>
    `not computed, as ${count === 1 ? "its" : "their"} key assumptions are not ${inPart ? "all " : ""}published.`,
  someHaveHeadroom: ({
    headrooms,
    units,
    least,
  }: {
    readonly headrooms: Operand;
    readonly units: number;
    /** "; the least for its carrying amount: …", or nothing. */
    readonly least: Operand;
  }): Formula => joined(headrooms, ` of ${units} units computed have headroom`, least, "."),
  leastForItsCarryingAmount: (least: Operand, leastRatio: Operand): Formula =>
    joined("; the least for its carrying amount: ", least, ", ", leastRatio),
  headroomHeadroomByUnit: "Headroom: headroom by unit",
  valueInUseAndCarrying: "Value in use and carrying amount by unit",
  saidOfAllTitle: "Sentences about all units: workings",
  sentencesAboutAllUnits: "Sentences about all units",
  unitsDown: "Units down to",
  withoutAValue: "Without a value",
  goodwillOrOwnershipChanged: "Goodwill or ownership changed",
  goodwillOrOwnership: (title: Operand): Formula =>
    phrase("Goodwill or ownership of ", title, " is changed and so illustrative too. "),
  thePeriodsEnd: "the period's end",
  derivedFromFigures: "derived from figures of the tables",
  inputsStand: ". Inputs stand on Assumptions; illustrative ones are marked there",
  title: "Goodwill: impairment test by cash-generating unit (IAS 36)",
  subtitle: ({
    printed,
    date,
    inputs,
  }: {
    readonly printed: string;
    readonly date: string;
    readonly inputs: string;
  }): string => `${printed} unless the row says otherwise; before tax; as at ${date}${inputs}`,
  workingsTitle: "Workings: searches, native twins and helpers by unit",
  workingsSubtitle:
    "Everything here is calculated: what the sheets of the units rest on, and what bears the custom functions out. Nothing to type, nothing to print",
  noValue: (found: Operand): Formula => joined("No value: ", found),
  yearOf: (label: string, yearHead: Operand): Formula => phrase(`${label} of `, yearHead, " "),
  revenue: "Revenue",
  cashFlow: "Cash flow",
  discountedOver: "Discounted over",
  discountFactor: "Discount factor",
  presentValue: "Present value",
  headroom: "Headroom",
  goodwill: "Goodwill",
  carryingAmount: "Carrying amount",
  impairmentLoss: "Impairment loss",
  labelAndTable: (label: string, title: string): string => `of ${label}, ${title}`,
} as const;
