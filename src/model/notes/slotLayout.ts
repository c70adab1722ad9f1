import type { Column, Table } from "../../filing/types.ts";
import { labelWidth, provenanceWidths, type StatementLayout } from "../sheets/statementLayout.ts";

/**
 * Layouts for tables of different columns on one sheet, such as years, classes of assets, and low and high: years
 * keep to the same columns in every table, other columns fill the places from the first on, and the rows' source,
 * condition and item stand below each other whatever the table.
 *
 * @returns the layout of each table, by its id, and the number of value columns.
 */
export function slotLayouts(tables: readonly Table[]): {
  readonly layouts: ReadonlyMap<string, StatementLayout>;
  readonly slots: number;
} {
  const years = tables.flatMap(({ columns }) => columns.filter(isYear).map(({ year }) => year));
  const placed = tables.map((table) => ({ table, values: placesOf(table.columns, Math.min(...years)) }));
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

const isYear = ({ key, year }: Column): boolean => key === String(year);

function placesOf(columns: readonly Column[], firstYear: number): ReadonlyMap<string, number> {
  const places = new Map(columns.filter(isYear).map(({ key, year }) => [key, year - firstYear] as const));
  let next = 1 + Math.max(-1, ...places.values());
  for (const { key } of columns.filter((column) => !isYear(column))) {
    places.set(key, next);
    next += 1;
  }
  return places;
}
