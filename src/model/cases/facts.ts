import type { LineKey } from "../../impairment/unit/lines.ts";

/**
 * What a unit carries at the date of the test: facts, not a forecast, so a case that says nothing of one has the model's own.
 * The other lines are what a case assumes.
 */
const facts: ReadonlySet<LineKey> = new Set<LineKey>([
  "goodwill",
  "ownership",
  "intangibleAssets",
  "openingWorkingCapital",
  "otherNetAssets",
  "grossUpGoodwill",
]);

export const isFact = (key: LineKey): boolean => facts.has(key);
