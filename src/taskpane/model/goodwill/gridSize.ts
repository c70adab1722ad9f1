/** How large a grid of headroom is, and the shifts in its middle. */
export interface GridSize {
  /** Odd, from 3 to 21. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Shifts: 0.01 is one percentage point, 1% of base revenue. */
  readonly rowCentre: number;
  readonly columnCentre: number;
}

export const usualSize: GridSize = { rowCount: 7, columnCount: 7, rowCentre: 0, columnCentre: 0 };

/** The numbers of rows and columns that a grid can have: with a middle. */
export const gridCounts: readonly number[] = Array.from({ length: 10 }, (_, index) => 3 + 2 * index);
