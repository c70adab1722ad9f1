import type { Table } from "../../filing/Filing.ts";
import type { Period } from "../../filing/Pack.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";

/** Where the columns of a statement sheet stand; the same for every table on it, so that years line up. */
export interface StatementLayout {
  readonly label: number;
  readonly note: number;
  readonly unit: number;
  /** By column key. */
  readonly values: ReadonlyMap<string, number>;
  readonly source: number;
  readonly basis: number;
  readonly item: number;
}

const firstValue = 3;

/**
 * Periods ascending from left to right; a table with fewer of them than another keeps to that one's columns.
 *
 * @param periods ascending.
 */
export function statementLayout(
  tables: readonly Pick<Table, "columns">[],
  periods: readonly Period[],
): StatementLayout {
  const rank = new Map(periods.map(({ key }, index) => [key, index]));
  const columns = new Map(
    tables.flatMap((table) => table.columns.map(({ key, about = "" }) => [key, rank.get(about) ?? -1] as const)),
  );
  const keys = [...columns].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const source = firstValue + keys.length;
  return {
    label: 0,
    note: 1,
    unit: 2,
    values: new Map(keys.map((key, index) => [key, firstValue + index])),
    source,
    basis: source + 1,
    item: source + 2,
  };
}

/** The heads to either side of the figures. */
export function lineHeads(sheet: SheetBuilder, layout: StatementLayout, row: number): void {
  sheet.heads(row, layout.label, ["Line item"]);
  sheet.figureHeads(row, layout.note, ["Note"]);
  sheet.heads(row, layout.unit, ["Unit"], { indent: 1 });
  sheet.heads(row, layout.source, ["Source", "Condition", "Item"], { indent: 1 });
}

/** Wide enough for the longest label, in the wider fonts too that stand in for a missing Calibri. */
export function labelWidth(tables: readonly Pick<Table, "rows">[]): number {
  const lengths = tables.flatMap(({ rows }) => rows.map(({ label, level }) => label.length + 2 * level));
  return Math.max(58, Math.ceil(Math.max(0, ...lengths) * 0.95));
}

/** Widths of source, condition and item. */
export const provenanceWidths = [132, 44, 40] as const;

/** Widths of the layout's columns, in characters. */
export function statementWidths(layout: StatementLayout, tables: readonly Pick<Table, "rows">[]): readonly number[] {
  return [labelWidth(tables), 6, 16, ...Array.from(layout.values, () => 14), ...provenanceWidths];
}
