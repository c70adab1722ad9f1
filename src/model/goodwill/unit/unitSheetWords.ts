import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** Every sentence of a unit's own sheet that is not of its analyses. */
export const unitSheetWords = {
  blockOf: (title: string): string => `Unit block of ${title}, for HEADROOM.CGUHEADROOM and HEADROOM.SENSITIVITY`,
  valueInUse: "Value in use",
  headroomCarryingAmount: "Headroom / carrying amount",
  negative: "Negative: goodwill would be impaired",
  positive: "Positive: no impairment",
  whatMustBeTrue: "What must be true",
  lossIn: ({
    money,
    goodwill,
    others,
    loss,
  }: {
    readonly money: Operand;
    readonly goodwill: Operand;
    readonly others: Operand;
    readonly loss: Operand;
  }): Formula =>
    phrase(money, " ", goodwill, " recognised on goodwill, ", others, " on other assets; ", loss, " not recognised"),
  revenueOfTheYearBefore: "Revenue of the year before",
  presentValueOfTheFive: "Present value of the five years",
  whatTheWorkingsRead: "What the workings read of the unit",
  whatItRests: "What it rests on",
  cashMarginBeforeWorkingCapital: "Cash margin before working capital",
  shareOfAllGoodwill: "Share of all goodwill",
  toValueIt: (goodwill: string): string =>
    `To value it, take "New unit" and type your own assumptions: ${goodwill} holds its goodwill.`,
  publishedInPartHead: "Goodwill with key assumptions published in part",
  unpublishedHead: "Goodwill without published key assumptions",
  soItsGoodwillIsNot: "so its goodwill is not grossed up either",
  publishedInPart: "published in part",
  belowTheUnitsRevenue: "below; the unit's revenue is not",
  noneIsAssumedHereEither: "none is assumed here either",
  givesThoseOfOthers: (where: string, others: string): string =>
    `${where} gives growth, margin and discount rate of ${others}; none is taken from them here`,
  valueInUseWhy: "it would rest on assumptions that nobody published",
  carryingAmountWhy: "net assets of the unit are not announced",
  headroomWhy: "neither positive nor negative: not counted as a loss",
  noneRequiredOfAll: (document: string, where: string): string =>
    `the ${document} says of all goodwill that none was required (${where})`,
  noneSaid: (document: string): string => `the ${document} says of none that it was required`,
  theOtherUnit: "the other unit",
  theOtherUnits: (count: string): string => `the ${count} other units`,
  modelByYear: "Model by year",
  title: (title: string): string => `${title}: impairment test (IAS 36)`,
  subtitle: (printed: string, date: string): string =>
    `${printed} unless the row says otherwise; before tax; as at ${date}. Inputs stand on Assumptions; illustrative ones are marked`,
  headroom: "Headroom",
  carryingAmount: "Carrying amount",
  impairmentLoss: "Impairment loss",
  revenue: "Revenue",
  cashFlow: "Cash flow",
  discountedOver: "Discounted over",
  discountFactor: "Discount factor",
  presentValue: "Present value",
  workings: (title: Operand): Formula => phrase(title, ": workings"),
  goodwill: "Goodwill",
} as const;
