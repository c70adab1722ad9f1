import type { PrintPlan } from "../../../plan/paper/PrintPlan.ts";
import type { PlacedTable } from "./placeTable.ts";

/** Rows that are not worth half a blank page to be kept together. */
const longest = 20;

/**
 * The rows of the short tables of a sheet that has many, each of which stays on one page: the first with what stands over
 * it, from the given row on where one is.
 */
export function shortTables(
  tables: readonly Pick<PlacedTable, "rows" | "table">[],
  from?: number,
): NonNullable<PrintPlan["whole"]> {
  return tables
    .map(({ rows, table }, index) => {
      const row = index === 0 && from !== undefined ? from : rows.top;
      return { row, rows: rows.row("heads") + 1 + table.rows.length - row };
    })
    .filter(({ rows }) => rows <= longest);
}
