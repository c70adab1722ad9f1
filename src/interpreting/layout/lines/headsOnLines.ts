import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText, isYearText } from "../../words/figureText.ts";
import { isUnitHead, unitWithin } from "../../words/moneyWords.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { countsThings } from "../heads/countedThings.ts";
import { isNoteWord } from "./lineKinds.ts";
import { atColumn, gridLine, textOf } from "./gridLine.ts";

/** Heads that stand under each other in a text with one value a line. */
export interface Heads {
  readonly columns: number;
  readonly lines: readonly ReadLine[];
  readonly next: number;
}

/**
 * Two to eight columns, years under each other and what is between them ("Change"), then units, with periods or "Note" between.
 *
 * @param twice - whether "2014 vs. 2013" heads two columns: what changed, and by how many percent
 */
export function headsAt(lines: readonly ReadLine[], start: number, twice = false): Heads | undefined {
  const first = textOf(lines[start]);
  if (first === undefined || !isYear(first)) return undefined;
  let next = start;
  const heads: ReadCell[] = [];
  const units: ReadCell[] = [];
  for (; next < lines.length; next += 1) {
    const [cell] = lines[next]?.cells ?? [];
    const text = textOf(lines[next]);
    if (cell === undefined || text === undefined) break;
    const last = heads[heads.length - 1];
    // A unit may stand under each year by itself: "2014", "TEUR", "2013", "TEUR".
    const apart = units.length === heads.length && isUnitHead(textOf(lines[next + 1]) ?? "");
    if ((units.length === 0 || apart) && (isYear(text) || isChange(text))) heads.push(cell);
    // "as restated" stands under the year that it is about; among the units nothing says which that is.
    else if (last !== undefined && isPeriodHead(text) && !isNoteWord(text) && !/\d/u.test(text)) {
      if (units.length === 0) heads[heads.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else if (isUnitHead(text) || countsThings([text]) || units.at(-1)?.text === cell.text) units.push(cell);
    else if (isRepeated(lines, next, heads.length)) units.push(cell);
    else if (!isNoteWord(text)) break;
  }
  const each = once(heads, units);
  const columns = twice ? each.flatMap((cell) => (twoYears.test(cell.text) ? [cell, cell] : [cell])) : each;
  if (saysForAll(columns)) return undefined;
  if (columns.filter(({ text }) => isYear(text)).length < 2 || columns.length > 8) return undefined;
  const over = units.length > columns.length ? units.slice(0, columns.length) : units;
  const unitLine =
    over.length === columns.length
      ? [gridLine(over.map((cell, column) => atColumn(cell, column + 2)))]
      : over.length === 1
        ? [gridLine(over.map((cell) => atColumn(cell, 2)))]
        : [];
  return {
    columns: columns.length,
    next,
    lines: [
      ...thingsAbove(lines[start - 1], columns.length),
      ...spansAbove(lines, start, columns),
      gridLine(columns.map((cell, column) => atColumn(cell, column + 2))),
      ...unitLine,
    ],
  };
}

/** The same words, once for each of so many columns: what the figures below are in, whatever it is. */
function isRepeated(lines: readonly ReadLine[], start: number, times: number): boolean {
  const [first, ...others] = lines.slice(start, start + times).map(textOf);
  if (first === undefined || others.length === 0 || first.length > LONGEST_UNIT || figureText(first) !== undefined)
    return false;
  return others.length === times - 1 && others.every((text) => text === first);
}

const LONGEST_UNIT = 20;

/** "截至二零二四年六月三十日止六個月" over two years or more: the first is what the title says of all of them, and no column. */
function saysForAll([first, ...others]: readonly ReadCell[]): boolean {
  const said = periodWords(first?.text ?? "");
  const words = others.map(({ text }) => periodWords(text));
  if (words.filter(({ year }) => year !== undefined).length < 2) return false;
  return (
    (said.months !== undefined && words.every(({ months }) => months === undefined)) ||
    (said.instant === true && words.every(({ instant }) => instant === undefined))
  );
}

/** "Number of employees" right above the years, over all of them; what goes on is a label. */
function thingsAbove(line: ReadLine | undefined, columns: number): readonly ReadLine[] {
  const [cell, ...more] = line?.cells ?? [];
  if (cell === undefined || more.length > 0 || !numberOf.test(cell.text) || !countsThings([cell.text])) return [];
  return [gridLine([{ ...cell, left: 2, right: 2 + columns }])];
}

const numberOf = /^(?:Number|(?:Total|Average) number) of (?:[a-z-]+ ){0,2}[a-z]+$/u;

/**
 * Lengths that stand above the days ("3 Months Ended", "9 Months Ended"), each over its share of the columns: those from a
 * year that comes again on, or those of one day of the year.
 */
function spansAbove(lines: readonly ReadLine[], start: number, columns: readonly ReadCell[]): readonly ReadLine[] {
  const above = lines
    .slice(Math.max(0, start - 6), start)
    .flatMap(({ cells }) => cells.filter(({ text }) => isPeriodHead(text) && periodWords(text).months !== undefined));
  const day = (text: string): string => `${periodWords(text).month ?? ""}-${periodWords(text).day ?? ""}`;
  const begins = (at: number): boolean =>
    at === 0 ||
    columns[at]?.text === columns[0]?.text ||
    day(columns[at]?.text ?? "") !== day(columns[at - 1]?.text ?? "");
  const starts = columns.flatMap((_, at) => (begins(at) ? [at] : []));
  if (above.length < 2 || above.length !== starts.length) return [];
  const ends = [...starts.slice(1), columns.length];
  return [
    gridLine(above.map((cell, group) => ({ ...cell, left: 2 + (starts[group] ?? 0), right: 2 + (ends[group] ?? 0) }))),
  ];
}

/** The heads of the columns: those that say the same years again in another language left out, a unit of percent alone one more. */
function once(heads: readonly ReadCell[], units: readonly ReadCell[]): readonly ReadCell[] {
  const half = heads.length / 2;
  const years = (cells: readonly ReadCell[]): string => cells.map(({ text }) => yearsIn(text).join()).join(" ");
  const inChinese = (cells: readonly ReadCell[]): boolean => cells.every(({ text }) => /\p{Script=Han}/u.test(text));
  const [first, second] = [heads.slice(0, half), heads.slice(half)];
  if (half >= 2 && Number.isInteger(half) && years(first) === years(second) && inChinese(first) !== inChinese(second))
    return first;
  const last = units[units.length - 1];
  return last !== undefined && units.length === heads.length + 1 && /^\(?%\)?$/u.test(last.text)
    ? [...heads, last]
    : heads;
}

/**
 * True where the heads of a further table stand at a line: the years of the one above once more, others over units of their
 * own, or one year with its unit.
 */
export function headsAnew(lines: readonly ReadLine[], start: number, { lines: own, columns }: Heads): boolean {
  if (isYear(textOf(lines[start]) ?? "") && isUnitHead(textOf(lines[start + 1]) ?? "")) return true;
  const heads = headsAt(lines, start);
  if (heads?.columns !== columns) return false;
  const [years, above] = [heads.lines, own].map((each) =>
    each.flatMap(({ cells }) => cells.flatMap(({ text }) => yearsIn(text))).sort(),
  );
  return years?.join() === above?.join() || heads.next > start + columns;
}

/** A year or a day, with its unit behind it or not. */
export function isYear(text: string): boolean {
  const plain = text.replace(unitWithin(text) ?? "", "").trim();
  return (
    isYearText(plain) ||
    (plain.length <= 20 && isPeriodHead(plain) && periodWords(plain).year !== undefined && yearsIn(plain).length < 2) ||
    isSpan(plain)
  );
}

/** A period from its first day to its last, which print a year each. */
const isSpan = (text: string): boolean =>
  text.length <= LONGEST_SPAN &&
  isPeriodHead(text) &&
  periodWords(text).months !== undefined &&
  periodWords(text).day !== undefined &&
  yearsIn(text).length === 2;

const LONGEST_SPAN = 60;

const twoYears = /^(?:19|20)\d\d (?:to|v\.?|vs\.?|versus|over|from) (?:19|20)\d\d$/iu;

/** A column between or behind the years that is of none of them: what changed, and shares of something. */
const isChange = (text: string): boolean => text.length <= 70 && changes.some((form) => form.test(text));

const changes = [
  /^(?:% ?)?(?:change|changes|variance|\+ ?\/ ?-|變動|变动|增減)(?: ?%)?$/iu,
  /^(?:(?:%|\$|per ?cent(?:age)?|percentage points?|basis points?) (?:change|variance)|(?:change|variance) (?:in )?(?:%|\$|per ?cent|basis points?))\b.*$/iu,
  /^(?:basis points?|bps)$/iu,
  twoYears,
];
