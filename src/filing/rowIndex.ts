import { matchKey } from "./nearest.ts";
import type { Filing, Row } from "./Filing.ts";

/** The rows with figures, by what they are called. */
export interface RowIndex {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  readonly byRole: ReadonlyMap<string, readonly Row[]>;
  readonly byLabel: ReadonlyMap<string, readonly Row[]>;
  /** What a row plays, by its id, as the pack spells it: "resultForThePeriod". */
  readonly rolesOf: ReadonlyMap<string, readonly string[]>;
}

/** Made once for each filing: a sheet may look up thousands of figures. */
export function rowIndex(filing: Filing): RowIndex {
  const known = indexes.get(filing);
  if (known !== undefined) return known;
  const rows = filing.tables.flatMap((table) => table.rows).filter(({ kind }) => kind !== "heading");
  const roles = Object.entries(filing.pack.roles).flatMap(([role, ids]) =>
    [ids].flat().map((id) => [role, filing.row(id)] as const),
  );
  const index = {
    rows,
    byId: new Map(rows.map((row) => [matchKey(row.id), row])),
    byRole: grouped(roles.map(([role, row]) => [matchKey(role), row])),
    byLabel: grouped(rows.map((row) => [matchKey(row.label), row])),
    rolesOf: grouped(roles.map(([role, { id }]) => [id, role])),
  };
  indexes.set(filing, index);
  return index;
}

const indexes = new WeakMap<Filing, RowIndex>();

function grouped<Item>(entries: readonly (readonly [string, Item])[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
