import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** Every sentence on what must be true of units whose key assumptions alone are announced. */
export const mustBeTrueWords = {
  keyAssumptions: (title: string, year: string): string => `${title}: key assumptions of ${year}`,
  terminalGrowthIllustrative: "Terminal growth, illustrative",
  endsAsThePrintsThem: (document: string): string => `Ends as the ${document} prints them`,
  revenueGrowthFromTheHigh: "Revenue growth, from the high end to the low",
  revenueForEachOfBase: "Revenue for each 1 of base revenue",
  presentWorthOfAYears: "Present worth of a year's flow; last, of all later ones",
  presentValueOfRevenuePer: "Present value of revenue, per base revenue",
  presentValueOfItsIncrease: "Present value of its increase, per base revenue",
  presentValueOf: (costs: string): string => `Present value of ${costs}, per base revenue`,
  presentValueOfTheAdjustment: "Present value of the adjustment, per base revenue",
  baseRevenueOfTheAssumed: "Base revenue, % of the assumed",
  headroomWhatMustBeTrue: "Headroom: what must be true",
  highestCostsLow: "Highest operating costs / revenue without impairment, margin at its low end",
  marginAtTheEnd: (year: string, words: string): string => `${year}, margin at the ${words} end, %`,
  nothingImpairedUpTo: ({
    year,
    low,
    high,
  }: {
    readonly year: string;
    readonly low: Operand;
    readonly high: Operand;
  }): Formula =>
    phrase(
      `On ${year}'s key assumptions nothing is impaired up to operating costs of `,
      low,
      " of revenue (low margin) or ",
      high,
      " (high margin).",
    ),
  noValue: "No value: the announced discount rate must be above the terminal growth",
  baseRevenueIsAssumed: ({
    money,
    baseRevenue,
    costs,
  }: {
    readonly money: Operand;
    readonly baseRevenue: Operand;
    readonly costs: Operand;
  }): Formula =>
    phrase(
      "Base revenue is assumed to be ",
      money,
      " ",
      baseRevenue,
      ", operating costs ",
      costs,
      " of revenue in the last year.",
    ),
  illustrativeHead: "Illustrative inputs it rests on; yearly ones of the last year",
  yesOrNo: "yes or no",
  workingCapitalRevenue: "Working capital / revenue",
  openingWorkingCapital: "Opening working capital",
  grossUpGoodwill: "Gross up goodwill",
  assumed: (line: string): string => `${line} assumed`,
  theEndsOfTheGrowth: "the ends of the growth and margin ranges",
  theDiscountRate: (ends: string): string => `${ends}, the discount rate, and that no goodwill was impaired`,
  andTheDiscountRate: (ends: string): string => `${ends} and the discount rate`,
  growthFalls:
    "Growth is taken to fall from the high end to the low in equal steps, the margin to be at one end in every year.",
  notAnnounced:
    "Not announced, so illustrative: base revenue, terminal growth, capital expenditure, working capital, the margin's adjustment for depreciation,",
  notAnnouncedSwitches:
    "whether goodwill is grossed up, mid-year discounting, and of the carrying amount all but goodwill. The table below has them all.",
  costsAtMost:
    "Given these, what must be true is that operating costs / revenue were at most what the second table shows.",
  sameTerms: (years: string, yearsCount: number): string =>
    `Terms and carrying amount are those of ${years} in ${yearsCount === 2 ? "both years" : "every year"}, so that the rows of a unit differ by the announced assumptions alone;`,
  inProportion:
    "opening working capital is taken to be in proportion to base revenue, and other net assets to be larger by as much.",
  whatMustBeTrue: "What must be true",
  whatMustBeTrueWorkings: "What must be true: workings",
  baseRevenuesOfTheTable: "Base revenues of the table",
  lowestOfTheAssumedBase: "Lowest, of the assumed base revenue",
  stepOfTheAssumedBase: "Step, of the assumed base revenue",
  highestCostsAcross: "Highest operating costs / revenue without impairment, %, across base revenue, % of the assumed",
  atTheAssumedBaseRevenue: "At the assumed base revenue, %",
  baseRevenue: (title: Operand, money: Operand): Formula => phrase(title, ": base revenue, ", money),
} as const;
