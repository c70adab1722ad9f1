/** A rectangle of cells on one sheet, zero-based. Whole columns have 1,048,576 rows, whole rows 16,384 columns. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own limits; an area never reaches beyond them. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
