import type { ReadCell } from "../ReadDocument.ts";
import { besideNotes } from "./besideNotes.ts";
import { atColumn, isFigure, valuesOf } from "./fieldCells.ts";

/**
 * The rows of a table with tabs that was copied from a page, which writes a cell that spans several columns as one field:
 * rows with a currency's sign of its own have more fields than the others, and a field's place says nothing. There the
 * columns are told by order, in rows that have one for each; in any other row which column a value is in is not
 * sure. Rows whose values stand under each other are as they were.
 *
 * @param widths - how many fields each row has, empty ones too
 */
export function evenRows(
  rows: readonly (readonly ReadCell[])[],
  widths: readonly number[],
): readonly (readonly ReadCell[])[] {
  const filled = rows.map(valuesOf);
  const withFigures = filled.map((values) => values.some(isFigure));
  const widthsOfRows = new Set(widths.filter((_, index) => withFigures[index]));
  // A line of heads tells where it has fields for its columns and none between, or other fields than the rows have.
  const tells = (values: readonly ReadCell[], index: number): boolean =>
    withFigures[index] === true ||
    values.every(({ left }, at) => left === at + 1) ||
    !widthsOfRows.has(widths[index] ?? 0);
  const ofRows = new Set(filled.flatMap((values, index) => (withFigures[index] === true ? [values.length] : [])));
  const telling = filled.filter((values, index) => tells(values, index) && ofRows.has(values.length));
  const count = most(telling.map(({ length }) => length));
  if (count === undefined) return rows;
  const full = telling.filter(({ length }) => length === count);
  const beside = besideNotes(rows, count);
  if (!Array.from({ length: count }, (_, index) => full.map((values) => values[index])).some(standApart))
    return rows.map((cells) => {
      const values = valuesOf(cells);
      const placed = beside(values);
      return placed === undefined ? cells : [...cells.filter((cell) => !values.includes(cell)), ...placed];
    });
  return rows.map((cells, index) => {
    const values = valuesOf(cells);
    const labels = cells.filter((cell) => !values.includes(cell));
    if (values.length === count) return [...labels, ...values.map((cell, at) => atColumn(cell, at, 1))];
    const placedBeside = beside(values);
    if (placedBeside !== undefined) return [...labels, ...placedBeside];
    if (values.some(isFigure))
      return [...labels, ...values.map((cell, at) => ({ ...atColumn(cell, at, 1), unsure: true as const }))];
    // Under heads that fill their line a line of as many fields stands field for field.
    const above = rows[index - 1] ?? [];
    const isUnder = widths[index - 1] === widths[index] && isFilledLine(valuesOf(above), count);
    const placed = isUnder ? values : headsByOrder(values, count, filled[index + 1] ?? []);
    return placed === undefined
      ? cells.map((cell) =>
          values.includes(cell) || period.test(cell.text) ? { ...cell, unsure: true as const } : cell,
        )
      : [...labels, ...placed];
  });
}

/** A field for each column and none between. */
const isFilledLine = (values: readonly ReadCell[], count: number): boolean =>
  values.length === count && values.every(({ left }, index) => left === index + 1);

/**
 * Fewer heads than there are columns, where they say what they are over: periods are over as many columns each, a change in
 * percent over the one between two years, or over all that have a name below. Undefined for others.
 *
 * @param below - the heads of the next line
 */
export function headsByOrder(
  heads: readonly ReadCell[],
  count: number,
  below: readonly ReadCell[],
): readonly ReadCell[] | undefined {
  const [only] = heads;
  const each = count / heads.length;
  if (only !== undefined && heads.length === 1) {
    const between = below.length === count ? below.filter(({ text }) => twoYears.test(text)) : [];
    if (between.length === 1 && change.test(only.text))
      return [
        atColumn(
          only,
          below.findIndex(({ text }) => twoYears.test(text)),
          1,
        ),
      ];
    if (changeAgainst.test(only.text) && below.length >= count) return [atColumn(only, 0, count)];
  }
  return Number.isInteger(each) && heads.every(({ text }) => period.test(text))
    ? heads.map((cell, index) => atColumn(cell, index, each))
    : undefined;
}

const change = /^(?:%|per ?cent(?:age)?) (?:change|variance)$|^(?:change|variance)(?: in)? ?\(?%\)?$/i;

/** "Percentage change versus the year-ago period". */
const changeAgainst =
  /^(?:%|per ?cent(?:age)?) (?:change|growth|increase|decrease) (?:versus|vs\.?|from|over|against|compared)/i;

const twoYears = /(?:19|20)\d\d (?:to|v\.?|vs\.?|versus) (?:19|20)\d\d/i;

const FEWEST = 2;

const period = /(?:19|20)\d\d|\b(?:months|weeks|years?|quarters?) (?:ended|ending)\b/i;

/** Whether values that are the same by order in their rows stand in columns that have none in common. */
function standApart(cells: readonly (ReadCell | undefined)[]): boolean {
  const placed = cells.filter((cell) => cell !== undefined);
  return (
    placed.length >= FEWEST &&
    Math.max(...placed.map(({ left }) => left)) >= Math.min(...placed.map(({ right }) => right))
  );
}

/** The most values that a row has; a row or two of many may have a footnote's mark more. */
export function most(lengths: readonly number[]): number | undefined {
  const enough = (count: number): boolean =>
    lengths.filter((length) => length === count).length >= Math.max(FEWEST, 0.1 * lengths.length);
  return [...new Set(lengths)].filter((count) => count > 1 && enough(count)).sort((a, b) => b - a)[0];
}
