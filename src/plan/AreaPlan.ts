/** The stable identity of a sheet, whatever its tab is called in the user's workbook. */
export type SheetId = string;

/** An area, zero-based, `rows` × `columns` cells. */
export interface AreaPlan {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
