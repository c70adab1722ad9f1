/** Every sentence of a unit's own sheet that is not of its analyses. */

import type { Operand } from "../../../formula/build.ts";
import { phrase } from "../../../formula/phrase.ts";
import type { Formula } from "../../../formula/Formula.ts";

export const blockOf = (title: string): string =>
  `Unit block of ${title}, for HEADROOM.CGUHEADROOM and HEADROOM.SENSITIVITY`;
export const lossIn = ({
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
  phrase(money, " ", goodwill, " recognised on goodwill, ", others, " on other assets; ", loss, " not recognised");
export const whatTheWorkingsRead = "What the workings read of the unit";
export const whatItRests = "What it rests on";
export const cashMarginBeforeWorkingCapital = "Cash margin before working capital";
export const shareOfAllGoodwill = "Share of all goodwill";
export const toValueIt = (goodwill: string): string =>
  `To value it, take "New unit" and type your own assumptions: ${goodwill} holds its goodwill.`;
export const publishedInPartHead = "Goodwill with key assumptions published in part";
export const unpublishedHead = "Goodwill without published key assumptions";
export const soItsGoodwillIsNot = "so its goodwill is not grossed up either";
export const publishedInPart = "published in part";
export const belowTheUnitsRevenue = "below; the unit's revenue is not";
export const noneIsAssumedHereEither = "none is assumed here either";
export const givesThoseOfOthers = (where: string, others: string): string =>
  `${where} gives growth, margin and discount rate of ${others}; none is taken from them here`;
export const valueInUseWhy = "it would rest on assumptions that nobody published";
export const carryingAmountWhy = "net assets of the unit are not announced";
export const headroomWhy = "neither positive nor negative: not counted as a loss";
export const noneRequiredOfAll = (document: string, where: string): string =>
  `the ${document} says of all goodwill that none was required (${where})`;
export const noneSaid = (document: string): string => `the ${document} says of none that it was required`;
export const theOtherUnit = "the other unit";
export const theOtherUnits = (count: string): string => `the ${count} other units`;
export const modelByYear = "Model by year";
export const title = (title: string): string => `${title}: impairment test (IAS 36)`;
export const subtitle = (printed: string, date: string): string =>
  `${printed} unless the row says otherwise; before tax; as at ${date}. Inputs stand on Assumptions; illustrative ones are marked`;
export const workings = (title: Operand): Formula => phrase(title, ": workings");
export const expectedUnitsForecastForYears = (forecastLength: number, found: number): string =>
  `Expected units forecast for ${forecastLength} years (IAS 36.33(b)), found ${found}.`;
/** How a person calls the block, whatever its place. */
export const inFormulas = (name: string): string => `In formulas: ${name}`;
