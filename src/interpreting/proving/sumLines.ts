import type { AmountGrid } from "./amountGrid.ts";
import type { SumLine } from "./findSums.ts";

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
