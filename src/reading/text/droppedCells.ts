import type { ReadCell } from "../ReadDocument.ts";
import { at, isFigure, most, period } from "./raggedRows.ts";

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
    ...values.map((cell, index) => ({ ...at(cell, index, 1), ...(!isSure && { unsure: true as const }) })),
  ];
}

/** Heads: one for each column, with or without words over the labels; periods over as many columns each; others over none for sure. */
function withHeads(cells: readonly ReadCell[], count: number, below: readonly ReadCell[]): readonly ReadCell[] {
  if (cells.length === count + 1) return cells;
  const arePeriods = cells.every(({ text }) => period.test(text));
  const [only] = cells;
  const each = count / cells.length;
  if (only !== undefined && cells.length === 1) {
    const between = below.length === count ? below.findIndex(({ text }) => twoYears.test(text)) : -1;
    const isLast = below.findLastIndex(({ text }) => twoYears.test(text)) === between;
    if (between >= 0 && isLast && change.test(only.text)) return [at(only, between, 1)];
    const isOfAll = arePeriods || (changeAgainst.test(only.text) && below.length >= count);
    return isOfAll && only.text.length <= LONGEST ? [at(only, 0, count)] : cells;
  }
  if (each === 1 || (Number.isInteger(each) && arePeriods)) return cells.map((cell, index) => at(cell, index, each));
  return cells.map((cell) => ({ ...cell, unsure: true as const }));
}

/** So many letters a period over all columns has at most. */
const LONGEST = 60;

const change = /^(?:%|per ?cent(?:age)?) (?:change|variance)$|^(?:change|variance)(?: in)? ?\(?%\)?$/i;

/** "Percentage change versus the year-ago period": what is over names of columns, and over them all. */
const changeAgainst =
  /^(?:%|per ?cent(?:age)?) (?:change|growth|increase|decrease) (?:versus|vs\.?|from|over|against|compared)/i;

const twoYears = /(?:19|20)\d\d (?:to|v\.?|vs\.?|versus) (?:19|20)\d\d/i;
