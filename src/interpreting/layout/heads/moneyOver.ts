import type { Measure } from "../../../figures/measure.ts";
import type { ReadCell } from "../../../reading/ReadDocument.ts";
import type { PrintedMeasure } from "../../DraftTable.ts";
import type { DocumentWords } from "../documentWords.ts";
import { shortWords } from "./shortWords.ts";
import { scaleOfShares } from "../../words/scaleOfShares.ts";
import { inCount } from "../inCount.ts";
import { countsThings } from "./countedThings.ts";
import { withJoinedSigns } from "./joinedSigns.ts";
import { mostCommonMoney } from "../lines/unitZone.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { isBareCurrency, isCode } from "../../words/bareCurrency.ts";
import { unitsOfTitle } from "../../words/unitsOfTitle.ts";
import { moneyPart } from "../../words/moneyPart.ts";
import {
  currenciesIn,
  isCurrencySign,
  isUnitHead,
  moneySentence,
  moneyWords,
  unitWithin,
  type MoneyWords,
} from "../../words/moneyWords.ts";

/** The units that stand over a table: its own, and one for each column. */
export interface MoneyOver {
  readonly table?: PrintedMeasure;
  readonly columns: readonly (PrintedMeasure | undefined)[];
}

/** Reads the money of a table from its heads, else from what stands over it, else from a sign before its figures. */
export function moneyOver(table: LaidTable, document: DocumentWords): MoneyOver {
  const shares = numberOfShares(table);
  if (shares !== undefined) return { columns: table.grid.heads.map(() => undefined), table: shares };
  const sentence = sentenceOver(table, document);
  const columns = table.grid.heads.map((texts) =>
    countsThings(texts)
      ? undefined
      : inCurrencyOf(sentence, unitIn(withoutOtherCodes(texts, sentence), table, document)),
  );
  const said = mostCommon(columns.filter((each) => each !== undefined && !isPercent(each)));
  // A sign over the columns leaves the scale to the words over the table: "£", and "(in thousands)" in the title.
  const unread = sentence === undefined && wordsOver(table).some((text) => scaleWord.test(text));
  const sign = said === undefined && !unread ? signedFigures(table, document) : undefined;
  const signed = sentence === undefined && leavesScale(sign, table, document) ? undefined : sign;
  const currencies = columns.flatMap((each) => (each?.measure?.kind === "money" ? [each.measure.currency] : []));
  const own =
    (said !== undefined && isBareCurrency(said.printed) ? scaledBy(sentence, said, currencies) : said) ??
    (sentence?.measure === undefined && signed !== undefined ? scaledBy(sentence, signed) : sentence);
  if (own === undefined) return { columns };
  return { columns: columns.map((column) => inScaleOf(own, said, column)), table: withoutWords(own) };
}

/** The unit of a note without any money in it, of which the sentence over it says that it is about a number of shares. */
function numberOfShares({ title, rows, grid, headCells }: LaidTable): PrintedMeasure | undefined {
  const hasMoney = [...rows.flatMap(({ units }) => units), ...grid.heads.flat()].some((text) => moneyWords(text));
  const said = [...title.context].reverse().find((text) => sharesReconciled.test(text));
  if (title.statement !== undefined || hasMoney || said === undefined) return undefined;
  const scale = scaleOfShares([said]);
  return scale === undefined ? undefined : inCount("shares", scale, placeOf(said, headCells));
}

const sharesReconciled = /\bnumber of (?:\w+ ){0,4}shares\b[^.;]*\((?:in )?(?:thousands|millions)\)/iu;

/**
 * Whether a sign before figures says their currency alone, as a line elsewhere says the scale: which statements that one is
 * about is for a person to say, and notes are in the statements' money. Prices to the cent are in whole units all the same.
 */
function leavesScale(sign: PrintedMeasure | undefined, { title, rows }: LaidTable, { scaled }: DocumentWords): boolean {
  if (sign === undefined || scaled === undefined) return false;
  if (title.statement !== undefined) return true;
  const currency = sign.measure?.kind === "money" ? sign.measure.currency : "";
  if (!scaled.some((named) => named === "" || currency === "" || named === currency)) return false;
  const printed = rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.printed ?? []));
  return !printed.filter((text) => /\d/u.test(text)).every((text) => isToTheCent.test(text));
}

const isToTheCent = /^[^\d,]*\d{1,3}\.\d{2}\D*$/u;

/** A column under a sign alone has the scale that the words over the table give the sign of the most columns, or none. */
function inScaleOf(
  own: PrintedMeasure,
  said: PrintedMeasure | undefined,
  column: PrintedMeasure | undefined,
): PrintedMeasure | undefined {
  if (column === undefined || said === undefined || own === said || !isBareCurrency(column.printed)) return column;
  if (column.printed === said.printed) return own;
  if (own.measure?.kind !== "money" || column.measure?.kind !== "money") return column;
  const printed = `${column.printed} ${scaleSaid(own.printed)}`;
  return { printed, measure: { ...column.measure, scale: own.measure.scale }, place: column.place };
}

const scaleSaid = (printed: string): string =>
  /\bin (?:thousands|millions|billions)\b/iu.exec(printed)?.[0].toLowerCase() ?? printed;

/** A sign that several currencies share, over the columns, is of the one of them that the words over the table name. */
function inCurrencyOf(
  sentence: PrintedMeasure | undefined,
  said: PrintedMeasure | undefined,
): PrintedMeasure | undefined {
  const named = sentence === undefined ? undefined : moneyWords(sentence.printed)?.currency;
  if (said?.measure?.kind !== "money" || named === undefined) return said;
  const own = moneyWords(said.printed);
  return own?.currency === undefined && own?.symbol === "$" && /D$/u.test(named)
    ? { ...said, measure: { ...said.measure, currency: named } }
    : said;
}

/** A unit over a table, and all the words that it was read from. */
type Sentence = PrintedMeasure & { readonly words: string };

function withoutWords({ printed, measure, place }: PrintedMeasure): PrintedMeasure {
  return { printed, ...(measure !== undefined && { measure }), place };
}

/** Words of a scale that no unit was read from: then a sign before figures does not say that the scale is one. */
const scaleWord =
  /\b(?:thousands?|millions?|billions?|lakhs?|crores?)\b|['’]000\b|(?:百[萬万]|[千仟萬万億亿])(?:[計计]|\S?元)/iu;

/** The unit of the words, where they name a scale, and no currency other than the sign and those of the columns beside. */
function scaledBy(
  sentence: Sentence | undefined,
  sign: PrintedMeasure,
  beside: readonly string[] = [],
): PrintedMeasure {
  const [told, own] = [sentence?.measure, sign.measure];
  if (sentence === undefined || moneyWords(sentence.printed)?.scaled !== true) return sign;
  if (own?.kind !== "money") return sentence;
  if (told === undefined) {
    const scale = moneyWords(sentence.printed)?.scale ?? own.scale;
    return { printed: `${sign.printed} ${sentence.printed}`, measure: { ...own, scale }, place: sentence.place };
  }
  if (told.kind !== "money") return sign;
  if (told.currency === own.currency) return sentence;
  const named = currenciesIn(sentence.words);
  if (!named.includes(own.currency) && !beside.includes(told.currency)) return sign;
  // Words that name the currency of a translation, beside the column's own or alone, say the scale of both.
  const printed = `${sign.printed} ${scaleSaid(sentence.printed)}`;
  return { printed, measure: { ...own, scale: told.scale }, place: sentence.place };
}

const isPercent = ({ measure }: PrintedMeasure): boolean => measure?.kind === "ratio";

function mostCommon(measures: readonly (PrintedMeasure | undefined)[]): PrintedMeasure | undefined {
  const counts = new Map<string, { count: number; measure: PrintedMeasure }>();
  for (const measure of measures) {
    if (measure === undefined) continue;
    counts.set(measure.printed, { count: (counts.get(measure.printed)?.count ?? 0) + 1, measure });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.measure;
}

/** The unit among the heads of a column; two of one column in two languages say the same. */
function unitIn(texts: readonly string[], table: LaidTable, document: DocumentWords): PrintedMeasure | undefined {
  // Where heads run into each other, "Amount %" stands over amounts too: money counts before a share.
  const parts = [...brokenUnit(texts), ...withJoinedSigns(texts, table.headCells, () => currencySaid(table))].map(
    (text) => ({
      text,
      words: unitWithin(text),
    }),
  );
  // A currency may be named for what the column tells apart, over the unit that its amounts are in: "US Dollar", "£000's".
  const ofAll = texts.some(isPercentSign) ? (text: string) => isOverAll(text, table) : () => false;
  const own = parts.filter(({ text }) => !ofAll(text));
  const money =
    own.find(({ words }) => isScaledMoney(words)) ?? own.find(({ words }) => moneyWords(words ?? "") !== undefined);
  for (const { text, words } of money === undefined ? own : [money]) {
    if (words === undefined) continue;
    const place = placeOf(text, table.headCells);
    if (isPercentSign(words)) return { printed: "%", measure: { kind: "ratio", points: false }, place };
    // Heads that run into each other may name the currency of a translation, too.
    const unit = isUnitHead(words) && currenciesIn(words).length > 1 ? undefined : moneyWords(words);
    if (unit !== undefined) return printedMeasure(unit, document, place);
  }
  return undefined;
}

const isPercentSign = (text: string): boolean => /^\(?%\)?$/u.test(text);

/** True for a line over all columns, which says nothing of one that has a sign of its own. */
const isOverAll = (text: string, { grid: { heads } }: LaidTable): boolean =>
  heads.length > 1 && heads.every((texts) => texts.includes(text));

function isScaledMoney(words: string | undefined): boolean {
  const money = words === undefined ? undefined : moneyWords(words);
  return money?.scaled === true && money.symbol !== undefined;
}

/** Of several codes over one column, as "ARS" for a report's kind beside the currency, those that the words over the table name. */
function withoutOtherCodes(texts: readonly string[], sentence: Sentence | undefined): readonly string[] {
  const codes = texts.filter(isCode);
  const named = sentence === undefined ? [] : currenciesIn(sentence.words);
  return new Set(codes).size > 1 && codes.some((code) => named.includes(code))
    ? texts.filter((text) => !codes.includes(text) || named.includes(text))
    : texts;
}

/** A unit whose words stand on several lines: "Thousands", "of U.S.", "dollars". */
function brokenUnit(texts: readonly string[]): readonly string[] {
  const joined = texts.join(" ");
  return texts.length > 1 && /^(?:thousand|million|billion)s? of\b/iu.test(joined) ? [joined] : [];
}

/** The currency of "(Expressed in euros)", which leaves the scale to the heads of the columns. */
function currencySaid(table: LaidTable): string | undefined {
  const said = wordsOver(table).filter((text) => /^[((]?(?:expressed|presented|stated) in\b/iu.test(text));
  return said.map(moneyWords).find((money) => money !== undefined && !money.scaled)?.symbol;
}

function placeOf(text: string, cells: readonly ReadCell[]): PrintedMeasure["place"] {
  return (cells.find((cell) => cell.text.replaceAll("\n", " ") === text) ?? cells[0])?.place ?? { line: 0 };
}

function sentenceOver(table: LaidTable, document: DocumentWords): Sentence | undefined {
  const words = wordsOver(table);
  for (const text of words) {
    // The units of several columns in one cell, "KRW JPY", are no unit of the table.
    const sentence = moneySentence(text) ?? (isUnitHead(text) && currenciesIn(text).length < 2 ? text : undefined);
    const money = sentence === undefined ? undefined : moneyWords(moneyPart(sentence));
    if (money !== undefined) return { ...printedMeasure(money, document, placeOf(text, table.headCells)), words: text };
  }
  // Data filings print the currency behind the title, "- XXX ($)", and the scale there, too, where it is not one.
  const titled = words.some((text) => scaleWord.test(text))
    ? undefined
    : / - ([A-Z]{3} \([^()]{1,3}\))$/u.exec(table.title.title)?.[1];
  const money = titled === undefined ? undefined : moneyWords(titled);
  return money === undefined
    ? undefined
    : { ...printedMeasure(money, document, placeOf(table.title.title, table.headCells)), words: table.title.title };
}

/** What stands over the figures beside the columns' own units, the nearest first; words that were broken over lines joined. */
function wordsOver({ grid: { caption, heads, units }, title: { title, context }, rows }: LaidTable): readonly string[] {
  const first = rows.findIndex(({ figures }) => figures.some((figure) => figure !== null));
  const headings = rows.slice(0, Math.max(0, first)).map(({ label }) => label);
  return [
    ...caption,
    title,
    ...unitsOfTitle(title),
    ...[...context].reverse(),
    caption.join(" "),
    ...heads.filter((texts) => !countsThings(texts)).map((texts) => texts.join(" ")),
    headings.join(" "),
    ...(units === undefined ? [] : [mostCommonMoney(rows.flatMap(({ said }) => said ?? [])) ?? ""]),
  ];
}

/** Figures with a sign before them and no word of a scale: the sign says the scale is one. */
function signedFigures({ rows, headCells, grid }: LaidTable, document: DocumentWords): PrintedMeasure | undefined {
  const isSign = (text: string): boolean => isCurrencySign(text) || (grid.units !== undefined && isCode(text));
  const [sign] = rows.flatMap(({ units }) => units.filter(isSign));
  const money = sign === undefined ? undefined : moneyWords(sign);
  return money === undefined
    ? undefined
    : printedMeasure(money, document, headCells[0]?.place ?? rows[0]?.place ?? { line: 0 });
}

/** Words of money with the currency that they leave open taken from the document. */
function printedMeasure(money: MoneyWords, document: DocumentWords, place: PrintedMeasure["place"]): PrintedMeasure {
  const currency = money.currency ?? currencyLeftOpen(money, document);
  const printed = shortWords(money.printed);
  if (currency === undefined) return { printed, place };
  const measure: Measure = { kind: "money", currency, scale: money.scale };
  return { printed, measure, place };
}

function currencyLeftOpen({ symbol }: MoneyWords, { dollar, presented, tagged }: DocumentWords): string | undefined {
  if (tagged !== undefined) return tagged;
  if (symbol === "$") return dollar?.currency;
  return symbol === undefined || symbol === "元" || symbol === "¥"
    ? (presented?.currency ?? (symbol === undefined ? dollar?.currency : undefined))
    : undefined;
}
