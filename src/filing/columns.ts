import type { Column, Row, Table } from "./Filing.ts";

/** The columns of a row that hold a figure. */
export function filledColumns(table: Pick<Table, "columns">, row: Pick<Row, "figures">): Column[] {
  return table.columns.filter(({ key }) => row.figures[key] !== undefined);
}

/** The one of the columns that stands for the period without being named, where there is one: see `Filing.columnOf`. */
export function mainColumn(columns: readonly Column[], period: string): Column | undefined {
  const printed = columns.filter((column) => column.period === period);
  if (printed.length === 1) return printed[0];
  return printed.find(({ key }) => key === period) ?? printed.find(({ sumOf }) => sumOf !== undefined);
}
