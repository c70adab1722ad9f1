import type { ReadCell } from "../ReadDocument.ts";

/**
 * The rows of a table with tabs that was copied from a page, which writes a cell that spans several columns as one field:
 * rows with a currency's sign of its own have more fields than the others, and a field's place says nothing. There the
 * columns are told by order, in rows that have one for each; in any other row which column a value is in is not
 * sure. Rows whose values stand under each other are as they were.
 */
export function evenRows(rows: readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
  const filled = rows.map(valuesOf);
  const lengths = filled.filter((values) => values.some(isFigure)).map(({ length }) => length);
  const count = most(lengths);
  if (count === undefined) return rows;
  // A line of heads tells where it has a field for each column and none between.
  const tells = (values: readonly ReadCell[]): boolean =>
    values.some(isFigure) || values.every(({ left }, index) => left === index + 1);
  const full = filled.filter((values) => values.length === count && tells(values));
  if (!Array.from({ length: count }, (_, index) => full.map((values) => values[index])).some(standApart)) return rows;
  return rows.map((cells) => {
    const values = valuesOf(cells);
    const labels = cells.filter((cell) => !values.includes(cell));
    if (values.length === count) return [...labels, ...values.map((cell, index) => at(cell, index, 1))];
    if (values.some(isFigure))
      return [...labels, ...values.map((cell, index) => ({ ...at(cell, index, 1), unsure: true as const }))];
    // Heads over equal groups of columns; what others stand over is not known, nor where a line of years begins.
    const each = count / values.length;
    return Number.isInteger(each) && values.every(({ text }) => period.test(text))
      ? [...labels, ...values.map((cell, index) => at(cell, index, each))]
      : cells.map((cell) =>
          values.includes(cell) || period.test(cell.text) ? { ...cell, unsure: true as const } : cell,
        );
  });
}

const FEWEST = 2;

const valuesOf = (cells: readonly ReadCell[]): readonly ReadCell[] => cells.filter(({ left }) => left > 0);

export const at = (cell: ReadCell, index: number, each: number): ReadCell => ({
  ...cell,
  left: 1 + index * each,
  right: 1 + (index + 1) * each,
});

/** A figure or a mark for nil, and no year. */
export const isFigure = ({ text }: ReadCell): boolean =>
  !/^(?:19|20)\d\d$/.test(text) && /^[^\p{L}]*\d[^\p{L}]*%?$|^[-–—]$/u.test(text);

export const period = /(?:19|20)\d\d|\b(?:months|weeks|years?|quarters?) (?:ended|ending)\b/i;

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
