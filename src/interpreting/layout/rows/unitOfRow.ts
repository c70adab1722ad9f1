import type { Measure } from "../../../figures/measure.ts";
import type { PrintedMeasure } from "../../DraftTable.ts";
import type { LaidRow } from "./rowsOf.ts";
import { withoutAmountForEach } from "../../words/amountForEach.ts";
import { isCentsHead, isUnitHead, moneyWords } from "../../words/moneyWords.ts";
import { countedThings } from "../../words/countedThings.ts";
import { isAlwaysRatio, isNamedRatio, isPercentOf, measuredForOne } from "../../words/measuredWords.ts";
import { scaleOfShares } from "../../words/scaleOfShares.ts";
import { physicalUnit } from "../../words/physicalUnit.ts";
import { withHumpsApart } from "../../words/withWordsApart.ts";
import { inCount } from "../inCount.ts";
import * as layoutWords from "../layoutWords.ts";

/** What a row stands under, and what its table is in. */
export interface RowSurroundings {
  /** The labels of the headings over it, nearest first. */
  readonly headings: readonly string[];
  readonly table: PrintedMeasure | undefined;
  /** Words over the table that say what shares are counted in: "shares in Thousands". */
  readonly captions: readonly string[];
  /** The table's title, where it is no statement's: "Earnings per share" over rows of years. */
  readonly title?: string;
}

/** A row's own unit, where it is another than its table's: per share, a percentage, shares, things. */
export function unitOfRow(printedRow: LaidRow, around: RowSurroundings): PrintedMeasure | undefined {
  const row = { ...printedRow, label: withHumpsApart(printedRow.label) };
  const printed = row.figures.flatMap((figure) => (figure === null ? [] : [figure.printed]));
  if (printed.length === 0) return undefined;
  const measure = (word: string, counted?: Measure): PrintedMeasure => ({
    printed: word,
    place: row.place,
    ...(counted !== undefined && { measure: counted }),
  });
  const telling = printed.filter((text) => /\d/u.test(text));
  if (telling.length > 0 && telling.every((text) => text.includes("%")))
    return measure("%", { kind: "ratio", points: false });
  const headings = headingsOver(row, around);
  const [near = ""] = headings.filter((heading) => !tellsHowMany(heading));
  const own = perShareIn(row.label, telling);
  if (isShares(row.label) || (isShares(near) && !own && !isAmount.test(row.label)))
    return sharesOf(row, around, measure);
  if (own || (isOverEach(row, headings) && (areForEach(telling) || isWholeForEach(row, near, around))))
    return perShareUnit(row, around, measure);
  const bracketed = row.said ?? /\(([^()]+)\)$/u.exec(row.label)?.[1];
  const ofTitle = rateOfTitle.test(around.title ?? "") && !telling.some((text) => /\d,\d{3}/u.test(text));
  if (bracketed === "%" || /(?<!\d)[\s,]%$/u.test(row.label) || isPercentOf(row.label) || ofTitle)
    return measure("%", { kind: "ratio", points: false });
  const things = countedThings(row.label) ?? sharesOfTitle(row, around);
  if (things === undefined && bracketed !== undefined && isUnitHead(bracketed))
    return ownMoney(bracketed, around, measure);
  if (row.said !== undefined) return measure(row.said, { kind: "count", of: row.said, scale: 1 });
  const counted =
    things ??
    measuredForOne(row.label) ??
    physicalUnit(row.label) ??
    (isRatio(row.label, telling) ? "ratio" : undefined);
  return counted === undefined ? undefined : measure(counted, { kind: "count", of: counted, scale: 1 });
}

/** "Turnover rate (%)", with a footnote's mark or none: what all rows below are in. */
const rateOfTitle = /\p{L} ?\(%\)\d{0,2}$/u;

const perShare =
  /\bper (?!cent\b)(?:\w+ ){0,5}(?:share|unit|ads|stock)s?\b|\beps\b|^(?:closing |year[- ]end |average |market )?share price\b|\b(?:je|pro) Aktie\b|\bpar action\b|\bpor acci[oó]n\b|\bper azione\b|\bpor ac?ção\b|\bper (?:aandeel|aktie)\b|1株当たり|每股|\bpence\b|\bcents\b(?! ?(?:per|\/))|¢(?! ?(?:per|\/))/iu;
/** What amounts for each share are worked out from: "Profit used to calculate earnings per share". */
const usedForEach =
  /\b(?:used (?:in|to|for)|for the purposes? of) (?:the )?(?:calculat|comput)|(?:用作|用以|用于|用於)[計计]算/iu;
const isShares = (label: string): boolean =>
  !isOnlyNamed(label) &&
  /weighted[- ]average(?! (?:\w+[- ]){0,2}(?:employees|staff|life|lives|term|period|rate|yield|cost|price|age|margin|growth)\b)|number of (?:\w+ ){0,4}shares|\bn(?:umber|os?\.?) of shares|\b(?:basic|diluted) average shares\b|shares (?:outstanding|(?:in|on) issue|used in)|\banti-?dilutive (?:common |ordinary )?(?:shares|stock options|share options|options)\b|\bunits (?:in|on) issue\b.*\((?:in )?(?:['’]?000|thousands?|millions?|units)\b|\(in (?:\w+ )?shares\)|加權平均|加权平均|股份數目|股份数目/iu.test(
    label,
  ) &&
  !/exercise price|fair value/iu.test(label);

/**
 * The headings over a row; where there is none, the title of a table that says of all its rows what they are, if they are
 * called after years, or what amounts for each share are called, and nothing else.
 */
function headingsOver({ label }: LaidRow, { headings, title }: RowSurroundings): readonly string[] {
  const namesNothing = /^(?:(?:19|20)\d{2}|basic(?: and diluted)?|diluted|interim|final|special)?$/iu.test(label);
  return headings.length === 0 && namesNothing && title !== undefined ? [title] : headings;
}

/** What stands below numbers of shares and is none: "EBITDA" at the end of a data file's statement. */
const isAmount =
  /^(?!.*\bshares?\b).*\b(?:ebitd?a?|income|profit|loss|earnings|revenues?|sales|cash|dividends?|expenses?)\b/iu;

/** What all rows of a table count whose title says so: "Number of ordinary shares held by directors" over names. */
function sharesOfTitle({ figures }: LaidRow, { title = "" }: RowSurroundings): string | undefined {
  const counted = /\bnumber of (?:[\p{L}-]+ ){0,2}?(shares|options|rights|warrants)\b(?! (?:and|at|price))/iu.exec(
    title,
  )?.[1];
  const isWhole = figures.every((figure) => figure === null || !/\.\d{1,2}\)?$|\d%/u.test(figure.printed));
  return counted !== undefined && isWhole ? counted.toLowerCase() : undefined;
}

/** A line of words that tells itself how many shares there are says nothing of the rows below: "Shares outstanding: 94,310,226". */
const tellsHowMany = (heading: string): boolean => /\d{1,3}(?:,\d{3}){2,}|\d,\d{3} shares/u.test(heading);

/**
 * Share capital in money whose label tells how many shares it is: "Common stock, $0.01 par value; 1,186 shares
 * outstanding". A number within the label is how many there are, so the figures are something else.
 */
const isOnlyNamed = (label: string): boolean =>
  /\b(?:par|stated|nominal) value\b|\d[\d,.]* (?:and \d[\d,.]* )?(?:\w+ )?(?:million |thousand )?shares\b|\bshares (?:authori[sz]ed|issued)/iu.test(
    label,
  ) && !/^(?:number of|weighted)|\(in (?:\w+ )?shares\)/iu.test(label);

/**
 * True for a label by which the figures are amounts for each share. How much it is for each, within the label ("par value
 * $0.01 per share", or in brackets behind a dividend), says nothing of the figures; nor is a dividend in whole thousands
 * one for each share.
 */
function perShareIn(label: string, telling: readonly string[]): boolean {
  const plain = withoutAmountForEach(label.replace(/\([^()]*\d[^()]*\)/gu, " "));
  if (!perShare.test(plain) || usedForEach.test(plain)) return false;
  const whole = telling.some((text) => /\d,\d{3}/u.test(text) && !/\.\d/u.test(text));
  return !(whole && /dividend|distribution|股息/iu.test(plain));
}

/** "Basic" and "diluted" may stand two headings below the words for a share: "From continuing operations" between. */
const isOverEach = ({ label, units }: LaidRow, headings: readonly string[]): boolean =>
  headings
    .slice(0, /^[-–—\s]*(?:basic|diluted|基本|攤薄|摊薄|稀釋|稀释)/iu.test(label) ? 4 : 1)
    // Under "Denominator for earnings per share" stand shares, too: money has its sign there.
    .some((heading) => perShare.test(heading) && (units.length > 0 || !/^(?:numer|denomin)ator\b/iu.test(heading)));

/** Money without small coins has whole amounts for each share: "Basic | 1,203" under "Earnings per share (in won)". */
function isWholeForEach({ label, figures }: LaidRow, heading: string, { table }: RowSurroundings): boolean {
  const currency = table?.measure?.kind === "money" ? table.measure.currency : "";
  return (
    /^(?:KRW|JPY|IDR|VND)$/u.test(currency) &&
    /^[-–—\s]*(?:basic|diluted|基本|希薄化後)(?: (?:and|&) diluted)?(?: (?:earnings|income|profit|loss|\W)+)?\W*$/iu.test(
      label,
    ) &&
    /^(?:basic |net )*(?:earnings|income|profit|loss|\W)+ per /iu.test(heading) &&
    figures.every((figure) => figure === null || (figure.printed.match(/\d/gu) ?? []).length < 7)
  );
}

/** Small figures with decimals beside the name of a ratio are in hundredths or times, which nothing printed tells apart. */
const isRatio = (label: string, telling: readonly string[]): boolean =>
  (isAlwaysRatio(label) &&
    telling.length > 0 &&
    telling.every((text) => /^[<>]?[-−–(]?\d{1,3}(?:\.\d+)?\)?$/u.test(text))) ||
  (isNamedRatio(label) && telling.length > 0 && telling.every((text) => /^[-−–(]?\d{1,3}\.\d{1,6}\)?$/u.test(text)));

const hasDecimals = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /\.\d/u.test(text));

/** Amounts to the cent, among which a sheet may hold a whole one without its decimals: "3.96", "6", "2.83". */
const areForEach = (texts: readonly string[]): boolean =>
  texts.some((text) => /\.\d/u.test(text)) &&
  texts.every((text) => (/\.\d/u.test(text) ? !/\d,\d{3}/u.test(text) : /^[-−(]?\d{1,3}\)?$/u.test(text)));

type Make = (word: string, counted?: Measure) => PrintedMeasure;

function sharesOf(row: LaidRow, { captions, headings, table }: RowSurroundings, measure: Make): PrintedMeasure {
  const money = table?.measure?.kind === "money" ? table.measure : undefined;
  const said = scaleOfShares([row.label, ...headings.slice(0, 1), ...captions]);
  const scale =
    said ??
    (money !== undefined && hasDecimals(row.figures.flatMap((figure) => figure?.printed ?? [])) ? money.scale : 1);
  // Beside amounts in thousands, a number of shares that names no scale may be in thousands, too.
  const open = said === undefined && scale === 1 && money !== undefined && money.scale > 1 && !wholeShares(row);
  return open ? measure("shares") : (inCount("shares", scale, row.place) ?? measure("shares"));
}

/** So many digits that they count each share. */
const wholeShares = ({ figures }: LaidRow): boolean =>
  figures.some((figure) => (figure?.printed.match(/\d/gu)?.length ?? 0) >= 9);

function perShareUnit(row: LaidRow, { table, headings, captions }: RowSurroundings, measure: Make): PrintedMeasure {
  const words =
    [row.said ?? "", row.units.join(" "), row.label, headings[0] ?? ""].find(
      (text) => moneyWords(text) !== undefined || isCents(text),
    ) ??
    captions.find(isCentsHead) ??
    "";
  const money = moneyWords(words);
  const cents = isCents(words);
  const currency =
    money?.currency ??
    (table?.measure?.kind === "money" ? table.measure.currency : undefined) ??
    (/pence|\bp\b/iu.test(words) ? "GBP" : undefined);
  const symbol = money?.symbol ?? symbolOf(table?.printed) ?? currency ?? "";
  const word = layoutWords.moneyPerShare({ cents, words: centsWord(words, symbol), symbol });
  return measure(
    word,
    currency === undefined ? undefined : { kind: "money", currency, scale: cents ? 0.01 : 1, per: "share" },
  );
}

const isCents = (text: string): boolean =>
  /\b[ed]ps ?\(c\)|\bcents?\b|\bpence\b|\bsen\b|¢|(?<![A-Za-z])p(?![A-Za-z])|仙|人民幣分|人民币分|(?<=\()分(?=\))/iu.test(
    text,
  );

const centsWord = (text: string, symbol: string): string =>
  /pence|(?<![A-Za-z])p(?![A-Za-z])/iu.test(text) ? "pence" : `${symbol.replace("$", "")} cents`.trim();

const symbolOf = (printed: string | undefined): string | undefined =>
  printed === undefined ? undefined : moneyWords(printed)?.symbol;

/** A label that ends with its own unit: the table's money again, or another scale. */
function ownMoney(words: string, { table }: RowSurroundings, measure: Make): PrintedMeasure | undefined {
  const money = moneyWords(words);
  const own = table?.measure;
  if (money === undefined || own?.kind !== "money") return undefined;
  const currency = money.currency ?? own.currency;
  return currency === own.currency && money.scale === own.scale
    ? undefined
    : measure(words, { kind: "money", currency, scale: money.scale });
}
