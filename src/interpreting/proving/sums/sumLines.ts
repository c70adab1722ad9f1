import type { AmountGrid } from "./amountGrid.ts";
import type { SumLine } from "./SumLine.ts";

/** The rows of a table as lines to be added up. */
export function rowLines({ table, columns, rows }: AmountGrid): readonly SumLine[] {
  const ends = new Set(columns.map((column) => table.columns[column]?.period?.end));
  const byPeriod = ends.size === columns.length && !ends.has(undefined);
  return rows.map(({ row, amounts, measure }, index) => ({
    index,
    amounts,
    label: row.label,
    level: row.level,
    bold: row.bold === true,
    measure,
    heading: row.kind === "heading",
    ...(byPeriod && { byPeriod }),
  }));
}

/**
 * The columns of a table as lines to be added up, row by row: components of equity, segments, classes. Where it prints several for
 * each of its periods, every period is a list of its own.
 */
export function columnLines(grid: AmountGrid): readonly SumLine[] {
  const lines = grid.columns.map((_, index) => columnLine(grid, index));
  const periods = grid.columns.map((column) => grid.table.columns[column]?.period?.end);
  const isSame = (index: number): boolean => periods[index] !== undefined && periods[index] === periods[index - 1];
  // A half and a half make a year: columns of which each has a period of its own are one list.
  const inGroups = periods.every((_, index) => isSame(index) || isSame(index + 1));
  return inGroups ? lines.flatMap((line, index) => (index > 0 && !isSame(index) ? [between, line] : [line])) : lines;
}

/** Where the columns of one period end. */
const between: SumLine = { index: -1, amounts: [], label: "", level: 0, bold: false, measure: "", heading: true };

function columnLine({ table, columns, rows }: AmountGrid, index: number): SumLine {
  const { heading = "", unit } = table.columns[columns[index] ?? -1] ?? {};
  return {
    index,
    amounts: rows.map(({ amounts, measure }) => (measure === "%" ? null : (amounts[index] ?? null))),
    label: heading,
    level: 0,
    bold: false,
    measure: unit?.printed ?? "",
    heading: false,
  };
}
