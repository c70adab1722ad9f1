import { matchKey } from "./nearest.ts";
import type { Announcement, Row } from "./types.ts";

/** The rows with figures, by what they are called. */
export interface RowIndex {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly byLabel: ReadonlyMap<string, readonly Row[]>;
}

/** Made once for each announcement: a sheet may look up thousands of figures. */
export function rowIndex(announcement: Announcement): RowIndex {
  const known = indexes.get(announcement);
  if (known !== undefined) return known;
  const rows = announcement.tables.flatMap((table) => table.rows).filter(({ kind }) => kind !== "heading");
  const byLabel = new Map<string, Row[]>();
  for (const row of rows) {
    const key = matchKey(row.label);
    const labelled = byLabel.get(key);
    if (labelled === undefined) byLabel.set(key, [row]);
    else labelled.push(row);
  }
  const index = { rows, byId: new Map(rows.map((row) => [matchKey(row.id), row])), byLabel };
  indexes.set(announcement, index);
  return index;
}

const indexes = new WeakMap<Announcement, RowIndex>();
