import { currencySign } from "../words/currencySign.ts";
import { chapterNote } from "./chineseHeads.ts";
import { headGroups, isHeadWord } from "./headGroups.ts";
import { headsInTurn, type HeadsInTurn } from "./headsInTurn.ts";
import {
  columnsOf,
  setHeads,
  setRow,
  type HeadLine,
  type Placed,
  type Row,
  type SetText,
  type Token,
} from "./setColumns.ts";

/**
 * Lines of statements whose columns were lost: what a page's text is when it is copied, with one space between label and
 * amounts. Where rows below each other end with the same number of amounts, they are set in so many columns, and with them
 * the words over the columns. By the line's index; nothing where the page has columns of its own.
 */
export function singleSpaced(lines: readonly string[]): ReadonlyMap<number, readonly SetText[]> {
  const set = new Map<number, readonly SetText[]>();
  if (lines.some((line) => /[|\t]|\S {2,}[-–—($€£¥]*\d/.test(line))) return set;
  const parts = partsOf(lines);
  parts.forEach(({ heads, turned, count }, index) => {
    // Rows below others of as many amounts, with no heads between, are of the same columns.
    if (index > 0 && heads.length === 0 && parts[index - 1]?.count === count) return;
    const next = parts.findIndex((part, at) => at > index && (part.heads.length > 0 || part.count !== count));
    const together = parts.slice(index, next < 0 ? undefined : next).flatMap(({ run }) => run);
    const columns = columnsOf(together, heads, count);
    for (const line of turned) set.set(line, []);
    for (const placed of together) set.set(placed.index, setRow(placed.row, columns));
    for (const { index: line, ...above } of heads) set.set(line, setHeads(above, count, columns));
  });
  return set;
}

/** Rows below each other that end with the same number of amounts, and what stands over them. */
interface Part {
  readonly run: readonly Placed[];
  readonly heads: readonly HeadLine[];
  /** The lines of heads that stood one after the other. */
  readonly turned: readonly number[];
  readonly count: number;
}

function partsOf(lines: readonly string[]): readonly Part[] {
  const form = formOf(lines);
  const rows = lines.map((line) => rowOf(line, form));
  const parts: Part[] = [];
  const taken = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    const turned = headsInTurn(lines, start, rows[start]?.amounts.map(({ text }) => text) ?? []);
    const count = countFrom(rows, start, lines, turned?.columns);
    if (count === undefined) continue;
    const noted = turned !== undefined || notesOver(lines, start) !== undefined;
    const run = runFrom({ lines, rows, start, count, noted });
    const heads = headsAbove(lines, { start, count, turned }).filter(({ index }) => !taken.has(index));
    const goesOn = heads.length === 0 && parts[parts.length - 1]?.count === count;
    const headed = heads.some(({ groups }) => groups.length === count);
    if (run.length < (goesOn ? FEWEST_MORE : headed ? FEWEST_HEADED : FEWEST_ROWS)) continue;
    if (!isSure(run, heads, count)) continue;
    for (const { index } of [...run, ...heads]) taken.add(index);
    parts.push({ run, heads, turned: turned?.indices ?? [], count });
    start = run[run.length - 1]?.index ?? start;
  }
  return parts;
}

/** Short numbers without a sign of thousands may be parts of amounts with spaces, where no head stands over each of them. */
const isSure = (run: readonly Placed[], heads: readonly HeadLine[], count: number): boolean =>
  heads.some(({ groups }) => groups.length === count) ||
  run.some(({ row: { amounts } }) => amounts.some(({ text }) => /\d[,.]\d/.test(text)));

const FEWEST_ROWS = 4;
/** So many rows make a table where a head stands over each column. */
const FEWEST_HEADED = 3;
/** So many rows go on where as many as make a table stand above. */
const FEWEST_MORE = 2;
const MOST_HEADS = 8;
/** So many lines without amounts may stand between two rows. */
const MOST_BETWEEN = 4;

/** An amount, its digits printed in one of the two ways. */
const amountOf = (digits: string): string =>
  String.raw`(?:N\/A|n\/a|(?:${currencySign} ?)?[-–—](?!\S)|(?:${currencySign} ?)?[-−(]?(?:${currencySign} ?)?(?:${digits})p?\)?(?: ?%)?)`;
const amount = amountOf(String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`);
/** Points between thousands and a comma before decimals: "1.234.567", "2.594,7". */
const pointedAmount = amountOf(String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?(?![.,\d])`);

const rowEnding = (amounts: string): RegExp =>
  new RegExp(`^(?<label>.*?)(?<=^|\\s)(?<amounts>${amounts}(?: ${amounts})*)\\s*$`);
const english = { row: rowEnding(amount), amount };
const pointed = { row: rowEnding(pointedAmount), amount: pointedAmount };

/** How a page prints its amounts: with points where it has thousands so, and none the other way. */
const formOf = (lines: readonly string[]): typeof english =>
  lines.some((line) => /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?![.,\d])/.test(line)) &&
  !lines.some((line) => /\d,\d{3}(?!\d)|\d\.\d{1,2}(?![\d.])(?=\)?(?:\s|$))/.test(line))
    ? pointed
    : english;

/** The amounts that a line ends with, and what stands before them. */
function rowOf(line: string, { row, amount: each }: typeof english): Row | undefined {
  const found = row.exec(line);
  const [label = "", amounts = ""] = [found?.groups?.["label"], found?.groups?.["amounts"]];
  if (found === null || amounts === "") return undefined;
  const tokens = [...amounts.matchAll(new RegExp(each, "g"))].map(({ 0: text, index }) => ({
    text,
    at: label.length + index,
  }));
  // What closes a bracket that it does not open is of the label: "directors (Note 14) 10.5 20.5".
  const first = tokens.findLastIndex(({ text }) => /\)/.test(text) && !/[(−]/.test(text)) + 1;
  const from = isYear(tokens[first] ?? { text: "" }) && endsWithDay.test(line.slice(0, tokens[first]?.at)) ? 1 : 0;
  const at = tokens[first + from]?.at;
  return at === undefined ? undefined : { label: line.slice(0, at).trimEnd(), amounts: tokens.slice(first + from) };
}

/** What a year in a label stands behind: "At 31 December 2015 285". */
const endsWithDay =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? $/iu;

const isYear = ({ text }: Pick<Token, "text">): boolean => /^(?:19|20)\d\d$/.test(text);

/** How many amounts most of the next rows end with, where the line is a row with a label and no line of years. */
function countFrom(
  rows: readonly (Row | undefined)[],
  start: number,
  lines: readonly string[],
  headed: number | undefined,
): number | undefined {
  const first = rows[start];
  if (first === undefined || !/\p{L}{2}/u.test(first.label) || first.amounts.length < 2) return undefined;
  if (first.amounts.every(isYear)) return undefined;
  if (headed !== undefined) return headed;
  // Beside a column of notes the years over the figures say how many columns there are.
  const noted = notesOver(lines, start);
  const years = noted === undefined ? 0 : headsBeside(noted);
  if (years > 1) return first.amounts.length === years || first.amounts.length === years + 1 ? years : undefined;
  const counts = new Map<number, number>();
  for (const next of rows.slice(start, start + 12)) {
    const length = next?.amounts.length ?? 0;
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] !== undefined && first.amounts.length <= most[0] + 1 && first.amounts.length >= most[0]
    ? most[0]
    : undefined;
}

const notesOver = (lines: readonly string[], start: number): string | undefined =>
  lines.slice(Math.max(0, start - 4), start).findLast((line) => noteWord.test(line));

/** The word for notes over their column, in the languages that statements are printed in. */
const noteWord =
  /\b[Nn][Oo][Tt][Ee][Ss]?\b|附[註注]|注記|(?<!\p{L})(?:Anhang|Notas?|Noot|Toelichting|Not)(?= (?:\d|Ej|Ex|Es))/u;

/** How many years, or in Chinese units and periods, stand behind the word for notes. */
function headsBeside(noted: string): number {
  const [, heads = ""] = /附[註注] (.*)$/u.exec(noted) ?? [];
  const words = heads.split(" ").filter((word) => word !== "");
  return words.length > 0 && words.every(isHeadWord) ? words.length : [...noted.matchAll(/\b(?:19|20)\d\d\b/g)].length;
}

interface Run {
  readonly lines: readonly string[];
  readonly rows: readonly (Row | undefined)[];
  readonly start: number;
  readonly count: number;
  /** True where a column of notes stands beside the figures. */
  readonly noted: boolean;
}

/** The rows from a line on that end with the same number of amounts, down to other heads. */
function runFrom({ lines, rows, start, count, noted }: Run): readonly Placed[] {
  const run: Placed[] = [];
  let between = 0;
  for (let index = start; index < lines.length && between <= MOST_BETWEEN; index += 1) {
    const found = rows[index];
    const fitting =
      found === undefined ? undefined : withCount(found, count, { before: lines[index - 1] ?? "", noted });
    if (fitting !== undefined && !fitting.amounts.every(isYear)) {
      run.push({ index, row: fitting });
      between = 0;
    } else if (endsRun(rows, index, count) || headsYears(lines[index] ?? "", count)) break;
    else between += 1;
  }
  return run;
}

interface Surroundings {
  /** The line above. */
  readonly before: string;
  /** True where a column of notes stands beside the figures. */
  readonly noted: boolean;
}

/** True where rows of another count begin: more amounts, or as few in the row below. A single one may lack some. */
function endsRun(rows: readonly (Row | undefined)[], index: number, count: number): boolean {
  const [length = 0, next = 0] = [rows[index]?.amounts.length, rows[index + 1]?.amounts.length];
  return length > count || (length > 1 && next === length);
}

/** A row with so many amounts; one more in front of them belongs to the label: a year, a note's number, what a line began. */
function withCount({ label, amounts }: Row, count: number, { before, noted }: Surroundings): Row | undefined {
  if (amounts.length === count) return noted ? withDoubtfulNote(withChapterNote(label, amounts)) : { label, amounts };
  const [first, ...rest] = amounts;
  if (first === undefined || rest.length !== count || label === "") return undefined;
  const goesOn = /(?:\b(?:and|of|or)|[,;$])$/.test(label) || /(?:\b(?:and|of|or)|[,;])$/.test(before.trimEnd());
  const small = /^\d{1,2}$/.test(first.text);
  if (small && noted && !goesOn) return { label, note: first, amounts: rest };
  return isYear(first) || small || goesOn ? { label: `${label} ${first.text}`, amounts: rest } : undefined;
}

/** A small number before amounts with thousands may be that of a note, and an amount be lost behind it. */
function withDoubtfulNote(row: Row): Row {
  const [first, ...others] = row.note === undefined ? row.amounts : [];
  const isNote = first !== undefined && /^\d{1,2}$/.test(first.text);
  return isNote && others.some(({ text }) => /\d,\d{3}/.test(text)) ? { ...row, unsure: true } : row;
}

/** The note's number is told by its form where it names a chapter. */
function withChapterNote(label: string, amounts: readonly Token[]): Row {
  const { label: before, note } = chapterNote.exec(label)?.groups ?? {};
  return before === undefined || note === undefined
    ? { label, amounts }
    : { label: before, note: { text: note, at: before.length + 1 }, amounts };
}

const headsYears = (line: string, count: number): boolean =>
  headGroups(line, count)?.groups.filter(({ text }) => /(?:19|20)\d\d/.test(text)).length === count;

interface Below {
  readonly start: number;
  readonly count: number;
  readonly turned: HeadsInTurn | undefined;
}

/** The lines of heads over a row, from the nearest up; or those that stood one after the other, and what is below them. */
function headsAbove(lines: readonly string[], { start, count, turned }: Below): readonly HeadLine[] {
  const indices = turned?.indices ?? [];
  const most = turned === undefined ? MOST_HEADS : start - 1 - (indices[indices.length - 1] ?? 0);
  const above = Array.from({ length: Math.min(most, start) }, (_, step) => start - 1 - step).flatMap((index) => {
    const heads = headGroups(lines[index] ?? "", count);
    return heads === undefined ? [] : [{ index, ...heads }];
  });
  const inTurn = (turned?.lines ?? []).map((pieces, line) => ({
    index: indices[line] ?? 0,
    groups: pieces.map(({ text, index }) => ({ text, at: 0, line: index })),
    beside: [],
  }));
  return [...withoutAnyYear(above, count), ...inTurn];
}

/** Where lines hold a year each, and none of them one for each column, no year may be said to stand over all of them. */
function withoutAnyYear(heads: readonly HeadLine[], count: number): readonly HeadLine[] {
  const lone = heads.filter(({ groups }) => groups.length === 1 && groups.length < count);
  const years = lone.flatMap(({ groups }) => groups.flatMap(({ text }) => /(?:19|20)\d\d/.exec(text) ?? []));
  return new Set(years).size < 2 ? heads : heads.filter((head) => !lone.includes(head));
}
