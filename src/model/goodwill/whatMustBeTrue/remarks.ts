import type { GoodwillSources } from "../GoodwillSources.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";

/**
 * What the section says of what the document gives and what it does not.
 *
 * @param periods of the tables of key assumptions, as often as they stand there.
 */
export function remarksOf({ disclosures }: GoodwillSources, periods: readonly string[]): readonly string[] {
  const where = disclosures?.where ?? "the document";
  const years = [...new Set(periods)].sort();
  const ends = mustBeTrueWords.theEndsOfTheGrowth;
  const announced =
    disclosures?.unimpaired === true ? mustBeTrueWords.theDiscountRate(ends) : mustBeTrueWords.andTheDiscountRate(ends);
  return [
    `Announced (${where}): ${announced}.`,
    mustBeTrueWords.growthFalls,
    mustBeTrueWords.notAnnounced,
    mustBeTrueWords.notAnnouncedSwitches,
    mustBeTrueWords.costsAtMost,
    ...(years.length > 1 ? [mustBeTrueWords.sameTerms(years.at(-1) ?? "", years.length)] : []),
    mustBeTrueWords.inProportion,
  ];
}
