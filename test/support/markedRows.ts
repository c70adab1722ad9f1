import type { DraftTable } from "../../src/interpreting/DraftTable.ts";
import { prove } from "../../src/interpreting/proving/prove.ts";
import { draftOfGrid } from "./draftTables.ts";

/** A table as its cells, heads first. */
export type Grid = readonly (readonly string[])[];

/** The rows that are marked, by their labels: doubted themselves, or with a figure in doubt. */
export const marked = (grid: Grid, more: Partial<DraftTable> = {}): readonly string[] =>
  markedIn(draftOfGrid("t", grid, more));

/** The same of a table that is laid out already. */
export function markedIn(table: DraftTable): readonly string[] {
  const proof = prove([table]);
  const doubted = new Set(proof.doubts.map(({ row }) => row));
  return table.rows.flatMap(({ id, label }) =>
    doubted.has(id) || proof.rows[id]?.bearings.includes("doubtful") === true ? [label] : [],
  );
}
