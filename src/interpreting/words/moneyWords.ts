import { codes, currencies, signs } from "./currencyWords.ts";
import { spelledUnit, unitAbroad } from "./unitsAbroad.ts";

/** What words say of money: "HK$'000", "千港元", "(In millions, except per share data)". */
export interface MoneyWords {
  /** The words themselves. */
  readonly printed: string;
  /** ISO 4217; absent where the words do not settle it ("$", "in millions"). */
  readonly currency?: string;
  /** 1 where no scale is printed beside a currency; absent where only a currency's sign stands within prose. */
  readonly scale: number;
  /** The currency's sign or short name as printed. */
  readonly symbol?: string;
  /** True where a scale is named. */
  readonly scaled: boolean;
}

/** A single letter is a scale right behind a currency alone: "CHF m", "RM'mil". */
const behindCurrency = String.raw`(?<=[${signs}]|(?<![A-Z])(?:${codes})) ?['’]?`;

/** So many of a scale at once: "JPY 100 million", "tens of thousands", "hundred millions"; behind a sign it is an amount. */
const hundred = String.raw`(?<![\d.,${signs}])(?:100|hundreds?(?: of)?) ?`;
const ten = String.raw`(?<![\d.,${signs}])(?:10|tens?(?: of)?) ?`;

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/\btrillions?\b/iu, 1_000_000_000_000],
  [new RegExp(String.raw`${hundred}millions?\b`, "iu"), 100_000_000],
  [new RegExp(String.raw`${ten}millions?\b`, "iu"), 10_000_000],
  [new RegExp(String.raw`${hundred}thousands?\b|['’]00000(?!0)`, "iu"), 100_000],
  [new RegExp(String.raw`${ten}thousands?\b|['’]0000(?!0)|(?<![\d.,])10,000(?![\d.,])`, "iu"), 10_000],
  [new RegExp(String.raw`\b(?:in)?billions?\b|\bbn\b|${behindCurrency}bn\b|十億|十亿`, "iu"), 1_000_000_000],
  [/億|亿/u, 100_000_000],
  [
    new RegExp(
      String.raw`\b(?:in)?millions?\b|\bmn\b|${behindCurrency}m(?:m|n|il|io)?\b|\bMM\b|['’]?000,000|百萬|百万|(?<=[$£€¥])m(?![a-z])|\((?:MM|mn|m)\$?\)`,
      "iu",
    ),
    1_000_000,
  ],
  [/[千仟][萬万]/u, 10_000_000],
  [/\bcrores?\b|(?<=(?:₹|\bRs\.?|\bINR)(?: in)? ?)cr\b/iu, 10_000_000],
  [/\bla(?:kh|c)s?\b/iu, 100_000],
  [/0['’]000/u, 10_000],
  [new RegExp(String.raw`['’ ]?000['’]?s?\b|\b(?:in)?thousands?\b|${behindCurrency}k\b|\(k\$?\)|[千仟]`, "iu"), 1_000],
  [/萬|万/u, 10_000],
];

/** The money that words name; undefined where they name neither a currency nor a scale. */
export function moneyWords(text: string): MoneyWords | undefined {
  const spelled = spelledUnit(text);
  const [, currency, symbol] = currencies.find(([words]) => words.test(spelled)) ?? [];
  const scale = scaleIn(spelled);
  if (symbol === undefined && scale === undefined) return undefined;
  return {
    printed: text,
    scale: scale ?? 1,
    scaled: scale !== undefined,
    ...(currency !== undefined && { currency }),
    ...(symbol !== undefined && { symbol }),
  };
}

/** The currencies that words name, whatever order they stand in: "thousands of Renminbi and U.S. dollars". */
export function currenciesIn(text: string): readonly string[] {
  // The sign of one may end with that of another: what was read is taken off.
  let rest = text;
  return currencies.flatMap(([words, code]) => {
    if (code === undefined || !words.test(rest)) return [];
    rest = rest.replace(new RegExp(words.source, `g${words.flags}`), " ");
    return [code];
  });
}

function scaleIn(text: string): number | undefined {
  return scales.find(([words]) => words.test(text))?.[1];
}

/** The unit's words within a sentence over a table, "(In millions, except per share data)", "單位:千元"; undefined where there are none. */
export function moneySentence(text: string): string | undefined {
  const money =
    /(?:\b(?:USD|\$|in|dollars|expressed|amounts?|figures|stated|presented|rupees|euros?)\b.*\b(?:in ?)?(?:thousands?|millions?|billions?|trillions?|crores?|lakhs?)\b|\b(?:in|amounts|figures|expressed|stated|presented)\b.{0,30}(?:[A-Z]{3}|[$£€¥]) ?['’]?000['’]?s?\b|[單单単]位|단위|\bunit ?:|以\S*元列示|(?<!數|数)以[^,。;\s]{0,8}?(?:百[萬万]|[千仟萬万億亿])\S{0,6}?[計计]|\([^()]*(?:thousands?|millions?|['’]000|百萬|[千仟]元|百万)[^()]*\)|\bexpressed in [A-Z]|\b(?:thousand|million|billion)s? of (?:[A-Z]{1,2}\.?S?\.? ?)?[$£€])/iu;
  return (text.length < 160 && money.test(text) && !anAmount.test(text.replace(several, " "))) || isUnitAbroad(text)
    ? text
    : undefined;
}

/** So many of a scale at once are a unit, not an amount. */
const several = new RegExp(String.raw`(?:${hundred}|${ten})(?:thousand|million)s?\b`, "giu");

/** What a sentence tells and no unit: "a four-year, $18 billion program". */
const anAmount = /(?<![\d'’,])\d[\d.]* ?(?:thousand|million|billion|crore|lakh)s?\b/iu;

/** True for the words of a unit as other languages have them, alone or behind a few words: "Beträge in TEUR". */
function isUnitAbroad(text: string): boolean {
  const unit = text.length < 60 ? unitAbroad(text) : undefined;
  const [over = "", behind = ""] = unit === undefined ? [] : text.split(unit);
  return unit !== undefined && /^\(?(?:[\p{L}.:]+ ){0,4}$/u.test(over) && !/\d/u.test(behind);
}

/** True for a line that says the unit of what stands under it and nothing else: "(In thousands, except per share data)". */
export const isUnitLine = (text: string): boolean =>
  text.length < 100 &&
  /^[(（].*[)）]$|^(?:all )?(?:amounts?|figures)\b/iu.test(text) &&
  moneySentence(text) !== undefined;

/** True for a cell that names a unit and nothing else: "HK$'000", "RMB million", "千港元", "£m", "%", "US$". */
export function isUnitHead(text: string): boolean {
  if (text.length > 40) return false;
  if (/^\(?%\)?$/u.test(text)) return true;
  const spelled = spelledUnit(text);
  let rest = spelled;
  for (const [words] of currencies) rest = rest.replace(new RegExp(words.source, `g${words.flags}`), "");
  if (rest === spelled && !/['’]000|millions?|thousands?|百萬|[千仟]元|百万|萬元|億元/iu.test(spelled)) return false;
  for (const [words] of scales) rest = rest.replace(new RegExp(words.source, `g${words.flags}`), "");
  rest = rest.replace(
    /\b(?:in|of|expressed|and|except|per|share|data|amounts?|equivalent|to|audited|unaudited|restated|m|mil|mn|k|bn)\b|人民幣|港|美|幣|每股|列示|以|除外|單位|单位|經審核|未經審核|經重列|重列/giu,
    "",
  );
  return /^[\s().,:;/'’*-]*$/u.test(rest);
}

/** The words of a unit within a head: all of it, or a part, "2019 US$'000 (Restated)". */
export function unitWithin(text: string): string | undefined {
  // The name of a currency in words may say whose amounts these are, in the unit behind it: "US Dollar £000's".
  const behind = /^[A-Za-z. ]+ ([A-Z]{0,3}[$£€¥]['’]?(?:000|m|million)['’]?s?)$/u.exec(text)?.[1];
  if (behind !== undefined) return behind;
  if (isUnitHead(text)) return text;
  // Money that is in one currency and stated in another: "USD denominated RMB'million".
  const stated = text.replace(/\b[A-Z]{3}[- ]denominated\b/gu, "").replace(noteOfTranslation, "");
  if (stated !== text) return unitWithin(stated.trim());
  return text.length < 60 ? (unitAbroad(text) ?? unitPart.exec(text)?.[0]) : undefined;
}

/** Where the notes say how amounts were translated: "U.S. dollars (Note 2)". */
const noteOfTranslation = /(?<=\p{L}) ?[((](?:see )?(?:notes?|附[註注]) ?\d{1,2}(?:\.\d)?(?:\([a-z]\))?[))]$/iu;

const signBefore = String.raw`(?:[A-Z]{0,3}|US )[${signs}]`;

/** Codes are words of their own, or have a word of scale glued to them: there is none in EUROPE, SHORT-TERM and UNAUDITED. */
const currencyCodes = String.raw`(?<![A-Z])(?!RM(?!B|['’ ]|m(?:n|il)?\b|$)|R[sp]\.?(?! |\.|$)|SAR(?! ?(?:in )?['’]?(?:0|m|b|k\b|thousand)))(?:${codes})(?!(?!(?:millions?|billions?|thousands?|crores?|lakhs?|mm|mil|mn|bn|cr|m|k)\b)[A-Z])`;

/** "Millions of yen", "Thousands of U.S. dollars". */
const scaleOf = String.raw`\b(?:(?:ten|hundred)s?(?: of)? )?(?:thousand|million|billion|trillion)s? of (?:(?:u\.?s\.?|[a-z]{4,10}(?: kong| states| taiwan| zealand)?) )?(?:yen|dollars|euros?|pounds?|rupees|won|baht|pesos|francs?|ringgit|rupiah)\b`;

const unitPart = new RegExp(
  String.raw`${scaleOf}|(?:${signBefore}|${currencyCodes})(?: ?['’]?0?['’]?000['’]?s?| ?(?:in )?(?:(?:(?<= )100?(?= \w+[\s)]*$)|ten|hundred) ?)?(?:million|billion|trillion|thousand|crore|lakh)s?\b| ?['’]?(?:MM|mil|mn|bn|cr|m|k)\b\.?| ?\((?:MM|mn|bn|m|k)\$?\)|(?![\p{L}\d'’]))|人民[幣币]\S*元|[^\s年月日]*[千仟萬万億亿百]\S*元|%$`,
  "iu",
);

/** True for a currency's sign that stands alone, as before a figure. */
export const isCurrencySign = (text: string): boolean =>
  /^(?:[A-Z]{0,3}[$£€¥₹₩₱₫₦₪₺฿]|RMB|HKD|USD|RM|Rs\.?|Rp\.?)$/u.test(text);

/** The currency's sign or short name within words. */
export const currencySymbol = (printed: string): string | undefined =>
  /[A-Z]{0,3}[$£€¥₹₩₱₫₦₪₺฿]|RMB|人民[幣币]|港[幣元]|美元/u.exec(printed)?.[0];

/** True for a head that says that what stands under it is in hundredths of the money for each share: "cents", "2014 cents". */
export const isCentsHead = (text: string): boolean =>
  /^(?:(?:FY ?)?(?:19|20)?\d{2} )?\(?(?:(?:HK|US|RMB|EUR|AUD|NZ|S|A)? ?(?:cents?|pence|sen)(?: per (?:share|unit|security))?|港仙|美仙|仙)\)?$/iu.test(
    text.trim(),
  );

/** True for the unit of amounts for each share, in one language or two: "Pence", "HK cents 港仙", "$". */
export const isPerShareUnit = (text: string): boolean => perShareUnit.test(text);

const perShareUnit =
  /^(?:(?:(?:HK|US|RMB|EUR|AUD|S|A|NZ)? ?(?:cents?|pence|sen|fen|p|c|¢)(?: per share)?|[A-Z]{0,2}[$£€¥]|港仙|美仙|仙|分|人民[幣币][分元]|港元)\s*)+$/iu;
