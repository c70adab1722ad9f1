import type { Place } from "../../../reading/ReadDocument.ts";
import type { PrintedMeasure } from "../../DraftTable.ts";
import { isCentsHead, moneyWords } from "../../words/moneyWords.ts";
import { physicalUnit } from "../../words/physicalUnit.ts";
import { countedThings, namesOf } from "./countedThings.ts";
import { scaleOfShares } from "../../words/scaleOfShares.ts";
import { inCount } from "../inCount.ts";
import * as layoutWords from "../layoutWords.ts";
import type { MoneyOver } from "./moneyOver.ts";

/** Where a column stands: what is over it, and the money of its table. */
export interface ColumnHead {
  readonly texts: readonly string[];
  readonly index: number;
  readonly money: MoneyOver;
  /** Words over the table that say what shares are counted in: "(In millions, except per share data)". */
  readonly captions: readonly string[];
  readonly place: Place;
}

/**
 * The unit of a column whose head says that it holds no amounts of the table's money: shares, options and the like,
 * years, tonnes, or money for each share; undefined for any other. The scale of things is what the column's own heads say.
 */
export function thingsOver({ texts, index, money, captions, place }: ColumnHead): PrintedMeasure | undefined {
  const names = namesOf(texts);
  const name = names.join(" ");
  const own = names.at(-1) ?? "";
  if (forEach.test(name)) return perShare(name, { index, money, place });
  const cents = texts.find(isCentsHead);
  if (cents !== undefined) return perShare(cents, { index, money, place });
  if (texts.some((text) => moneyWords(text)?.symbol !== undefined)) return undefined;
  const things = countedThings(names);
  if (things !== undefined) return count(things.toLowerCase(), texts, { captions, place });
  const time = inTime.exec(own);
  const unit = time?.[1] ?? time?.[2] ?? physicalUnit(own) ?? /^(?:metric )?tonnes\b/iu.exec(own)?.[0];
  return unit === undefined
    ? undefined
    : { printed: unit.toLowerCase(), measure: { kind: "count", of: unit.toLowerCase(), scale: 1 }, place };
}

/** Amounts for each share, whatever scale the table's are in. */
const forEach =
  /\beps\b|\bper (?:\w+ )?(?:share|unit|ads|adr|warrant|option|right)s?\b|\b(?:option|exercise|strike|subscription|conversion) price\b|\bgrant[- ]date fair value|每股/iu;

const inTime = /\((?:in )?(years|months|days|hours)\)$|^(years|months|days)$/iu;

/** Shares that no word says the scale of may be in thousands beside amounts that are: they are counted by themselves. */
function count(
  of: string,
  texts: readonly string[],
  { captions, place }: Pick<ColumnHead, "captions" | "place">,
): PrintedMeasure {
  const words = texts.join(" ");
  const said = /millions?\b|百萬|(?:^| )M(?: |$)/iu.test(words)
    ? 1_000_000
    : /thousands?\b|000|千/iu.test(words)
      ? 1_000
      : undefined;
  const scale = said ?? (of === "shares" ? scaleOfShares(captions) : 1);
  if (scale === undefined) return { printed: of, place };
  return inCount(of, scale, place) ?? { printed: of, place };
}

function perShare(
  name: string,
  { index, money, place }: Pick<ColumnHead, "index" | "money" | "place">,
): PrintedMeasure {
  const said = moneyWords(name);
  const unit = money.columns[index] ?? money.table;
  const currency = said?.currency ?? (unit?.measure?.kind === "money" ? unit.measure.currency : undefined);
  const cents = /\bcents?\b|\bpence\b|\bsen\b|仙|[(（]分[)）]/iu.test(name);
  const symbol = said?.symbol ?? (unit === undefined ? undefined : moneyWords(unit.printed)?.symbol) ?? currency ?? "";
  const printed = layoutWords.moneyPerShare({ cents, words: /pence/iu.test(name) ? "pence" : "cents", symbol });
  if (currency === undefined) return { printed, place };
  return { printed, measure: { kind: "money", currency, scale: cents ? 0.01 : 1, per: "share" }, place };
}
