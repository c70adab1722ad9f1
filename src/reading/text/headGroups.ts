import { currencySign } from "../words/currencySign.ts";
import { chineseShape, isChineseHead } from "./chineseHeads.ts";

const month = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const number = "one|two|three|four|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two";

/** A part of a line of heads, and where it stands in the line. */
export interface HeadGroup {
  readonly text: string;
  /** Counted from 0. */
  readonly at: number;
  /** The line that it stands in, where it is set in another; counted from 0. */
  readonly line?: number;
}

/** The heads of a line, and the words that stand before them. */
export interface Heads {
  readonly groups: readonly HeadGroup[];
  readonly beside: readonly HeadGroup[];
}

/**
 * The heads of so many columns in a line that lost the gaps between them: "Jun 27, Jun 28," are two of two words each,
 * "Three months ended June 30, Six months ended June 30," two that span two columns of four. Other words may stand
 * before a year or a day for each column, as "(in millions)" does.
 */
export function headGroups(line: string, columns: number): Heads | undefined {
  const change = /\s(?:%\s)?(?:change|variance)(?:\s\(?%\)?)?$|\s\(?%\)?$/iu.exec(line);
  if (change === null || columns < 3) return headsOf(line, columns);
  const before = headsOf(line.slice(0, change.index), columns - 1);
  if (before?.groups.length !== columns - 1) return undefined;
  return { ...before, groups: [...before.groups, { text: change[0].trim(), at: change.index + 1 }] };
}

function headsOf(line: string, columns: number): Heads | undefined {
  const words = [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  const units = unitsOf(words, columns);
  if (units !== undefined) return { groups: units, beside: [] };
  const mixed = yearsAndChanges(line, columns);
  if (mixed !== undefined) return { groups: mixed, beside: words.filter(({ at }) => at < (mixed[0]?.at ?? 0)) };
  const heads = words.slice(words.findLastIndex(({ text }) => !isHeadWord(text)) + 1);
  if (!heads.some(({ text }) => tells.test(text))) return undefined;
  const beside = words.slice(0, words.length - heads.length);
  const groups = beside.every(({ text }) => overLabels.test(text)) ? parted(heads, columns) : apart(heads, columns);
  if (groups !== undefined) return { groups, beside };
  const years = heads.slice(-columns);
  return years.length === columns && years.every(({ text }) => isYear.test(text))
    ? { groups: years, beside: words.slice(0, -columns) }
    : undefined;
}

const yearOrChange = /(?:(?:fiscal|FY) )?(?:19|20)\d\d|%? ?(?:change|variance)(?: \(?%\)?)?|\(?%\)?/.source;
const yearsWithChanges = new RegExp(`(?<=^| )(?:${yearOrChange})(?: (?:${yearOrChange}))*$`, "i");

/** Years with what changed between them: "Fiscal 2015 Fiscal 2014 % change Fiscal 2013 % change". */
function yearsAndChanges(line: string, columns: number): readonly HeadGroup[] | undefined {
  const found = yearsWithChanges.exec(line.trimEnd());
  const groups = [...(found?.[0] ?? "").matchAll(new RegExp(yearOrChange, "gi"))].map(({ 0: text, index }) => ({
    text,
    at: (found?.index ?? 0) + index,
  }));
  const years = groups.filter(({ text }) => /\d/.test(text)).length;
  return groups.length === columns && years > 1 && years < columns ? groups : undefined;
}

/** A unit for each column, of whatever words where they are the same: "'000 bbl '000 bbl", "% £000 £000". */
function unitsOf(words: readonly HeadGroup[], columns: number): readonly HeadGroup[] | undefined {
  if (words.length % columns !== 0 || words.length === 0) return undefined;
  const parts = grouped(words, words.length / columns);
  const [first] = parts;
  const same = parts.every(({ text }) => text === first?.text) && /\p{L}/u.test(first?.text ?? "");
  return same || parts.every(({ text }) => isUnit(text)) ? parts : undefined;
}

/** True for a word that says what the figures of a column are in, and nothing else. */
export const isUnit = (text: string): boolean => unit.test(text);

const unit = new RegExp(
  String.raw`^(?:\(?%\)?|(?:${currencySign}|[A-Z]{2,3}(?=['’\d]))?['’]?(?:000|m|mn|bn)|${currencySign}|[（(]?(?:人民[幣币]|[港美歐欧日]|新[台臺][幣币])?[百千仟萬万億亿]*[元圆圓][)）]?)$`,
  "u",
);

/** One word of heads at least says more than a month's name or "and" does: "may yet be purchased". */
const tells = new RegExp(
  String.raw`\d|ended|ending|audited|restated|quarter|half|year|\p{Script=Han}|${currencySign}`,
  "iu",
);

/** What stands over the labels and the notes. */
const overLabels = /^(?:notes?|附[註注]|[项項]目|[资資][产產])$/iu;

const isYear = /^(?:19|20)\d\d$/;

/** Words of heads over all columns, or over as many of them each. */
function parted(all: readonly HeadGroup[], columns: number): readonly HeadGroup[] | undefined {
  const words = all.every(({ text }) => state.test(text)) ? all : withStates(all);
  for (let groups = columns; groups >= 1; groups -= 1) {
    if (columns % groups !== 0 || words.length % groups !== 0) continue;
    const parts = grouped(words, words.length / groups);
    if (areAlike(parts) && (groups > 1 || isOne(parts[0]?.text ?? ""))) return parts;
  }
  return undefined;
}

/** Behind other words, days or years, one for each column. */
function apart(all: readonly HeadGroup[], columns: number): readonly HeadGroup[] | undefined {
  const words = withStates(all);
  if (words.length % columns !== 0) return undefined;
  const parts = grouped(words, words.length / columns);
  return areAlike(parts) && parts.every(({ text }) => /(?:19|20)\d\d/.test(text)) ? parts : undefined;
}

/** Parts of one line say the same kind of thing: their words are alike, figures apart. */
const areAlike = (parts: readonly HeadGroup[]): boolean => new Set(parts.map(shapeOf)).size === 1;

const state = /^(?:\(?(?:(?:un)?audited|restated)\)?|\(\d{1,2}\))$/iu;

/** "(unaudited)" behind a year is of that year. */
function withStates(words: readonly HeadGroup[]): readonly HeadGroup[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (state.test(word.text) && index > 0) return [];
    return [next !== undefined && state.test(next.text) ? { ...word, text: `${word.text} ${next.text}` } : word];
  });
}

/** One head over all columns says one year, one month and one length. */
const isOne = (line: string): boolean =>
  // A year that stands alone in Chinese is of the column whose head takes a line more than the others.
  !loneYear.test(line) &&
  [
    /(?:19|20)\d\d/g,
    new RegExp(`\\b(?:${month})`, "gi"),
    /\bended\b/gi,
    /audited|restated|重列|[審审][核計计]/gi,
    new RegExp(currencySign, "g"),
  ].every((kind) => [...line.matchAll(kind)].length <= 1);

const loneYear = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年$/u;

function grouped(words: readonly HeadGroup[], size: number): readonly HeadGroup[] {
  return Array.from({ length: words.length / size }, (_, index) => {
    const part = words.slice(index * size, (index + 1) * size);
    return { text: part.map(({ text }) => text).join(" "), at: part[0]?.at ?? 0 };
  });
}

const formsOfHeads: readonly RegExp[] = [
  /^(?:weeks?|months?|years?|quarters?|half|period|ended|ending|to|as|at|of|for|the|and|fiscal|first|second|third|fourth|(?:un)?audited|restated)$/i,
  /^(?:19|20)\d\d$/,
  /^\d{1,2}(?:st|nd|rd|th)?$/,
  new RegExp(`^(?:(?:${month})[a-z]*\\.?|${number})$`, "i"),
  /^(?:Q[1-4]|FY\d*|[A-Z]{2,3}['’]?000)$/i,
  new RegExp(`^${currencySign}(?:['’]?000|m|bn)?$`),
];

/** True for a word that heads of columns are made of: a part of a day or a length, a unit, "(unaudited)", a note's "(1)". */
export function isHeadWord(text: string): boolean {
  const plain = text.replace(/^\(/, "").replace(/\)?,?$/, "");
  return formsOfHeads.some((form) => form.test(plain)) || isChineseHead(text);
}

/** What kinds of words a part has, in their order: months, counts and years as such. */
const shapeOf = ({ text }: HeadGroup): string =>
  chineseShape(text)
    .replaceAll(new RegExp(currencySign, "g"), "sign")
    .toLowerCase()
    .replaceAll(new RegExp(`\\b(?:${month})[a-z]*\\.?`, "g"), "month")
    .replaceAll(/(?:19|20)\d\d/g, "year")
    .replaceAll(new RegExp(`\\b(?:${number})\\b|\\d{1,2}`, "g"), "count")
    .replaceAll(/ ?\(?(?:un)?audited\)?| ?\(?restated\)?| ?\(count\)/g, "");
