import { monthName } from "../words/monthName.ts";
import { isHeadWord, isUnit } from "./headGroups.ts";

/** A line and its index. */
interface Piece {
  readonly text: string;
  readonly index: number;
}

/** The heads of one column, or of one group of them: what is printed over it, from the top down. */
type Pieces = readonly Piece[];

/** Heads that stand in the text one column after the other. */
export interface HeadsInTurn {
  /** The lines that hold them. */
  readonly indices: readonly number[];
  /** The heads as they are set over their columns: groups of columns, columns, units. */
  readonly lines: readonly Pieces[];
  readonly columns: number;
}

const MOST_HEADS = 24;
/** So many lines of labels may stand between the heads and the first row. */
const MOST_LABELS = 4;
const LONGEST_HEAD = 40;

/**
 * The heads over a row that a page's text has column by column: "As at", "31 December", the year and the unit of one,
 * then those of the next; or a year and the names of its columns, then another year with the same names.
 */
export function headsInTurn(
  lines: readonly string[],
  start: number,
  amounts: readonly string[],
): HeadsInTurn | undefined {
  for (let end = start; end > Math.max(0, start - MOST_LABELS - 1); end -= 1) {
    const pieces = piecesAbove(lines, end);
    const found = inLengths(pieces) ?? inWords(pieces) ?? alike(pieces, amounts.length);
    const notes = /^\d{1,2}$/.test(amounts[0] ?? "") ? 1 : 0;
    if (found !== undefined && [0, notes].includes(amounts.length - found.columns)) return found;
    // A year is a head, and no label below the heads: there are more of them than columns.
    if (yearsOf(lines[end - 1] ?? "") > 0) return undefined;
  }
  return undefined;
}

const marks = /[*#†‡^]+$/u;
const plainOf = (text: string): string => text.trim().replace(marks, "");
const year = /^(?:19|20)\d\d$|^[〇○零一二三四五六七八九\d]{4}年$/u;
const yearWithin = /(?<!\d)(?:19|20)\d\d(?!\d)|[〇○零一二三四五六七八九]{4}年/gu;
const state = /^\(?(?:(?:un)?audited|restated|as restated|未?[經经]審[核計]|未?[經经]?[重][列])\)?$/iu;
const noteWord = /^(?:notes?|附[註注])$/iu;

const yearsOf = (text: string): number => [...text.matchAll(yearWithin)].length;
function piecesAbove(lines: readonly string[], end: number): Pieces {
  const pieces: Piece[] = [];
  for (let index = end - 1; index >= Math.max(0, end - MOST_HEADS); index -= 1) {
    const text = (lines[index] ?? "").trim();
    if (text === "" || text.length > LONGEST_HEAD || yearsOf(text) > 1) break;
    if (!noteWord.test(text)) pieces.unshift({ text, index });
  }
  return pieces;
}

/** A day with its year, a month with its year, or a year alone. */
const day = new RegExp(String.raw`^(?:${monthName} \d{1,2}, |\d{1,2} ${monthName} |${monthName} )?(?:19|20)\d\d$`, "i");
const length = /^(?:\d{1,2}|three|six|nine|twelve) (?:months|weeks) ended$/i;

/** Lengths below each other, "3 Months Ended" and "6 Months Ended", over days below each other, as many for each. */
function inLengths(pieces: Pieces): HeadsInTurn | undefined {
  const days = pieces.slice(pieces.findLastIndex(({ text }) => !day.test(text)) + 1);
  const above = pieces.slice(0, pieces.length - days.length);
  const lengths = above.slice(above.findLastIndex(({ text }) => !length.test(text)) + 1);
  if (lengths.length < 2 || days.length <= lengths.length || days.length % lengths.length !== 0) return undefined;
  return headsOf([...lengths, ...days], [lengths, days], days.length);
}

/** Heads of nothing but words that heads are made of: a year for each, days and states as they come, a unit for each or one. */
function inWords(pieces: Pieces): HeadsInTurn | undefined {
  const from = pieces.findLastIndex(({ text }) => !plainOf(text).split(" ").every(isHeadWord) && !isUnit(text)) + 1;
  const heads = pieces.slice(from);
  const days = heads.filter(({ text }) => !isUnit(text));
  const units = heads.filter(({ text }) => isUnit(text));
  const groups = byYear(days);
  if (groups === undefined || ![0, 1, groups.length].includes(units.length)) return undefined;
  return headsOf(heads, [...under(groups), units], groups.length);
}

/** Groups with a year each, that a year begins where one begins the first, and else ends but for a state behind it. */
function byYear(days: Pieces): readonly Pieces[] | undefined {
  const [first] = days;
  if (first === undefined) return undefined;
  const begins = yearsOf(first.text) > 0;
  const groups: Piece[][] = [];
  for (const piece of days) {
    const last = groups[groups.length - 1];
    const full = last?.some(({ text }) => yearsOf(text) > 0) === true;
    const opens = last === undefined || (begins ? yearsOf(piece.text) > 0 : full && !state.test(piece.text));
    if (opens) groups.push([piece]);
    else last.push(piece);
  }
  const whole = groups.every((group) => group.filter(({ text }) => yearsOf(text) > 0).length === 1);
  return whole && groups.length > 1 && new Set(groups.map((group) => joined(group).text)).size > 1 ? groups : undefined;
}

/** Groups that say the same, whatever it is, but for the year of each: over one column, or over as many as they name. */
function alike(pieces: Pieces, amounts: number): HeadsInTurn | undefined {
  const years = pieces.flatMap(({ text }, at) => (yearsOf(text) > 0 ? [at] : []));
  const size = (years[years.length - 1] ?? 0) - (years[years.length - 2] ?? 0);
  if (years.length < 2 || size < 2) return undefined;
  const groups: Pieces[] = [];
  for (let end = pieces.length; end >= size; end -= size) groups.unshift(pieces.slice(end - size, end));
  const same = groups.slice(
    groups.findLastIndex((group) => shapeOf(group) !== shapeOf(groups[groups.length - 1] ?? [])) + 1,
  );
  if (same.length < 2 || new Set(same.map(joined).map(({ text }) => text)).size < 2) return undefined;
  const names = same.map((group) => group.slice(1));
  const named = same.length * (size - 1);
  const heads = same.flat();
  if (
    size > 2 &&
    (amounts === named || amounts === named + 1) &&
    same.every(([first]) => year.test(plainOf(first?.text ?? "")))
  )
    return headsOf(heads, [same.flatMap(([first]) => first ?? []), names.flat()], named);
  return headsOf(heads, under(same), same.length);
}

/** Groups set side by side, line under line; what some have more lines of is joined, or it would seem to be over all. */
function under(groups: readonly Pieces[]): readonly Pieces[] {
  const least = Math.min(...groups.map(({ length }) => length));
  return Array.from({ length: least }, (_, line) =>
    groups.map((group) => joined(line === least - 1 ? group.slice(line) : group.slice(line, line + 1))),
  );
}

const shapeOf = (group: Pieces): string => group.map(({ text }) => plainOf(text).replace(yearWithin, "year")).join("|");

const headsOf = (heads: Pieces, lines: readonly Pieces[], columns: number): HeadsInTurn => ({
  indices: heads.map(({ index }) => index),
  lines: lines.filter((line) => line.length > 0),
  columns,
});

function joined(group: Pieces): Piece {
  return { text: group.map(({ text }) => text).join(" "), index: group[0]?.index ?? 0 };
}
