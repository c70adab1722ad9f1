import { matchKey } from "./nearest.ts";
import type { Filing, Row } from "./Filing.ts";

/** The rows with figures, by what they are called. */
export interface RowIndex {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly byLabel: ReadonlyMap<string, readonly Row[]>;
}

/** Made once for each filing: a sheet may look up thousands of figures. */
export function rowIndex(filing: Filing): RowIndex {
  const known = indexes.get(filing);
  if (known !== undefined) return known;
  const rows = filing.tables.flatMap((table) => table.rows).filter(({ kind }) => kind !== "heading");
  const byLabel = new Map<string, Row[]>();
  for (const row of rows) {
    const key = matchKey(row.label);
    const labelled = byLabel.get(key);
    if (labelled === undefined) byLabel.set(key, [row]);
    else labelled.push(row);
  }
  const index = { rows, byId: new Map(rows.map((row) => [matchKey(row.id), row])), byLabel };
  indexes.set(filing, index);
  return index;
}

const indexes = new WeakMap<Filing, RowIndex>();
