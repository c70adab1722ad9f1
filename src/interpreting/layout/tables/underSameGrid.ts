import type { LaidTable } from "./LaidTable.ts";
import { rowsOf } from "../rows/rowsOf.ts";

/**
 * The rows of a table that goes on with another without heads of its own: where its figures stand in the same columns, its
 * references to notes stand where the other's are.
 */
export function underSameGrid({ grid }: LaidTable, table: LaidTable): LaidTable {
  if (grid.notes === undefined || table.headed || table.grid.notes !== undefined) return table;
  if (grid.edges.length !== table.grid.edges.length || grid.edges.length === 0) return table;
  const slack = table.rows[0]?.line.line.measure === "points" ? 4 : 0;
  const same = grid.edges.every(
    ({ edge }, index) => Math.abs(edge - (table.grid.edges[index]?.edge ?? Infinity)) <= slack,
  );
  return same
    ? {
        ...table,
        rows: rowsOf(
          table.rows.map(({ line }) => line),
          grid,
        ),
      }
    : table;
}
