/** The announced figure's key in the workbook: of its input, and of its place. A measure's line by its period alike. */
export const figureKey = (rowId: string, columnKey: string): string => `${rowId}@${columnKey}`;

/** The key of the cell that says to which note a row refers. */
export const noteKey = (rowId: string): string => `note of ${rowId}`;

/** The key of the cell that says whether a row's figures are as announced. */
export const conditionKey = (row: string): string => `condition of ${row}`;
