/** Where a figure is read: in the column that its term names, or for a period. */
export type At = { readonly column: string } | { readonly period: string };

/**
 * What a derivation reads, whoever answers: filed figures in Decimals, cells of a workbook, words. Each gives undefined
 * where nothing is printed there; what rests on it is then absent too, never nil.
 */
export interface Look<T> {
  /** A figure of a table. */
  figure(row: string, at: At): T | undefined;
  /** Another derived line, by its id. */
  line(id: string, at: At): T | undefined;
  /** The figure that has the role, from whichever table prints it. */
  role(role: string, at: At): T | undefined;
  /**
   * The keys under which the period before, of the same length, is printed, the first of them to be taken that has the
   * figure: as restated, then as first printed. None for the first period.
   */
  before(period: string): readonly string[];
}
