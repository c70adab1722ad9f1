import type { AmountGrid } from "./amountGrid.ts";
import type { SumLine } from "./SumLine.ts";

/** The rows of a table as lines to be added up. */
export function rowLines({ rows }: AmountGrid): readonly SumLine[] {
  return rows.map(({ row, amounts, measure }, index) => ({
    index,
    amounts,
    label: row.label,
    level: row.level,
    bold: row.bold === true,
    measure,
    heading: row.kind === "heading",
  }));
}

/** The columns of a table as lines to be added up, row by row: components of equity, segments, classes. */
export function columnLines({ table, columns, rows }: AmountGrid): readonly SumLine[] {
  return columns.map((column, index) => ({
    index,
    amounts: rows.map(({ amounts, measure }) => (measure === "%" ? null : (amounts[index] ?? null))),
    label: table.columns[column]?.heading ?? "",
    level: 0,
    bold: false,
    measure: table.columns[column]?.unit?.printed ?? "",
    heading: false,
  }));
}
