import type { ReadCell } from "../../../reading/ReadDocument.ts";
import type { TableTitle } from "./titleOf.ts";
import type { Grid } from "../lines/gridOf.ts";
import type { LaidLine } from "../lines/LaidLine.ts";
import type { LaidRow } from "../rows/rowsOf.ts";

/** A table with its columns and rows told apart, possibly over several pages; words not understood yet. */
export interface LaidTable {
  readonly title: TableTitle;
  readonly grid: Grid;
  readonly rows: readonly LaidRow[];
  readonly pages: readonly number[];
  /** The heads' own cells, where a unit or a period is read from. */
  readonly headCells: readonly ReadCell[];
  /** True where it has heads of its own. */
  readonly headed: boolean;
  /** The position in the document. */
  readonly first: boolean;
  readonly proseBelow: number;
  readonly headingsBelow: readonly LaidLine[];
  readonly sheet?: string;
}
