import type { ReadCell } from "../../../reading/ReadDocument.ts";
import type { Edge } from "../lines/edgesOf.ts";
import type { LaidCell, LaidLine } from "../lines/LaidLine.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { isPercentsHead } from "../../words/isPercentsHead.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import { isToDate } from "../../words/toDate.ts";
import { isEntityHead } from "../../words/statementTitle.ts";

/** A cell of the heads and the columns that it stands over. */
export type Share = readonly [cell: LaidCell, columns: readonly number[]];

/**
 * The shares of a line's cells in a grid that does not say how many columns a cell spans, as page readers write it; where
 * nothing tells, undefined.
 *
 * @param direct - each cell with the columns that it stands right over
 * @param below - the lines of the heads below
 */
export function sharesInGrid(
  direct: readonly Share[],
  below: readonly LaidLine[],
  edges: readonly Edge[],
): readonly Share[] | undefined {
  const starts = direct.map(([, [column = -1, ...more]]) => (more.length > 0 ? -1 : column));
  if (starts.includes(-1)) return undefined;
  const [[only] = [], ...others] = direct;
  if (only !== undefined && others.length === 0) {
    // "(Restated)" is about its own column, and what stands over the last column alone is set in the middle of nothing.
    if (starts[0] === 0 && isPercentsHead(only.text) && below.some((line) => isFullLine(line, edges)))
      return [[only, edges.map((_, column) => column)]];
    const isOwn =
      isRestated(only.text) || (edges.length > 2 && starts[0] === edges.length - 1 && !isUnitHead(only.text));
    return isOwn ? direct : undefined;
  }
  const grid = { below, edges };
  return inEqualGroups(direct, starts, grid) ?? overYears(direct, below, edges) ?? lengthsBesideChanges(direct, grid);
}

/**
 * The shares of heads that are set in the middle of several: each of a line's heads stands over as many columns as the others,
 * its middle over the middle of the heads below it, and over none of them alone.
 *
 * @param below - the heads below, one for each column
 */
export function sharesByMiddle(cells: readonly LaidCell[], below: readonly LaidCell[]): readonly Share[] | undefined {
  const each = below.length / cells.length;
  // A single one over the middle one of three may be that one's alone.
  if (!Number.isInteger(each) || each < 2 || (cells.length === 1 && each % 2 === 1)) return undefined;
  const shared = cells.map((cell, index): Share => [
    cell,
    Array.from({ length: each }, (_, step) => index * each + step),
  ]);
  const isCentred = ([{ cell }, columns]: Share): boolean => {
    const [first, last] = [below[columns[0] ?? 0], below[columns.at(-1) ?? 0]];
    if (first === undefined || last === undefined) return false;
    const middle = (first.cell.left + last.cell.right) / 2;
    return Math.abs((cell.left + cell.right) / 2 - middle) < 6;
  };
  return shared.every(isCentred) ? shared : undefined;
}

/**
 * All columns, where what says of several that they are in percent is alone on its line, in the middle of the names that each
 * has below: "Percentage change versus the year before" over the middle ones of five.
 */
export function inMiddleOfAll(
  [cell, columns]: Share,
  below: readonly LaidLine[],
  edges: readonly Edge[],
): readonly Share[] | undefined {
  const beneath = below.find(({ cells }) => cells.length > columns.length)?.cells ?? [];
  const [first, last] = [beneath[0], beneath.at(-1)];
  if (!isPercentsHead(cell.text) || columns.length < 2 || first === undefined || last === undefined) return undefined;
  const width = last.cell.right - first.cell.left;
  const middle = (first.cell.left + last.cell.right) / 2;
  return Math.abs((cell.cell.left + cell.cell.right) / 2 - middle) < OFF_MIDDLE * width
    ? [[cell, edges.map((_, column) => column)]]
    : undefined;
}

/** So much of their width the middle of a head may be off the middle of the names below it. */
const OFF_MIDDLE = 0.1;

/** The two columns that a head is set between, over neither of their own heads, in the middle of both. */
export function between({ cell }: LaidCell, below: readonly LaidCell[] | undefined): readonly number[] | undefined {
  const right = below?.findIndex((each) => each.cell.left >= cell.right) ?? -1;
  const [before, behind] = [below?.[right - 1]?.cell, below?.[right]?.cell];
  if (before === undefined || behind === undefined || before.right > cell.left) return undefined;
  return Math.abs((cell.left + cell.right) / 2 - (before.left + behind.right) / 2) < 4 ? [right - 1, right] : undefined;
}

interface Grid {
  readonly below: readonly LaidLine[];
  readonly edges: readonly Edge[];
}

/** Heads over the first of so many columns each, "2014 | | 2013 | | Change |", where each column has a head of its own below. */
function inEqualGroups(
  direct: readonly Share[],
  starts: readonly number[],
  { below, edges }: Grid,
): readonly Share[] | undefined {
  const each = edges.length / direct.length;
  const isEqual = each > 1 && starts.every((start, index) => start === index * each);
  const isFull = below.some((line) => isFullLine(line, edges));
  if (!isEqual || !isFull || direct.some(([{ text }]) => isRestated(text) || isCount.test(text))) return undefined;
  return direct.map(([cell], index) => [cell, Array.from({ length: each }, (_, step) => index * each + step)]);
}

/** "Number | | Number |" over "million | $m": things beside their amounts. */
const isCount = /^(?:number|no\.?|quantity|shares|units)$/iu;

const isFullLine = (line: LaidLine, edges: readonly Edge[]): boolean =>
  edges.every((_, column) => headsOne(line, column, edges));

const headsOne = (line: LaidLine, column: number, edges: readonly Edge[]): boolean =>
  line.cells.filter((cell) => columnsUnder(cell, line, edges).includes(column)).length === 1;

/**
 * A length without a year, "Years ended 31 December" beside "Change", stands over every column of years below it, in
 * whichever of them it was set.
 */
function overYears(
  direct: readonly Share[],
  below: readonly LaidLine[],
  edges: readonly Edge[],
): readonly Share[] | undefined {
  const [length, ...more] = direct.filter(([{ text }]) => isPeriodHead(text));
  const line = below.find(({ cells }) => cells.filter(saysYear).length > 1);
  if (length === undefined || more.length > 0 || line === undefined || periodWords(length[0].text).year !== undefined)
    return undefined;
  const years = line.cells.filter(saysYear).flatMap((cell) => columnsUnder(cell, line, edges));
  const others = direct.filter((share) => share !== length);
  const isClear =
    years.some((column) => length[1].includes(column)) &&
    others.every(([, under]) => !under.some((column) => years.includes(column)));
  return isClear ? direct.map((share) => (share === length ? [share[0], years] : share)) : undefined;
}

/**
 * Several lengths without a year with other heads between, "6 months ended | | Change | 12 months ended | | Change": each
 * stands over the first of its columns, and reaches over the years below it to the next head.
 */
function lengthsBesideChanges(direct: readonly Share[], { below, edges }: Grid): readonly Share[] | undefined {
  const isLength = ({ text }: LaidCell): boolean =>
    periodWords(text).months !== undefined && periodWords(text).year === undefined;
  const line = below.find(({ cells }) => cells.filter(saysYear).length > 2);
  if (line === undefined || direct.filter(([cell]) => isLength(cell)).length < 2) return undefined;
  const years = line.cells.filter(saysYear).flatMap((cell) => columnsUnder(cell, line, edges));
  const starts = direct.map(([, [column = -1]]) => column);
  if (direct.some(([cell], index) => isLength(cell) !== years.includes(starts[index] ?? -1))) return undefined;
  return direct.map((share, index) => {
    const [from = 0, to = edges.length] = [starts[index], starts[index + 1]];
    return isLength(share[0]) ? [share[0], years.filter((column) => column >= from && column < to)] : share;
  });
}

/**
 * Years over their quarters or halves, "2014" over "Q4 | Q3 | Q2 | Q1" and "2013" over "Q4 | Q3": each is over as many as
 * come one after the other without beginning anew.
 */
export function yearsOverParts(
  cells: readonly LaidCell[],
  below: readonly LaidLine[],
  edges: readonly Edge[],
): readonly Share[] | undefined {
  if (cells.length < 2 || !cells.every(saysYear)) return undefined;
  const line = below.find((each) => edges.every((_, column) => headsOne(each, column, edges)));
  if (line === undefined) return undefined;
  const parts = edges.map((_, column) => {
    const text = line.cells.find((cell) => columnsUnder(cell, line, edges).includes(column))?.text ?? "";
    const { part, year } = periodWords(text);
    return year === undefined ? (wholeYear.test(text) ? 5 : part) : undefined;
  });
  const runs: number[][] = [];
  for (const [column, part] of parts.entries()) {
    if (part === undefined) return undefined;
    const run = runs.at(-1);
    const [first, last] = [parts[run?.[0] ?? -1], parts[run?.at(-1) ?? -1]];
    const [second] = run === undefined || run.length < 2 ? [] : [parts[run[1] ?? -1]];
    const rises = second === undefined || first === undefined ? undefined : second > first;
    const goesOn = last !== undefined && part !== last && (rises === undefined || part > last === rises);
    if (run !== undefined && goesOn) run.push(column);
    else runs.push([column]);
  }
  return runs.length === cells.length ? cells.map((cell, index) => [cell, runs[index] ?? []]) : undefined;
}

const wholeYear = /^(?:FY|full[- ]year|year|total|annual)$/iu;

/** A year, or a day of one, with the mark of a footnote it may be. */
const saysYear = ({ text, year }: LaidCell): boolean =>
  year || (isPeriodHead(text.replace(/ ?\(\d\)$/u, "")) && periodWords(text).year !== undefined);

/** True for words that say of a column that its figures are restated, and nothing else. */
export const isRestated = (text: string): boolean => {
  const { year, month, restated } = periodWords(text);
  return restated === true && year === undefined && month === undefined;
};

/**
 * In a grid that does not say how many columns a cell spans, lengths without a year, "Six months ended" and "Years ended",
 * stand over the first of their columns: each reaches to the next.
 */
export function upToNext(direct: readonly Share[], count: number): readonly Share[] | undefined {
  const starts = direct.map(([, [column = -1, ...more]]) => (more.length > 0 ? -1 : column));
  if (starts[0] !== 0 || starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0)))
    return undefined;
  const reached = direct.map(([cell], index): Share => {
    const [from = 0, to = count] = [starts[index], starts[index + 1]];
    return [cell, Array.from({ length: to - from }, (_, step) => from + step)];
  });
  const isLength = ({ text }: LaidCell): boolean => {
    const { year, month, months } = periodWords(text);
    return isEntityHead(text) || (year === undefined && (month ?? months) !== undefined);
  };
  return reached.every(([cell, columns]) => columns.length === 1 || isLength(cell)) ? reached : undefined;
}

/** True for a head that may span columns: a period, or whose figures they are; what a hyphen parts from the line below is narrow. */
export const spans = (text: string): boolean =>
  isEntityHead(text) ||
  isPeriodHead(text) ||
  isToDate(text) ||
  (!/\p{L}-$/u.test(text) && (periodWords(text).year !== undefined || periodWords(text).months !== undefined));

/** Where no row has a sign before its figures, a head over the sign's column and the figure's stands in the first of the two. */
function columnBeside(cell: ReadCell, { cells }: LaidLine["line"], edges: readonly Edge[]): readonly number[] {
  const index = edges.findIndex(({ left }) => left >= cell.right);
  const edge = edges[index];
  if (edge === undefined || edge.left > cell.right || !isPeriodHead(cell.text)) return [];
  return cells.some(({ left, right }) => left < edge.right && right > edge.left) ? [] : [index];
}

const digitsOf = (edge: Edge | undefined): number => edge?.digits ?? -Infinity;

/** The columns that a cell stands right over. */
export function columnsUnder({ cell, year }: LaidCell, { line }: LaidLine, edges: readonly Edge[]): readonly number[] {
  const slack = line.measure === "points" ? 2 : 0;
  const overlapping = edges.flatMap(({ left, right }, index) =>
    cell.left < right + slack && left - slack < cell.right ? [index] : [],
  );
  // A year that stands over the figures of one column may stand over the sign before those of the next as well.
  const own = year && overlapping.length > 1 ? overlapping.filter((index) => cell.right > digitsOf(edges[index])) : [];
  if (own.length > 0) return own;
  if (overlapping.length > 0) return overlapping;
  if (line.measure === "columns") return columnBeside(cell, line, edges);
  const signed = edges.flatMap(({ sign = Infinity, left }, index) =>
    cell.left < left && sign < cell.right ? [index] : [],
  );
  if (signed.length > 0) return signed;
  const nearest = edges
    .map(({ edge }, index) => ({ index, off: Math.abs(edge - cell.right) }))
    .sort((a, b) => a.off - b.off)[0];
  return nearest !== undefined && nearest.off < 30 ? [nearest.index] : [];
}
