import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";

/** A row of values under each other: its label, its values, and the line of whatever comes next. */
export interface ValueRun {
  readonly label: ReadCell;
  readonly values: readonly ReadCell[];
  readonly next: ReadCell | undefined;
}

/** So many rows with all their values say how far below their labels values stand. */
const ENOUGH = 3;

/**
 * How many lines below its label each value of a row stands, and the label of the next row, as in most rows that have them
 * all; undefined where they stand now so, now otherwise. An empty cell leaves its line empty.
 */
export function valueOffsets(runs: readonly ValueRun[], columns: number): readonly number[] | undefined {
  const full = runs.filter(({ values }) => values.length === columns).map(offsetsOf);
  const counts = new Map<string, number>();
  for (const offsets of full)
    if (offsets !== undefined) counts.set(offsets.join(), (counts.get(offsets.join()) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || most[1] < ENOUGH || most[1] * 2 < full.length
    ? undefined
    : most[0].split(",").map(Number);
}

/** Where the values of full rows stand, and the lines on which something is printed. */
export interface ValueLines {
  readonly offsets: readonly number[] | undefined;
  readonly filled: ReadonlySet<number>;
}

/** The values of a row that has fewer than there are columns, each in its own, where their lines say which that is. */
export function valuesByLine(
  run: ValueRun,
  columns: number,
  { offsets, filled }: ValueLines,
): readonly (ReadCell | undefined)[] | undefined {
  const own = offsets === undefined ? undefined : offsetsOf(run);
  if (offsets === undefined || own === undefined || own.at(-1) !== offsets.at(-1)) return undefined;
  const at = own.slice(0, -1).map((offset) => offsets.slice(0, -1).indexOf(offset));
  if (at.includes(-1)) return undefined;
  const first = lineOf(run.label) ?? 0;
  // A sign of the next value's may fill the line of a value that the row does not have.
  if (offsets.slice(0, -1).some((offset, column) => !at.includes(column) && filled.has(first + offset)))
    return undefined;
  return Array.from({ length: columns }, (_, column) => run.values[at.indexOf(column)]);
}

/** The lines of a text on which something is printed. */
export const filledLines = (lines: readonly ReadLine[]): ReadonlySet<number> =>
  new Set(lines.flatMap(({ cells: [cell] }) => (cell === undefined ? [] : (lineOf(cell) ?? []))));

function offsetsOf({ label, values, next }: ValueRun): readonly number[] | undefined {
  const first = lineOf(label);
  const lines = [...values, next].map((cell) => (cell === undefined ? undefined : lineOf(cell)));
  const offsets = lines.flatMap((line) => (line === undefined || first === undefined ? [] : [line - first]));
  return offsets.length === values.length + 1 ? offsets : undefined;
}

const lineOf = ({ place }: ReadCell): number | undefined => ("line" in place ? place.line : undefined);
