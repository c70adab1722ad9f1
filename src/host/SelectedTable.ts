/** A table that the user has selected in the workbook, as its cells hold it. */
export interface SelectedTable {
  /** The tab. */
  readonly sheet: string;
  /** "B2:F30" */
  readonly address: string;
  /** Of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row; "" for a blank cell. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Each cell's number format, in English. */
  readonly formats: readonly (readonly string[])[];
}
