import type { LaidTable } from "./LaidTable.ts";
import { yearsIn } from "../../words/dateIn.ts";

/** The year that stands over each column that has one, the last where heads print several. */
export const yearsOver = ({ grid }: LaidTable): readonly number[] =>
  grid.heads.flatMap((texts) =>
    [...texts]
      .reverse()
      .map((text) => yearsIn(text)[0])
      .filter((year) => year !== undefined)
      .slice(0, 1),
  );

/**
 * A table with its columns in the order of the one before, where both stand under the same years in another order: what
 * goes on behind a page's end may print the year before first. Its figures stay under their own heads.
 */
export function inOrderOf(before: LaidTable, table: LaidTable): LaidTable {
  const [wanted, own] = [yearsOver(before), yearsOver(table)];
  const isOther = wanted.join() !== own.join() && [...wanted].sort().join() === [...own].sort().join();
  const count = table.grid.edges.length;
  if (!isOther || new Set(own).size !== own.length || own.length !== count || before.grid.edges.length !== count)
    return table;
  const order = wanted.map((year) => own.indexOf(year));
  return {
    ...table,
    grid: { ...table.grid, heads: order.map((column) => table.grid.heads[column] ?? []) },
    rows: table.rows.map((row) => ({ ...row, figures: order.map((column) => row.figures[column] ?? null) })),
  };
}
