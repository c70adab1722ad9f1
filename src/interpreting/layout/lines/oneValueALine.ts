import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText, isMeasureOfTime, isNotApplicable, isNoteReference } from "../../words/figureText.ts";
import { atColumn, gridLine, textOf } from "./gridLine.ts";
import { headsAnew, headsAt, isYear, type Heads } from "./headsOnLines.ts";
import { isRange } from "./LaidLine.ts";
import { isReportName } from "../tables/withoutRunningLines.ts";
import { signsOnLines } from "./signsOnLines.ts";
import { filledLines, valueOffsets, valuesByLine, type ValueRun } from "./valueOffsets.ts";

/**
 * Puts tables together again that a text holds with one value a line: years under each other, units under each other,
 * then a label and its figures, line by line. A line of a row is a line of a grid with as many columns as there are years;
 * a row with fewer figures keeps them in a cell each behind the last column, where they are doubted.
 */
export function oneValueALine(printed: readonly ReadLine[]): readonly ReadLine[] {
  // The report's name at a page's foot is no label of the values on the next page.
  const lines = signsOnLines(printed).filter((line) => !isReportName(textOf(line) ?? ""));
  const filled = filledLines(printed);
  const out: ReadLine[] = [];
  let tables = 0;
  for (let index = 0; index < lines.length;) {
    const heads = headsOverRows(lines, index);
    if (heads === undefined) {
      const line = lines[index];
      if (line !== undefined) out.push(line);
      index += 1;
      continue;
    }
    const { rows, next } = rowsFrom(lines, heads, filled);
    if (rows.length < 3) {
      out.push(...lines.slice(index, heads.next));
      index = heads.next;
      continue;
    }
    tables += 1;
    const grid = [...withNoteHead(heads.lines, rows), ...(areUneven(rows) ? rows.map(unsure) : rows)];
    for (const line of grid) out.push({ ...line, table: -tables });
    index = next;
  }
  return out;
}

/** The heads at a line: a change between two years over two columns where most rows have as many values then. */
function headsOverRows(lines: readonly ReadLine[], index: number): Heads | undefined {
  const heads = headsAt(lines, index);
  const wide = heads === undefined ? undefined : headsAt(lines, index, true);
  if (heads === undefined || wide === undefined || wide.columns === heads.columns) return heads;
  const runs = runsFrom(lines, heads.next);
  const filled = runs.filter(({ values }) => values.length === wide.columns).length;
  return filled > 2 && filled * 2 > runs.length ? wide : heads;
}

/**
 * Rows of which many have fewer figures than there are heads, or no label, or of which two behind each other have none, or
 * no more than labels without figures: the heads are not all, or words stand in columns, and the order tells nothing.
 * A total without a label ends many a table.
 */
function areUneven(rows: readonly ReadLine[]): boolean {
  const isShort = ({ cells }: ReadLine): boolean => cells.some(({ text, left }) => left > 0 && text.endsWith(" ?"));
  const odd = rows.filter((row, index) => isShort(row) || (row.cells[0]?.left !== 0 && index < rows.length - 1));
  const isBare = (row: ReadLine | undefined): boolean => row !== undefined && row.cells[0]?.left !== 0;
  const pairs = rows.some((row, index) => isBare(row) && isBare(rows[index + 1]));
  const headings = rows.filter(({ cells }) => cells.length === 1 && cells[0]?.left === 0);
  return odd.length > 0.3 * rows.length || pairs || headings.length >= rows.length - headings.length;
}

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
  return [gridLine([atColumn({ ...head, text: "Notes" }, 1), ...first.cells]), ...others];
}

function rowsFrom(
  lines: readonly ReadLine[],
  heads: Heads,
  filled: ReadonlySet<number>,
): { readonly rows: readonly ReadLine[]; readonly next: number } {
  const { next: start, columns } = heads;
  const rows: ReadLine[] = [];
  const runs = runsFrom(lines, start);
  const most = mostValues(runs, columns);
  const offsets = valueOffsets(runs, columns);
  let next = start;
  while (next < lines.length) {
    const [label] = lines[next]?.cells ?? [];
    const text = textOf(lines[next]);
    if (label === undefined || text === undefined || isYear(text) || isBelowRows(text)) break;
    const isLabel = !isValue(text);
    if (isLabel && headsAnew(lines, next + 1, heads)) break;
    const values = valuesFrom(lines, isLabel ? next + 1 : next, columns, most);
    if (isProse(text) && values.length < columns) break;
    if (isLabel && isPassage(lines, next)) break;
    if (!isLabel && values.length === 0) break;
    const after = lines[next + values.length + 1]?.cells[0];
    const short = isLabel && values.length > 0 && values.length < columns;
    const placed = short ? valuesByLine({ label, values, next: after }, columns, { offsets, filled }) : undefined;
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
function valuesFrom(lines: readonly ReadLine[], start: number, columns: number, most = columns): readonly ReadCell[] {
  const values = runFrom(lines, start);
  const [first] = values;
  const noted = first !== undefined && isNoteReference(first.text) && values.length % columns === 1;
  if (!noted && most > columns && values.length > columns) return values;
  return values.slice(0, noted ? columns + 1 : columns);
}

/** "20-30": a row's own label, and no notes. */
const agesOrAmounts = /^\d{2} ?[-–] ?\d{2}$/u;

/** The values that stand under each other from a line on, a note's number first where there is one. */
function runFrom(lines: readonly ReadLine[], start: number): readonly ReadCell[] {
  const values: ReadCell[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const [cell] = lines[index]?.cells ?? [];
    const value = textOf(lines[index]);
    const isNote = value !== undefined && isNoteReference(value) && !agesOrAmounts.test(value);
    const counts = value !== undefined && (isValue(value) || (values.length === 0 && isNote));
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
  return isSo && over.length >= ROWS_OVER ? Math.max(...over) : columns;
}

const ROWS_OVER = 3;

/** Lines that are too long for a label, or are a sentence: what is under them may be the number of a page. */
const isProse = (text: string): boolean =>
  text.length > 120 || (text.length > 60 && /\p{Ll}{2}\.$|\b(?:below|follows|following)\b[^.]{0,30}:$/u.test(text));

/** Lines of a passage of text, each nearly as long as a page is wide, which no figure stands among: no label takes so many. */
const isPassage = (lines: readonly ReadLine[], from: number): boolean =>
  lines.length >= from + LINES_OF_PASSAGE &&
  lines.slice(from, from + LINES_OF_PASSAGE).every((line) => (textOf(line)?.length ?? 0) > 60);

const LINES_OF_PASSAGE = 3;

/** A sentence that stands under the rows of a statement, whatever number of a page follows it. */
const isBelowRows = (text: string): boolean =>
  /^(?:\(?continued\b|(?:the )?accompanying (?:notes|financial)|see (?:the )?(?:accompanying )?notes|(?:please )?refer to (?:the )?notes|the notes (?:on|are|form)|附註為|附注为|後附|后附)/iu.test(
    text,
  );

const isValue = (text: string): boolean =>
  figureText(text) !== undefined || isNotApplicable(text) || isRange(text) || isMeasureOfTime(text);

/** A row: its label, its note where there is one value more than columns, its figures; fewer figures than columns stay together. */
function rowLine(label: ReadCell | undefined, values: readonly ReadCell[], columns: number): ReadLine {
  const hasNote = values.length === columns + 1 && isNoteReference(values[0]?.text ?? "");
  const figures = hasNote ? values.slice(1) : values;
  const placed =
    figures.length === columns
      ? figures.map((cell, column) => atColumn(cell, column + 2))
      : figures.length === 0
        ? []
        : figures.length < columns
          ? [atColumn(inOne(figures), 2)]
          : [...figures.slice(0, columns - 1).map((cell) => [cell]), figures.slice(columns - 1)].map((cells, column) =>
              atColumn(inOne(cells), column + 2),
            );
  return gridLine([
    ...(label === undefined ? [] : [atColumn(label, 0)]),
    ...(hasNote ? values.slice(0, 1).map((cell) => atColumn(cell, 1)) : []),
    ...placed,
  ]);
}

/** A row whose values are known to stand in their columns, some of which are empty. */
const gridRow = (label: ReadCell, values: readonly (ReadCell | undefined)[]): ReadLine =>
  gridLine([
    atColumn(label, 0),
    ...values.flatMap((cell, column) => (cell === undefined ? [] : [atColumn(cell, column + 2)])),
  ]);

/** Values of which it is not known under which column they stand: no figure, and so doubted. */
function inOne(cells: readonly ReadCell[]): ReadCell {
  const [first] = cells;
  if (first === undefined) throw new RangeError("There is no cell to join.");
  return { ...first, text: cells.map(({ text }) => `${text} ?`).join(" ") };
}
