/** How a sheet goes on paper, beside what its frozen lines and its widths say; every part may be absent. */
export interface PrintPlan {
  /** How many columns, from the first, are printed; all where absent. */
  readonly columns?: number;
  /** How many rows, from the first, are printed; all where absent. */
  readonly rows?: number;
  /** Rows below those that are printed, each band of which is printed too where the user has typed anything into it. */
  readonly rowsIfTyped?: readonly { readonly row: number; readonly rows: number }[];
  /** Columns that begin a page, such as the first of the sources that follow the figures. */
  readonly pageColumns?: readonly number[];
  /** The row of heads that every page below repeats; where absent the heads among the frozen rows are. */
  readonly headRow?: number;
  /** Rows that begin a page, such as a unit's heading. */
  readonly pageRows?: readonly number[];
  /** Rows that stay on one page, as far as one holds them: a table, or tables that are read together. */
  readonly whole?: readonly { readonly row: number; readonly rows: number }[];
  /** So many rows, from the first, share a page where the smallest type allows: a table, and the chart of it below. */
  readonly together?: number;
  /** True where nothing is printed: workings. A print area of a blank cell says so, as a sheet has some print area. */
  readonly nothing?: boolean;
}
