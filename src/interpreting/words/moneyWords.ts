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

/** Currencies by the words for them, longest first; "$" and "元" alone settle nothing. A letter of a scale may be glued to a code. */
const currencies: readonly (readonly [words: RegExp, code: string | undefined, symbol: string])[] = [
  [/HK\$|HKD(?=[bkm]?n?\b)|\bHK(?= ?(?:dollars?|cents?))|Hong Kong [Dd]ollars?|港幣|港币|港元|港仙/u, "HKD", "HK$"],
  [
    /US ?\$|USD(?=[bkm]?n?\b)|\bUS(?= ?(?:dollars?|cents?))|U\.S\. [Dd]ollars?|United States [Dd]ollars?|US [Dd]ollars?|美元|美金/u,
    "USD",
    "US$",
  ],
  [/RMB|CNY(?=[bkm]?n?\b)|Renminbi|人民幣|人民币/iu, "CNY", "RMB"],
  [/A\$|AUD(?=[bkm]?n?\b)|Australian [Dd]ollars?|澳元/u, "AUD", "A$"],
  [/C\$|CAD(?=[bkm]?n?\b)|CDN\$|Canadian [Dd]ollars?|加元/u, "CAD", "C$"],
  [/S\$|SGD(?=[bkm]?n?\b)|Singapore [Dd]ollars?|新加坡元|新元/u, "SGD", "S$"],
  [/NT\$|TWD(?=[bkm]?n?\b)|New Taiwan [Dd]ollars?|新台幣|新臺幣/u, "TWD", "NT$"],
  [/NZ\$|NZD(?=[bkm]?n?\b)|New Zealand [Dd]ollars?/u, "NZD", "NZ$"],
  [/€|EUR(?=[bkm]?n?\b)|\beuros?\b|歐元|欧元/iu, "EUR", "€"],
  [/£|GBP(?=[bkm]?n?\b)|\bsterling\b|\bpounds\b|英鎊|英镑/iu, "GBP", "£"],
  [/JPY(?=[bkm]?n?\b)|Japanese yen|\byen\b|日圓|日元|日円/iu, "JPY", "¥"],
  [/CHF(?=[bkm]?n?\b)|Swiss francs?/u, "CHF", "CHF"],
  [/\bSEK(?=[bkm]?n?\b)|\bkronor\b/u, "SEK", "SEK"],
  [/\bNOK(?=[bkm]?n?\b)/u, "NOK", "NOK"],
  [/\bDKK(?=[bkm]?n?\b)/u, "DKK", "DKK"],
  [/\bINR(?=[bkm]?n?\b)|₹|\bRs\b\.?/u, "INR", "₹"],
  [/\bMOP(?=[bkm]?n?\b)|MOP\$|澳門元/u, "MOP", "MOP"],
  [/\bMYR(?=[bkm]?n?\b)|\bRM(?=(?:m|mn|mil)?\b|')|\b[Rr]inggit\b/u, "MYR", "RM"],
  [/\bIDR(?=[bkm]?n?\b)|\bRp\b\.?|\b[Rr]upiahs?\b/u, "IDR", "Rp"],
  [/\bTHB(?=[bkm]?n?\b)|\b[Bb]aht\b/u, "THB", "฿"],
  [/\bPHP(?=[bkm]?n?\b)|₱|\bPhilippine [Pp]esos?\b/u, "PHP", "₱"],
  [/\bVND(?=[bkm]?n?\b)|₫|\bVietnamese [Dd]ong\b/u, "VND", "₫"],
  [/\bPLN(?=[bkm]?n?\b)|\bz[lł]oty(?:s|ch)?\b/u, "PLN", "zł"],
  [/\bAED(?=[bkm]?n?\b)|(?<!Moroccan )\b[Dd]irhams?\b/u, "AED", "AED"],
  // A column of Hong Kong SAR is of a place.
  [
    /(?<=\bin )SAR\b|\bSAR(?= ?(?:in )?['’]?(?:000|thousand|million|billion|mil\b|[bkm]n?\b))|\bSaudi [Rr]iyals?\b/u,
    "SAR",
    "SAR",
  ],
  [/\bNGN(?=[bkm]?n?\b)|₦|\b[Nn]aira\b/u, "NGN", "₦"],
  [/\bILS(?=[bkm]?n?\b)|₪|\bNIS\b/u, "ILS", "₪"],
  [/\bTRY(?=[bkm]?n?\b)|₺|\bTurkish [Ll]iras?\b/u, "TRY", "₺"],
  [/\bMXN(?=[bkm]?n?\b)|\bMexican [Pp]esos?\b/u, "MXN", "MXN"],
  [/\bKRW(?=[bkm]?n?\b)|₩/u, "KRW", "₩"],
  [/\bZAR(?=[bkm]?n?\b)/u, "ZAR", "R"],
  [/\bBRL(?=[bkm]?n?\b)|R\$/u, "BRL", "R$"],
  [/\$|\bdollars?\b/iu, undefined, "$"],
  [/¥/u, undefined, "¥"],
  [/元|圓/u, undefined, "元"],
];

/** What is printed for one currency alone, "HK$" or "€", by its sign or short name. */
export const currencySigns: Readonly<Record<string, string>> = Object.fromEntries(
  currencies.flatMap(([, code, sign], _, every) =>
    code === undefined || every.some((other) => other[2] === sign && other[1] !== code) ? [] : [[sign, code]],
  ),
);

const signs = "$£€¥₹₩₱₫₦₪₺";
const codes = String.raw`RMB|RM|Rs\.?|Rp\.?|HKD|USD|CNY|EUR|GBP|AUD|CAD|SGD|NZD|JPY|CHF|SEK|NOK|DKK|INR|MYR|TWD|KRW|ZAR|BRL|IDR|THB|PHP|VND|PLN|AED|SAR|NGN|ILS|MXN`;

/** A single letter is a scale right behind a currency alone: "CHF m", "RM'mil". */
const behindCurrency = String.raw`(?<=[${signs}]|(?<![A-Z])(?:${codes})) ?['’]?`;

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [new RegExp(String.raw`\bbillions?\b|\bbn\b|${behindCurrency}bn\b|十億|十亿`, "iu"), 1_000_000_000],
  [/億|亿/u, 100_000_000],
  [
    new RegExp(
      String.raw`\bmillions?\b|\bmn\b|${behindCurrency}m(?:m|n|il|io)?\b|\bMM\b|['’]?000,000|百萬|百万|(?<=[$£€¥])m(?![a-z])|\((?:MM|mn|m)\$?\)`,
      "iu",
    ),
    1_000_000,
  ],
  [/[千仟][萬万]/u, 10_000_000],
  [/\bcrores?\b|(?<=(?:₹|\bRs\.?|\bINR)(?: in)? ?)cr\b/iu, 10_000_000],
  [/\blakhs?\b/iu, 100_000],
  [/0['’]000/u, 10_000],
  [new RegExp(String.raw`['’ ]?000['’]?s?\b|\bthousands?\b|${behindCurrency}k\b|\(k\$?\)|[千仟]`, "iu"), 1_000],
  [/萬|万/u, 10_000],
];

/** The money that words name; undefined where they name neither a currency nor a scale. */
export function moneyWords(text: string): MoneyWords | undefined {
  const [, currency, symbol] = currencies.find(([words]) => words.test(text)) ?? [];
  const scale = scaleIn(text);
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
export const currenciesIn = (text: string): readonly string[] =>
  currencies.flatMap(([words, code]) => (code !== undefined && words.test(text) ? [code] : []));

function scaleIn(text: string): number | undefined {
  return scales.find(([words]) => words.test(text))?.[1];
}

/** The unit's words within a sentence over a table, "(In millions, except per share data)", "單位:千元"; undefined where there are none. */
export function moneySentence(text: string): string | undefined {
  const money =
    /(?:\b(?:USD|\$|in|dollars|expressed|amounts?|figures|stated|presented|rupees|euros?)\b.*\b(?:in )?(?:thousands?|millions?|billions?|crores?|lakhs?)\b|單位|单位|以\S*元列示|\([^()]*(?:thousands?|millions?|['’]000|百萬|[千仟]元|百万)[^()]*\)|\bexpressed in [A-Z])/iu;
  return text.length < 160 && money.test(text) ? text : undefined;
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
  let rest = text;
  for (const [words] of currencies) rest = rest.replace(new RegExp(words.source, `g${words.flags}`), "");
  if (rest === text && !/['’]000|millions?|thousands?|百萬|[千仟]元|百万|萬元|億元/iu.test(text)) return false;
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
  return text.length < 60 ? unitPart.exec(text)?.[0] : undefined;
}

const signBefore = String.raw`(?:[A-Z]{0,3}|US )[${signs}]`;

/** Codes are words of their own, or have a word of scale glued to them: there is none in EUROPE, SHORT-TERM and UNAUDITED. */
const currencyCodes = String.raw`(?<![A-Z])(?!RM(?!B|['’ ]|m(?:n|il)?\b|$)|R[sp]\.?(?! |\.|$)|SAR(?! ?(?:in )?['’]?(?:0|m|b|k\b|thousand)))(?:${codes})(?!(?!(?:millions?|billions?|thousands?|crores?|lakhs?|mm|mil|mn|bn|cr|m|k)\b)[A-Z])`;

/** "Millions of yen", "Thousands of U.S. dollars". */
const scaleOf = String.raw`\b(?:thousand|million|billion)s? of (?:(?:u\.?s\.?|[a-z]{4,10}(?: kong| states| taiwan| zealand)?) )?(?:yen|dollars|euros?|pounds?|rupees|won|baht|pesos|francs?|ringgit|rupiah)\b`;

const unitPart = new RegExp(
  String.raw`${scaleOf}|(?:${signBefore}|${currencyCodes})(?: ?['’]?0?['’]?000['’]?s?| ?(?:in )?(?:million|billion|thousand|crore|lakh)s?\b| ?['’]?(?:MM|mil|mn|bn|cr|m|k)\b\.?| ?\((?:MM|mn|bn|m|k)\$?\)|(?![\p{L}\d'’]))|人民[幣币]\S*元|[^\s年月日]*[千仟萬万億亿百]\S*元|%$`,
  "iu",
);

/** True for a currency's sign that stands alone, as before a figure. */
export const isCurrencySign = (text: string): boolean => /^(?:[A-Z]{0,3}[$£€¥]|RMB|HKD|USD)$/u.test(text);

/** The currency's sign or short name within words. */
export const currencySymbol = (printed: string): string | undefined =>
  /[A-Z]{0,3}[$£€¥₹₩]|RMB|人民[幣币]|港[幣元]|美元/u.exec(printed)?.[0];

/** True for the unit of amounts for each share, in one language or two: "Pence", "HK cents 港仙", "$". */
export const isPerShareUnit = (text: string): boolean => perShareUnit.test(text);

const perShareUnit =
  /^(?:(?:(?:HK|US|RMB|EUR|AUD|S|A|NZ)? ?(?:cents?|pence|sen|fen|p|c|¢)(?: per share)?|[A-Z]{0,2}[$£€¥]|港仙|美仙|仙|分|人民[幣币][分元]|港元)\s*)+$/iu;
