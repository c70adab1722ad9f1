import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText, isNotApplicable, isNoteReference, isYearText } from "../../words/figureText.ts";
import { isUnitHead, unitWithin } from "../../words/moneyWords.ts";
import { isNoteWord } from "./lineKinds.ts";
import { isPeriodHead, periodWords, yearsIn } from "../../words/periodWords.ts";
import { signsOnLines } from "./signsOnLines.ts";
import { valueOffsets, valuesByLine, type ValueRun } from "./valueOffsets.ts";

/**
 * Puts tables together again that a text holds with one value a line: years under each other, units under each other,
 * then a label and its figures, line by line. A line of a row is a line of a grid with as many columns as there are years;
 * a row with fewer figures keeps them in a cell each behind the last column, where they are doubted.
 */
export function oneValueALine(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = signsOnLines(printed);
  const out: ReadLine[] = [];
  for (let index = 0; index < lines.length;) {
    const heads = headsAt(lines, index);
    if (heads === undefined) {
      const line = lines[index];
      if (line !== undefined) out.push(line);
      index += 1;
      continue;
    }
    const { rows, next } = rowsFrom(lines, heads);
    if (rows.length < 3) {
      out.push(...lines.slice(index, heads.next));
      index = heads.next;
      continue;
    }
    out.push(...withNoteHead(heads.lines, rows), ...(areUneven(rows) ? rows.map(unsure) : rows));
    index = next;
  }
  return out;
}

/** Rows of which many have fewer figures than there are heads, or no label: the heads are not all, and the order tells nothing. */
const areUneven = (rows: readonly ReadLine[]): boolean =>
  rows.filter(({ cells: [first, ...values] }) => first?.left !== 0 || values.some(({ text }) => text.endsWith(" ?")))
    .length >
  0.3 * rows.length;

const unsure = (row: ReadLine): ReadLine => ({
  ...row,
  cells: row.cells.map((cell) => (cell.left > 1 ? { ...cell, unsure: true as const } : cell)),
});

/** References to notes stand in a column of their own, and the word for them is its head, wherever it was printed. */
function withNoteHead(heads: readonly ReadLine[], rows: readonly ReadLine[]): readonly ReadLine[] {
  const [first, ...others] = heads;
  const [head] = first?.cells ?? [];
  if (first === undefined || head === undefined || !rows.some(({ cells }) => cells.some(({ left }) => left === 1)))
    return heads;
  return [gridLine([at({ ...head, text: "Notes" }, 1), ...first.cells]), ...others];
}

interface Heads {
  readonly columns: number;
  readonly lines: readonly ReadLine[];
  readonly next: number;
}

const textOf = (line: ReadLine | undefined): string | undefined =>
  line !== undefined && line.table === undefined && line.cells.length === 1 ? line.cells[0]?.text : undefined;

/** Two to eight columns, years under each other and what is between them ("Change"), then units, with periods or "Note" between. */
function headsAt(lines: readonly ReadLine[], start: number): Heads | undefined {
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
    if (units.length === 0 && (isYear(text) || isChange(text))) heads.push(cell);
    // "as restated" stands under the year that it is about; among the units nothing says which that is.
    else if (last !== undefined && isPeriodHead(text) && !isNoteWord(text) && !/\d/u.test(text)) {
      if (units.length === 0) heads[heads.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else if (isUnitHead(text)) units.push(cell);
    else if (!isNoteWord(text)) break;
  }
  const columns = once(heads, units);
  if (saysForAll(columns)) return undefined;
  if (columns.filter(({ text }) => isYear(text)).length < 2 || columns.length > 8) return undefined;
  const over = units.length > columns.length ? units.slice(0, columns.length) : units;
  const unitLine =
    over.length === columns.length
      ? [gridLine(over.map((cell, column) => at(cell, column + 2)))]
      : over.length === 1
        ? [gridLine(over.map((cell) => at(cell, 2)))]
        : [];
  return {
    columns: columns.length,
    next,
    lines: [
      ...spansAbove(lines, start, columns),
      gridLine(columns.map((cell, column) => at(cell, column + 2))),
      ...unitLine,
    ],
  };
}

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

/** A year or a day, with its unit behind it or not. */
function isYear(text: string): boolean {
  const plain = text.replace(unitWithin(text) ?? "", "").trim();
  return (
    isYearText(plain) ||
    (plain.length <= 20 && isPeriodHead(plain) && periodWords(plain).year !== undefined && yearsIn(plain).length < 2)
  );
}

const isChange = (text: string): boolean =>
  /^(?:% ?)?(?:change|changes|variance|\+ ?\/ ?-|變動|变动|增減)(?: ?%)?$/iu.test(text);

function rowsFrom(
  lines: readonly ReadLine[],
  { next: start, columns }: Heads,
): { readonly rows: readonly ReadLine[]; readonly next: number } {
  const rows: ReadLine[] = [];
  const runs = runsFrom(lines, start);
  const most = mostValues(runs, columns);
  const offsets = valueOffsets(runs, columns);
  let next = start;
  while (next < lines.length) {
    const [label] = lines[next]?.cells ?? [];
    const text = textOf(lines[next]);
    if (label === undefined || text === undefined || isYear(text) || isBelowRows(text)) break;
    if (text.length > 120 && !isValue(textOf(lines[next + 1]) ?? "")) break;
    const isLabel = !isValue(text);
    const values = valuesFrom(lines, isLabel ? next + 1 : next, columns, most);
    if (!isLabel && values.length === 0) break;
    const after = lines[next + values.length + 1]?.cells[0];
    const short = isLabel && values.length > 0 && values.length < columns;
    const placed = short ? valuesByLine({ label, values, next: after }, columns, offsets) : undefined;
    rows.push(placed === undefined ? rowLine(isLabel ? label : undefined, values, columns) : gridRow(label, placed));
    next += values.length + (isLabel ? 1 : 0);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.cells.length === 1) {
    rows.pop();
    next -= 1;
  }
  return { rows, next };
}

/**
 * The figures of a row, its note first where it has one: a total without a label may follow, so as many values as fill
 * rows to the last have no note among them, and one more has.
 */
function valuesFrom(
  lines: readonly ReadLine[],
  start: number,
  columns: number,
  most = columns + 1,
): readonly ReadCell[] {
  const values = runFrom(lines, start);
  const [first] = values;
  const noted = first !== undefined && isNoteReference(first.text) && values.length % columns === 1;
  if (!noted && most > columns + 1 && values.length > columns) return values;
  return values.slice(0, noted ? columns + 1 : columns);
}

/** The values that stand under each other from a line on, a note's number first where there is one. */
function runFrom(lines: readonly ReadLine[], start: number): readonly ReadCell[] {
  const values: ReadCell[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const [cell] = lines[index]?.cells ?? [];
    const value = textOf(lines[index]);
    const counts = value !== undefined && (isValue(value) || (values.length === 0 && isNoteReference(value)));
    if (cell === undefined || !counts) break;
    values.push(cell);
  }
  return values;
}

/** The rows of labels with their values, as far as there are lines of one value. */
function runsFrom(lines: readonly ReadLine[], start: number): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const [label] = lines[index]?.cells ?? [];
    const text = textOf(lines[index]);
    if (label === undefined || text === undefined || isYear(text)) break;
    const values = isValue(text) ? [] : runFrom(lines, index + 1);
    index += values.length;
    if (values.length > 0) runs.push({ label, values, next: lines[index + 1]?.cells[0] });
  }
  return runs;
}

/**
 * How many values the rows of a table have at most. Where most have more than there are years, or several as many as fill no
 * rows without labels below them, there are columns whose heads were not understood, and which value stands under which is not known.
 */
function mostValues(rows: readonly ValueRun[], columns: number): number {
  const runs = rows.filter(({ values }) => !isNoteReference(values[0]?.text ?? "")).map(({ values }) => values.length);
  const over = runs.filter((run) => run > columns);
  const odd = over.filter((run) => run % columns !== 0);
  const isSo = over.length * 2 > runs.length || odd.length * 3 >= runs.length;
  return isSo && over.length >= ROWS_OVER ? Math.max(...over) : columns + 1;
}

const ROWS_OVER = 3;

/** A sentence that stands under the rows of a statement, whatever number of a page follows it. */
const isBelowRows = (text: string): boolean =>
  /^(?:\(?continued\b|(?:the )?accompanying (?:notes|financial)|see (?:the )?(?:accompanying )?notes|(?:please )?refer to (?:the )?notes|the notes (?:on|are|form)|附註為|附注为|後附|后附)/iu.test(
    text,
  );

const isValue = (text: string): boolean => figureText(text) !== undefined || isNotApplicable(text);

/** A row: its label, its note where there is one value more than columns, its figures; fewer figures than columns stay together. */
function rowLine(label: ReadCell | undefined, values: readonly ReadCell[], columns: number): ReadLine {
  const hasNote = values.length === columns + 1 && isNoteReference(values[0]?.text ?? "");
  const figures = hasNote ? values.slice(1) : values;
  const placed =
    figures.length === columns
      ? figures.map((cell, column) => at(cell, column + 2))
      : figures.length === 0
        ? []
        : figures.length < columns
          ? [at(inOne(figures), 2)]
          : [...figures.slice(0, columns - 1).map((cell) => [cell]), figures.slice(columns - 1)].map((cells, column) =>
              at(inOne(cells), column + 2),
            );
  return gridLine([
    ...(label === undefined ? [] : [at(label, 0)]),
    ...(hasNote ? values.slice(0, 1).map((cell) => at(cell, 1)) : []),
    ...placed,
  ]);
}

/** A row whose values are known to stand in their columns, some of which are empty. */
const gridRow = (label: ReadCell, values: readonly (ReadCell | undefined)[]): ReadLine =>
  gridLine([at(label, 0), ...values.flatMap((cell, column) => (cell === undefined ? [] : [at(cell, column + 2)]))]);

/** Values of which it is not known under which column they stand: no figure, and so doubted. */
function inOne(cells: readonly ReadCell[]): ReadCell {
  const [first] = cells;
  if (first === undefined) throw new RangeError("There is no cell to join.");
  return { ...first, text: cells.map(({ text }) => `${text} ?`).join(" ") };
}

const at = (cell: ReadCell, column: number): ReadCell => ({ ...cell, left: column, right: column + 1 });

/** All tables put together this way are told apart by what stands between them, so one number serves. */
const gridLine = (cells: readonly ReadCell[]): ReadLine => ({ cells, measure: "columns", table: -1 });
