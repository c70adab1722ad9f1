/** Every sentence on what must be true of units whose key assumptions alone are announced. */

import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

export const keyAssumptions = (title: string, year: string): string => `${title}: key assumptions of ${year}`;
export const terminalGrowthIllustrative = "Terminal growth, illustrative";
export const endsAsThePrintsThem = (document: string): string => `Ends as the ${document} prints them`;
export const revenueGrowthFromTheHigh = "Revenue growth, from the high end to the low";
export const revenueForEachOfBase = "Revenue for each 1 of base revenue";
export const presentWorthOfAYears = "Present worth of a year's flow; last, of all later ones";
export const presentValueOfRevenuePer = "Present value of revenue, per base revenue";
export const presentValueOfItsIncrease = "Present value of its increase, per base revenue";
export const presentValueOf = (costs: string): string => `Present value of ${costs}, per base revenue`;
export const presentValueOfTheAdjustment = "Present value of the adjustment, per base revenue";
export const baseRevenueOfTheAssumed = "Base revenue, % of the assumed";
export const headroomWhatMustBeTrue = "Headroom: what must be true";
export const highestCostsLow = "Highest operating costs / revenue without impairment, margin at its low end";
export const marginAtTheEnd = (year: string, words: string): string => `${year}, margin at the ${words} end, %`;
export const nothingImpairedUpTo = ({
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
  );
export const noValue = "No value: the announced discount rate must be above the terminal growth";
export const baseRevenueIsAssumed = ({
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
  );
export const illustrativeHead = "Illustrative inputs it rests on; yearly ones of the last year";
export const yesOrNo = "yes or no";
export const workingCapitalRevenue = "Working capital / revenue";
export const openingWorkingCapital = "Opening working capital";
export const grossUpGoodwill = "Gross up goodwill";
export const assumed = (line: string): string => `${line} assumed`;
export const theEndsOfTheGrowth = "the ends of the growth and margin ranges";
export const theDiscountRate = (ends: string): string =>
  `${ends}, the discount rate, and that no goodwill was impaired`;
export const andTheDiscountRate = (ends: string): string => `${ends} and the discount rate`;
export const growthFalls =
  "Growth is taken to fall from the high end to the low in equal steps, the margin to be at one end in every year.";
export const notAnnounced =
  "Not announced, so illustrative: base revenue, terminal growth, capital expenditure, working capital, the margin's adjustment for depreciation,";
export const notAnnouncedSwitches =
  "whether goodwill is grossed up, mid-year discounting, and of the carrying amount all but goodwill. The table below has them all.";
export const costsAtMost =
  "Given these, what must be true is that operating costs / revenue were at most what the second table shows.";
export const sameTerms = (years: string, yearsCount: number): string =>
  `Terms and carrying amount are those of ${years} in ${yearsCount === 2 ? "both years" : "every year"}, so that the rows of a unit differ by the announced assumptions alone;`;
export const inProportion =
  "opening working capital is taken to be in proportion to base revenue, and other net assets to be larger by as much.";
export const whatMustBeTrueWorkings = "What must be true: workings";
export const baseRevenuesOfTheTable = "Base revenues of the table";
export const lowestOfTheAssumedBase = "Lowest, of the assumed base revenue";
export const stepOfTheAssumedBase = "Step, of the assumed base revenue";
export const highestCostsAcross =
  "Highest operating costs / revenue without impairment, %, across base revenue, % of the assumed";
export const atTheAssumedBaseRevenue = "At the assumed base revenue, %";
export const baseRevenue = (title: Operand, money: Operand): Formula => phrase(title, ": base revenue, ", money);
