import type { Condition, Unit } from "./types.ts";

/**
 * How the tables stand in data/*.json: compact, one row a line. `announcementOf` fills in what is left out: a row
 * without figures is a heading, one with `sumOf` a total; a plain text is a figure as printed, null a cell with
 * nothing in it.
 */
export interface DataTable {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly section: string;
  readonly note?: string | undefined;
  readonly unit: Unit;
  readonly basis: "year" | "asAt";
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

export interface DataColumn {
  readonly key: string;
  readonly heading: string;
  readonly year: number;
  readonly unit?: Unit | undefined;
  readonly sumOf?: readonly string[] | undefined;
}

export interface DataRow {
  readonly id: string;
  readonly label: string;
  readonly ownLabel?: true | undefined;
  readonly level?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly note?: string | undefined;
  readonly sumOf?: readonly string[] | undefined;
  /** Where the row stands, if its label does not say it: "(no label, after Accumulated losses)". */
  readonly place?: string | undefined;
  /** Why the whole row, its label or its split, had to be repaired: goes to each of its figures. */
  readonly repair?: string | undefined;
  readonly date?: string | undefined;
  /** One for each column, in their order. */
  readonly figures?: readonly DataFigure[] | undefined;
}

export type DataFigure =
  | string
  | null
  | { readonly printed: string; readonly condition: Exclude<Condition, "asPrinted">; readonly repair: string };

export interface DataFile {
  /** "incomeStatement.json" */
  readonly name: string;
  readonly tables: readonly DataTable[];
}
