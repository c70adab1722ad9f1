import { currencySign } from "../words/currencySign.ts";
import { chapterNote } from "./chineseHeads.ts";
import { headGroups, isHeadWord, type Heads } from "./headGroups.ts";
import { headsOnLines, type HeadOnLine } from "./headsOnLines.ts";

/** A text of a line with the column of the page that it is set in, and where it stands in its line. */
export interface SetText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Counted from 0. */
  readonly at: number;
}

/**
 * Lines of statements whose columns were lost: what a page's text is when it is copied, with one space between label and
 * amounts. Where rows below each other end with the same number of amounts, they are set in so many columns, and with them
 * the words over the columns. By the line's index; nothing where the page has columns of its own.
 */
export function singleSpaced(lines: readonly string[]): ReadonlyMap<number, readonly SetText[]> {
  const set = new Map<number, readonly SetText[]>();
  if (lines.some((line) => /[|\t]|\S {2,}[-–—($€£¥]*\d/.test(line))) return set;
  const rows = lines.map(rowOf);
  for (let start = 0; start < lines.length; start += 1) {
    const count = countFrom(rows, start, lines);
    if (count === undefined) continue;
    const run = runFrom({ lines, rows, start, count });
    if (run.length < FEWEST_ROWS) continue;
    const end = run[run.length - 1]?.index ?? start;
    const heads = headsAbove(lines, start, count).filter(({ index }) => !set.has(index));
    if (!isSure(run, heads, count)) continue;
    const columns = columnsOf(run, heads, count);
    for (const { index, row } of run) set.set(index, setRow(row, columns));
    for (const { index, ...above } of heads) set.set(index, setHeads(above, count, columns));
    start = end;
  }
  return set;
}

/** Short numbers without a sign of thousands may be parts of amounts with spaces, where no head stands over each of them. */
const isSure = (run: readonly Placed[], heads: readonly HeadLine[], count: number): boolean =>
  heads.some(({ groups, columns }) => groups.length === count || columns !== undefined) ||
  run.some(({ row: { amounts } }) => amounts.some(({ text }) => /\d[,.]\d/.test(text)));

const FEWEST_ROWS = 4;
/** How wide a column of notes is set. */
const NOTES = 10;
const MOST_HEADS = 8;
/** So many lines without amounts may stand between two rows. */
const MOST_BETWEEN = 4;

interface Token {
  readonly text: string;
  readonly at: number;
}

interface Row {
  readonly label: string;
  /** The number of a note, between the label and the amounts. */
  readonly note?: Token;
  readonly amounts: readonly Token[];
}

const amount = String.raw`(?:(?:${currencySign} ?)?[-–—](?!\S)|(?:${currencySign} ?)?[-−(]?(?:${currencySign} ?)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?p?\)?%?)`;
const row = new RegExp(`^(?<label>.*?)(?<=^|\\s)(?<amounts>${amount}(?: ${amount})*)\\s*$`);

/** The amounts that a line ends with, and what stands before them. */
function rowOf(line: string): Row | undefined {
  const found = row.exec(line);
  const [label = "", amounts = ""] = [found?.groups?.["label"], found?.groups?.["amounts"]];
  if (found === null || amounts === "") return undefined;
  const tokens = [...amounts.matchAll(new RegExp(amount, "g"))].map(({ 0: text, index }) => ({
    text,
    at: label.length + index,
  }));
  return { label: label.trimEnd(), amounts: tokens };
}

const isYear = ({ text }: Token): boolean => /^(?:19|20)\d\d$/.test(text);

/** How many amounts most of the next rows end with, where the line is a row with a label and no line of years. */
function countFrom(rows: readonly (Row | undefined)[], start: number, lines: readonly string[]): number | undefined {
  const first = rows[start];
  if (first === undefined || !/\p{L}{2}/u.test(first.label) || first.amounts.length < 2) return undefined;
  if (first.amounts.every(isYear)) return undefined;
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
  lines.slice(Math.max(0, start - 4), start).findLast((line) => /\bnotes?\b|附[註注]/iu.test(line));

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
}

interface Placed {
  readonly index: number;
  readonly row: Row;
}

/** The rows from a line on that end with the same number of amounts. */
function runFrom({ lines, rows, start, count }: Run): readonly Placed[] {
  const run: Placed[] = [];
  const noted = notesOver(lines, start) !== undefined;
  let between = 0;
  for (let index = start; index < lines.length && between <= MOST_BETWEEN; index += 1) {
    const found = rows[index];
    const fitting =
      found === undefined ? undefined : withCount(found, count, { before: lines[index - 1] ?? "", noted });
    if (fitting !== undefined && !fitting.amounts.every(isYear)) {
      run.push({ index, row: fitting });
      between = 0;
    } else if (endsRun(rows, index, count)) break;
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
  if (amounts.length === count) return noted ? withChapterNote(label, amounts) : { label, amounts };
  const [first, ...rest] = amounts;
  if (first === undefined || rest.length !== count || label === "") return undefined;
  const goesOn = /(?:\b(?:and|of|or)|[,;$])$/.test(label) || /(?:\b(?:and|of|or)|[,;])$/.test(before.trimEnd());
  const small = /^\d{1,2}$/.test(first.text);
  if (small && noted && !goesOn) return { label, note: first, amounts: rest };
  return isYear(first) || small || goesOn ? { label: `${label} ${first.text}`, amounts: rest } : undefined;
}

/** The note's number is told by its form where it names a chapter. */
function withChapterNote(label: string, amounts: readonly Token[]): Row {
  const { label: before, note } = chapterNote.exec(label)?.groups ?? {};
  return before === undefined || note === undefined
    ? { label, amounts }
    : { label: before, note: { text: note, at: before.length + 1 }, amounts };
}

interface HeadLine extends Heads {
  readonly index: number;
  /** The columns that its one head stands over, where it has others on lines of their own beside it. */
  readonly columns?: HeadOnLine;
}

/** The lines of heads over a row, from the nearest up. */
function headsAbove(lines: readonly string[], start: number, count: number): readonly HeadLine[] {
  const onLines = headsOnLines(lines, start, count);
  return Array.from({ length: Math.min(MOST_HEADS, start) }, (_, step) => start - 1 - step).flatMap((index) => {
    const columns = onLines.get(index);
    if (columns !== undefined) return [{ index, groups: [{ text: columns.text, at: 0 }], beside: [], columns }];
    const heads = headGroups(lines[index] ?? "", count);
    return heads === undefined ? [] : [{ index, ...heads }];
  });
}

const besideLength = ({ beside: [first, ...more] }: HeadLine): number => {
  const last = more[more.length - 1] ?? first;
  return first === undefined || last === undefined ? 0 : last.at + last.text.length;
};

interface Columns {
  /** Where the numbers of notes end; undefined where there are none. */
  readonly notes?: number;
  readonly from: number;
  readonly width: number;
}

function columnsOf(run: readonly Placed[], heads: readonly HeadLine[], count: number): Columns {
  const lengths = [
    ...run.flatMap(({ row: { amounts } }) => amounts.map(({ text }) => text.length)),
    ...heads.flatMap(({ groups, columns }) => {
      const share = columns === undefined ? groups.length / count : 1 / (columns.to - columns.from);
      return groups.map(({ text }) => Math.ceil(text.length * share));
    }),
  ];
  const labels = Math.max(...run.map(({ row: { label } }) => label.length), ...heads.map(besideLength)) + 3;
  const noted = run.some(({ row: { note } }) => note !== undefined);
  return {
    from: labels + (noted ? NOTES : 0),
    ...(noted && { notes: labels + NOTES - 2 }),
    width: Math.max(...lengths) + 4,
  };
}

function setRow({ label, note, amounts }: Row, { from, width, notes = 0 }: Columns): readonly SetText[] {
  const figures = amounts.map(({ text, at }, column) => {
    // A closing bracket and a percent sign stand behind the column's last digit.
    const right = from + (column + 1) * width - (/[)%]$/.test(text) ? 0 : 1);
    return { text, at, left: right - text.length, right };
  });
  const noted = note === undefined ? [] : [{ ...note, left: notes - note.text.length, right: notes }];
  const indent = /^\s*/.exec(label)?.[0].length ?? 0;
  const text = label.trim();
  const labels = text === "" ? [] : [{ text, at: indent, left: indent, right: indent + text.length }];
  return [...labels, ...noted, ...figures];
}

function setHeads(
  { groups, beside, columns: own }: Omit<HeadLine, "index">,
  count: number,
  { from, width, notes }: Columns,
): readonly SetText[] {
  const spanned = own === undefined ? count / groups.length : own.to - own.from;
  const last = beside[beside.length - 1];
  const note =
    notes !== undefined && last !== undefined && /^(?:notes?|附[註注])$/iu.test(last.text) ? last : undefined;
  const words = note === undefined ? beside : beside.slice(0, -1);
  const text = words.map((word) => word.text).join(" ");
  const first = words.slice(0, 1).map(({ at }) => ({ text, at, left: at, right: at + text.length }));
  const noted = note === undefined ? [] : [{ ...note, left: (notes ?? 0) - note.text.length, right: notes ?? 0 }];
  const heads = groups.map((group, nth) => {
    const index = own === undefined ? nth : own.from / spanned;
    const right = from + (index + 1) * spanned * width - 1;
    return { ...group, left: spanned === 1 ? right - group.text.length : from + index * spanned * width + 2, right };
  });
  return [...first, ...noted, ...heads];
}
