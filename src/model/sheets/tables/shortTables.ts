import type { PrintPlan } from "../../../plan/paper/PrintPlan.ts";
import type { PlacedTable } from "./placeTable.ts";

/** No page holds more rows than this; a table of more goes on on the next without its heads wherever it begins. */
const longest = 45;

/**
 * The rows of the tables of a sheet that a page can hold, each of which stays on one page: the first with what stands over
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
