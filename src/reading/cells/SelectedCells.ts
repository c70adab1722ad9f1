/** Cells that were selected in a workbook, as a file of JSON holds them. */
export interface SelectedCells {
  /** The tab. */
  readonly sheet: string;
  /** Of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row; a number as the cell holds it, "" for a blank one. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Each cell's number format, in English. */
  readonly formats: readonly (readonly string[])[];
}

/** What a file of selected cells says that it is: no other file says so. */
export type SelectedCellsType = "application/vnd.headroom.cells+json";
