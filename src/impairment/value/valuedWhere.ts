import type { LineKey } from "../unit/lines.ts";
import { impairmentWords } from "../impairmentWords.ts";

/** What a number has to be beside a number, so that a unit has a value, and how a sentence says it of the line. */
export interface ValuedWhere {
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  /** "must be above zero" */
  readonly words: string;
}

const aboveAll = { above: -1, words: impairmentWords.mustBeAbove } as const;
const notNegative = { least: 0, words: impairmentWords.mustNotBeNegative } as const;

/**
 * Where a unit has a value, line by line; any number will do for the others. Beside these, the discount rate has to be
 * above the terminal growth (`isAbove`).
 */
export const valuedWhere: Readonly<Partial<Record<LineKey, ValuedWhere>>> = {
  baseRevenue: { above: 0, words: impairmentWords.mustBeAboveZero },
  revenueGrowth: aboveAll,
  terminalGrowth: aboveAll,
  preTaxDiscountRate: aboveAll,
  ownership: { above: 0, most: 1, words: impairmentWords.mustBeShare },
  goodwill: notNegative,
  intangibleAssets: notNegative,
};
