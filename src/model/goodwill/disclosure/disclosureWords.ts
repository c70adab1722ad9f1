/** Every sentence of a unit's disclosure. */

import { type Operand, when, joined } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

export const keyAssumptionsRow = (note: string, label: string): string => `${note}key assumptions, row ${label}`;
export const keyValues = ({
  growthLow,
  marginLow,
  rate,
  unchanged,
}: {
  readonly growthLow: Operand;
  readonly marginLow: Operand;
  readonly rate: Operand;
  readonly unchanged: Operand;
}): Formula =>
  phrase(
    "revenue growth ",
    growthLow,
    ", gross margin ",
    marginLow,
    ", pre-tax discount rate ",
    rate,
    when(unchanged, "", "; changed here"),
  );
export const lowEndSuggests = (growthLow: Operand): Formula =>
  joined("; the low end of announced growth, ", growthLow, ", suggests it");
export const negativeValueInUseFalls = "negative: value in use falls short of the carrying amount by ";
export const valueInUseExceeds = "value in use exceeds the carrying amount by ";
export const endsOfRanges = "ends of the ranges, as in (d)(i); the paths between them are illustrative";
export const changedOnAssumptions = "changed on Assumptions, so not those of (d)(i)";
export const draftOfTheDisclosure = "Draft of the disclosure, from the cells above";
export const recoverableAmount = ({
  date,
  title,
  valueInUse,
  isLoss,
  isAbove,
}: {
  readonly date: string;
  readonly title: Operand;
  readonly valueInUse: Formula;
  readonly isLoss: Formula;
  readonly isAbove: Formula;
}): Formula =>
  phrase(
    `At ${date} the recoverable amount of `,
    title,
    ", its value in use of ",
    valueInUse,
    ", ",
    when(isLoss, "fell short of", when(isAbove, "exceeded", "equalled")),
  );
export const itsCarryingAmount = (carryingAmount: Operand, apart: Operand): Formula =>
  phrase("its carrying amount of ", carryingAmount, apart, ".");
export const restOnIllustrative = (document: string): string =>
  `These amounts rest on inputs that the ${document} does not give and that this model marks as illustrative; they are no statement of the company.`;
export const asOneParagraphToCopy = "As one paragraph, to copy";
export const eachWouldEqual =
  "Each changed alone, the others as assumed, the two would be equal (IAS 36, 134(f)(iii)):";
export const nothingWouldEqual =
  "Each changed alone, the others as assumed, nothing would make the two equal (IAS 36, 134(f)(iii)):";
export const theNearestOfSuchValues = (count: Operand): Formula => phrase(", the nearest of ", count, " such values");
export const thereIsNo = (plain: string): string => `there is no ${plain} at which they would be equal`;
export const lossRecognised = (goodwill: Operand, others: Operand): Formula =>
  phrase(
    "An impairment loss is recognised (IAS 36, 126(a) and 130(b)): ",
    goodwill,
    " on goodwill and ",
    others,
    " on other assets.",
  );
export const allOfTheShortfall = ({
  isWhole,
  rest,
  rate,
}: {
  readonly isWhole: Operand;
  readonly rest: Operand;
  readonly rate: Operand;
}): Formula =>
  phrase(
    when(isWhole, "All of the shortfall is recognised", phrase(rest, " of the shortfall is not recognised")),
    "; the pre-tax discount rate is ",
    rate,
    " (IAS 36, 130(g)).",
  );
export const companyAddsEvents =
  "The company has to add the events and circumstances that led to the loss (IAS 36, 130(a)),";
export const companyAddsLineItem =
  "the line item of profit or loss that includes it (126(a)), and the unit's reportable segment";
export const basisOfTheRecoverableAmount = "basis of the recoverable amount";
export const otherInputsOfTheProjections = "other inputs of the projections";
export const howTheirValuesWereDetermined = "how their values were determined";
export const periodOfTheProjections = "period of the projections";
export const growthBeyondTheBudgets = "growth beyond the budgets";
export const fairValueLessCosts = "fair value less costs of disposal";
export const aReasonablyPossibleChange = "a reasonably possible change that impairs";
export const valueOfTheKeyAssumptions = "value of the key assumptions";
export const disclosureCardIAS = "Disclosure card (IAS 36.134)";
export const fIiiChange = (driver: string): string => `(f)(iii) change of ${driver}`;
export const nothingFound = "nothing found";
export const growthHereIllustrative = (terminalGrowth: Operand, isLowEnd: Operand): Formula =>
  phrase(terminalGrowth, " here, illustrative", isLowEnd);
export const rateHereIllustrative = (rate: Operand): Formula => joined("; ", rate, " here, illustrative");
export const preTax = (rate: Operand, change: Operand): Formula => phrase(rate, ", pre-tax", change);
export const million = (symbol: string, amount: Operand): Formula => phrase(`${symbol} `, amount, " million");
export const by = (difference: Operand): Formula => phrase(" by ", difference);
export const at = (key: Operand, several: Operand): Formula => phrase("at ", key, several);
