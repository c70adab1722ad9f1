import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";

/** The text of a line that is one value or one label, and of no table that the text marks. */
export const textOf = (line: ReadLine | undefined): string | undefined =>
  line !== undefined && line.table === undefined && line.cells.length === 1 ? line.cells[0]?.text : undefined;

/** A cell put in a column of the grid that lines with one value come to. */
export const atColumn = (cell: ReadCell, column: number): ReadCell => ({ ...cell, left: column, right: column + 1 });

/** Numbers below nought are of no table that the text marks itself. */
export const gridLine = (cells: readonly ReadCell[]): ReadLine => ({ cells, measure: "columns", table: -1 });
