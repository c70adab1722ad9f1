import type { Column, Table } from "../../filing/Filing.ts";
import type { Period } from "../../filing/Pack.ts";
import { labelWidth, provenanceWidths, type StatementLayout } from "../sheets/statementLayout.ts";

/**
 * Layouts for tables of different columns on one sheet, such as periods, classes of assets, and low and high: periods
 * keep to the same columns in every table, other columns fill the places from the first on, and the rows' source,
 * condition and item stand below each other whatever the table.
 *
 * @param periods ascending.
 * @returns the layout of each table, by its id, and the number of value columns.
 */
export function slotLayouts(
  tables: readonly Table[],
  periods: readonly Period[],
): {
  readonly layouts: ReadonlyMap<string, StatementLayout>;
  readonly slots: number;
} {
  const own = new Set(tables.flatMap(({ columns }) => columns.filter(isPeriod).map(({ key }) => key)));
  const shown = periods.map(({ key }) => key).filter((key) => own.has(key));
  const placed = tables.map((table) => ({ table, values: placesOf(table.columns, shown) }));
  const slots = 1 + Math.max(...placed.flatMap(({ values }) => [...values.values()]));
  const layouts = placed.map(({ table, values }): [string, StatementLayout] => [
    table.id,
    {
      label: 0,
      note: 1,
      unit: 2,
      values: new Map([...values].map(([key, slot]) => [key, firstValue + slot])),
      source: firstValue + slots,
      basis: firstValue + slots + 1,
      item: firstValue + slots + 2,
    },
  ]);
  return { layouts: new Map(layouts), slots };
}

/** Widths of such a sheet's columns, in characters. */
export function slotWidths(tables: readonly Table[], slots: number): readonly number[] {
  return [labelWidth(tables), 6, 16, ...Array.from({ length: slots }, () => 16), ...provenanceWidths];
}

const firstValue = 3;

const isPeriod = ({ key, period }: Column): boolean => key === period;

function placesOf(columns: readonly Column[], periods: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map(columns.filter(isPeriod).map(({ key }) => [key, periods.indexOf(key)] as const));
  let next = 1 + Math.max(-1, ...places.values());
  for (const { key } of columns.filter((column) => !isPeriod(column))) {
    places.set(key, next);
    next += 1;
  }
  return places;
}
