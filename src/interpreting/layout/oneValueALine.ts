import type { ReadCell, ReadLine } from "../../reading/ReadDocument.ts";
import { figureText, isNoteReference, isYearText } from "../words/figureText.ts";
import { isUnitHead } from "../words/moneyWords.ts";
import { isPeriodHead, yearsIn } from "../words/periodWords.ts";

/**
 * Puts tables together again that a text holds with one value a line: years under each other, units under each other,
 * then a label and its figures, line by line. A line of a row is a line of a grid with as many columns as there are years;
 * a row with fewer figures keeps them in a cell each behind the last column, where they are doubted.
 */
export function oneValueALine(lines: readonly ReadLine[]): readonly ReadLine[] {
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
    out.push(...heads.lines, ...rows);
    index = next;
  }
  return out;
}

interface Heads {
  readonly columns: number;
  readonly lines: readonly ReadLine[];
  readonly next: number;
}

const textOf = (line: ReadLine | undefined): string | undefined =>
  line !== undefined && line.table === undefined && line.cells.length === 1 ? line.cells[0]?.text : undefined;

/** Two to six years under each other, then units, with periods or "Note" between them. */
function headsAt(lines: readonly ReadLine[], start: number): Heads | undefined {
  const first = textOf(lines[start]);
  if (first === undefined || !isYear(first)) return undefined;
  let next = start;
  const years: ReadCell[] = [];
  const units: ReadCell[] = [];
  for (; next < lines.length; next += 1) {
    const [cell] = lines[next]?.cells ?? [];
    const text = textOf(lines[next]);
    if (cell === undefined || text === undefined) break;
    if (isYear(text) && units.length === 0) years.push(cell);
    else if (isUnitHead(text)) units.push(cell);
    else if (!/^notes?$|^附註$|^附注$/iu.test(text)) break;
  }
  if (years.length < 2 || years.length > 6) return undefined;
  const unitLine =
    units.length === years.length
      ? [gridLine(units.map((cell, column) => at(cell, column + 2)))]
      : units.length === 1
        ? [gridLine(units.map((cell) => at(cell, 2)))]
        : [];
  return {
    columns: years.length,
    next,
    lines: [gridLine(years.map((cell, column) => at(cell, column + 2))), ...unitLine],
  };
}

const isYear = (text: string): boolean =>
  isYearText(text) || (text.length <= 20 && isPeriodHead(text) && yearsIn(text).length === 1);

function rowsFrom(
  lines: readonly ReadLine[],
  { next: start, columns }: Heads,
): { readonly rows: readonly ReadLine[]; readonly next: number } {
  const rows: ReadLine[] = [];
  let next = start;
  while (next < lines.length) {
    const [label] = lines[next]?.cells ?? [];
    const text = textOf(lines[next]);
    if (label === undefined || text === undefined || text.length > 120 || isYear(text)) break;
    const isLabel = figureText(text) === undefined;
    const values: ReadCell[] = [];
    let behind = isLabel ? next + 1 : next;
    for (; behind < lines.length && values.length < columns + 1; behind += 1) {
      const [cell] = lines[behind]?.cells ?? [];
      const value = textOf(lines[behind]);
      if (
        cell === undefined ||
        value === undefined ||
        !(figureText(value) !== undefined || (values.length === 0 && isNoteReference(value)))
      )
        break;
      values.push(cell);
      if (values.length === columns && !isNoteReference(values[0]?.text ?? "")) {
        behind += 1;
        break;
      }
    }
    if (!isLabel && values.length === 0) break;
    rows.push(rowLine(isLabel ? label : undefined, values, columns));
    next = behind;
  }
  while (rows.length > 0 && rows[rows.length - 1]?.cells.length === 1) {
    rows.pop();
    next -= 1;
  }
  return { rows, next };
}

/** A row: its label, its note where there is one value more than columns, its figures; fewer figures than columns stay together. */
function rowLine(label: ReadCell | undefined, values: readonly ReadCell[], columns: number): ReadLine {
  const hasNote = values.length === columns + 1;
  const figures = hasNote ? values.slice(1) : values;
  const placed =
    figures.length === columns
      ? figures.map((cell, column) => at(cell, column + 2))
      : figures.length === 0
        ? []
        : [at({ ...joined(figures), text: figures.map(({ text }) => `${text} ?`).join(" ") }, 2)];
  return gridLine([
    ...(label === undefined ? [] : [at(label, 0)]),
    ...(hasNote ? values.slice(0, 1).map((cell) => at(cell, 1)) : []),
    ...placed,
  ]);
}

function joined(cells: readonly ReadCell[]): ReadCell {
  const [first] = cells;
  if (first === undefined) throw new RangeError("There is no cell to join.");
  return first;
}

const at = (cell: ReadCell, column: number): ReadCell => ({ ...cell, left: column, right: column + 1 });

/** All tables put together this way are told apart by what stands between them, so one number serves. */
const gridLine = (cells: readonly ReadCell[]): ReadLine => ({ cells, measure: "columns", table: -1 });
