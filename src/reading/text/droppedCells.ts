import type { ReadCell } from "../ReadDocument.ts";
import { atColumn, isFigure } from "./fieldCells.ts";
import { headsByOrder, most } from "./raggedRows.ts";

/**
 * The rows of a table of pipes whose writer left out its empty cells, so that a field's place says nothing: no field is empty,
 * and rows have now more, now fewer. Rows with a value for each column, and heads that are as many, have their columns by
 * order; in which column the values of any other row stand is not sure.
 */
export function withDroppedCells(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  const count = most(rows.filter(hasFigures).map((cells) => valuesOf(cells).length));
  if (count === undefined) return rows;
  const first = rows.findIndex(hasFigures);
  return rows.map((cells, index) => {
    if (hasFigures(cells)) return withValues(cells, count);
    return cells.length > 1 || index < first ? withHeads(cells, count, rows[index + 1] ?? []) : cells;
  });
}

/** Whether a table's rows, as its source has them, have no empty field, and not all as many. */
export function hasDroppedCells(rows: readonly (readonly string[])[]): boolean {
  const whole = rows.filter(({ length }) => length > 1);
  const shorter = rows.filter(({ length }) => length < Math.max(...rows.map((fields) => fields.length)));
  return whole.length > 2 && shorter.length > 0 && rows.every((fields) => fields.every((field) => field.trim() !== ""));
}

const hasFigures = (cells: readonly ReadCell[]): boolean => valuesOf(cells).some(isFigure);

/** What stands behind a row's label, or all of it where it has none. */
const valuesOf = (cells: readonly ReadCell[]): readonly ReadCell[] => (cells.every(isFigure) ? cells : cells.slice(1));

function withValues(cells: readonly ReadCell[], count: number): readonly ReadCell[] {
  const values = valuesOf(cells);
  const isSure = values.length === count;
  return [
    ...cells.slice(0, cells.length - values.length),
    ...values.map((cell, index) => ({ ...atColumn(cell, index, 1), ...(!isSure && { unsure: true as const }) })),
  ];
}

/** Heads: one for each column, with or without words over the labels, or fewer that say what they are over; others over none for sure. */
function withHeads(cells: readonly ReadCell[], count: number, below: readonly ReadCell[]): readonly ReadCell[] {
  if (cells.length === count + 1) return cells;
  if (cells.length === count && count > 1) return cells.map((cell, index) => atColumn(cell, index, 1));
  // A sentence over a table may name a year, too.
  const isText = cells.length === 1 && (cells[0]?.text.length ?? 0) > LONGEST;
  const placed = isText ? undefined : headsByOrder(cells, count, below);
  if (placed !== undefined) return placed;
  return cells.length === 1 ? cells : cells.map((cell) => ({ ...cell, unsure: true as const }));
}

/** So many letters a head over all columns has at most. */
const LONGEST = 60;
