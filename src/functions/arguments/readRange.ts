import { InputError } from "../errors/InputError.ts";
import { isNothing } from "./cellValue.ts";
import type { Place } from "./readCell.ts";
import * as functionWords from "../functionWords.ts";

/** A range as sent, row by row; a row may be shorter than the widest. */
export interface Range {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * A range parameter's argument, as tall as the sheet if need be; a single value is a 1 × 1 range.
 *
 * @throws InputError for a range without cells.
 */
export function readRange(sent: unknown, parameter: string): Range {
  const cells = Array.isArray(sent)
    ? sent.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]))
    : [[sent]];
  const columns = cells.reduce((most, row) => (row.length > most ? row.length : most), 0);
  if (columns === 0) throw new InputError(parameter, "", functionWords.anEmptyRange, functionWords.atLeastOneCell);
  return { parameter, rows: cells.length, columns, cells };
}

/** How far a range goes. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far the ranges go without the rows and columns at their end that are blank or zero in all of them; 1 × 1 at least. */
export function filledExtent(ranges: readonly Range[]): Extent {
  let rows = 0;
  let columns = 0;
  for (const { cells } of ranges)
    cells.forEach((row, index) => {
      const filled = lastFilled(row, index < rows ? columns : 0);
      if (filled > columns) columns = filled;
      if (filled > 0 && index >= rows) rows = index + 1;
    });
  return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** How many of a row's cells there are up to its last that is filled; those up to `from` need not be looked at. */
function lastFilled(row: readonly unknown[], from: number): number {
  let count = row.length;
  while (count > from && isNothing(row[count - 1])) count -= 1;
  return count > from ? count : 0;
}

/** The one cell of an argument that takes one. */
export function readSingle(sent: unknown, parameter: string): unknown {
  const range = readRange(sent, parameter);
  if (range.rows > 1 || range.columns > 1)
    throw new InputError(parameter, "", shapeOf(range), functionWords.aSingleCell);
  return cellAt(range, 0, 0);
}

/**
 * An optional argument: undefined where it is left out, which Excel sends as null. A blank cell is not left out: such
 * a parameter takes a range, so Excel sends that as a range of one blank cell.
 */
export function readOptional(sent: unknown, parameter: string): { readonly sent: unknown } | undefined {
  return sent === null || sent === undefined ? undefined : { sent: readSingle(sent, parameter) };
}

/** The cells of a row or column, in order. */
export interface Line {
  readonly length: number;
  sent(index: number): unknown;
  place(index: number): Place;
}

/** @throws InputError for a range of several rows and columns. */
export function readLine(sent: unknown, parameter: string): Line {
  const range = readRange(sent, parameter);
  if (range.rows > 1 && range.columns > 1)
    throw new InputError(parameter, "", shapeOf(range), functionWords.oneRowOrOneColumn);
  const length = range.rows * range.columns;
  return {
    length,
    sent: (index) => (range.rows > 1 ? cellAt(range, index, 0) : cellAt(range, 0, index)),
    place: (index) => ({ parameter, cell: length > 1 ? `cell ${String(index + 1)}` : "" }),
  };
}

/** The value at a row and column; null where a row is shorter than the widest. */
export function cellAt(range: Range, row: number, column: number): unknown {
  return range.cells[row]?.[column] ?? null;
}

export function placeAt(range: Range, row: number, column: number): Place {
  const single = range.rows === 1 && range.columns === 1;
  return { parameter: range.parameter, cell: single ? "" : `row ${String(row + 1)}, column ${String(column + 1)}` };
}

/** "3 rows × 2 columns" */
export function shapeOf(range: Extent): string {
  const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(range.rows, "row")} × ${count(range.columns, "column")}`;
}
