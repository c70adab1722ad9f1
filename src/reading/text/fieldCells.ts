import type { ReadCell } from "../ReadDocument.ts";

/** What stands behind a row's label. */
export const valuesOf = (cells: readonly ReadCell[]): readonly ReadCell[] => cells.filter(({ left }) => left > 0);

/** A cell in the column at an index behind the label, or in so many of them. */
export const atColumn = (cell: ReadCell, index: number, each: number): ReadCell => ({
  ...cell,
  left: 1 + index * each,
  right: 1 + (index + 1) * each,
});

/** A figure or a mark for nil, and no year. */
export const isFigure = ({ text }: ReadCell): boolean =>
  !/^(?:19|20)\d\d$/.test(text) && /^[^\p{L}]*\d[^\p{L}]*%?$|^[-–—]$/u.test(text);
