import type { Column, Table } from "../../../filing/Filing.ts";
import type { Period } from "../../../filing/Pack.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { closingDay } from "../../periodWords.ts";
import { provenanceWidths } from "./provenanceWidths.ts";

/** Where the columns of a table stand on its sheet; all but the values' places are the same for every table on it. */
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

/** The layouts of all tables of a sheet. */
export interface SheetLayout {
  /** By table id. */
  readonly layouts: ReadonlyMap<string, StatementLayout>;
  /** How many columns of values there are. */
  readonly slots: number;
}

/** What of a table decides where its columns stand. */
export type ColumnsOf = Pick<Table, "id" | "columns">;

const firstValue = 3;

/** The layout of a table whose values stand in these places, of so many on the sheet. */
export function layoutOf(slots: ReadonlyMap<string, number>, count: number): StatementLayout {
  return {
    label: 0,
    note: 1,
    unit: 2,
    values: new Map([...slots].map(([key, slot]) => [key, firstValue + slot])),
    source: firstValue + count,
    basis: firstValue + count + 1,
    item: firstValue + count + 2,
  };
}

/**
 * Periods ascending from left to right, each with the columns that are about it: a period, share or change keeps to one
 * column in every table of the sheet.
 */
export function columnLayouts(tables: readonly ColumnsOf[], periods: readonly Period[]): SheetLayout {
  const placed = tables.flatMap((table) => table.columns.map((column) => ({ column, mark: markOf(table, column) })));
  const order = ({ about }: Column): number => {
    const index = periods.findIndex(({ key }) => key === about);
    return index < 0 ? periods.length : index;
  };
  const sorted = [...placed].sort((a, b) => order(a.column) - order(b.column));
  const marks = [...new Set(sorted.map(({ mark }) => mark))];
  return layoutsBy(tables, (table, column) => marks.indexOf(markOf(table, column)));
}

/**
 * For tables of different columns on one sheet, such as years, classes of assets, and low and high: periods keep to the
 * same columns in every table, other columns fill the places from the first on, and the rows' source, condition and item
 * stand below each other whatever the table.
 */
export function slotLayouts(tables: readonly ColumnsOf[], periods: readonly Period[]): SheetLayout {
  const shown = periods.filter(({ key }) =>
    tables.some((table) => table.columns.some((column) => column.period === key && isOfPeriod(table, column, periods))),
  );
  const slotOf = (table: ColumnsOf, column: Column): number => {
    if (isOfPeriod(table, column, periods)) return shown.findIndex(({ key }) => key === column.period);
    const taken = table.columns
      .filter((other) => isOfPeriod(table, other, periods))
      .map((other) => slotOf(table, other));
    const free = table.columns.filter((other) => !isOfPeriod(table, other, periods));
    return 1 + Math.max(-1, ...taken) + free.indexOf(column);
  };
  return layoutsBy(tables, slotOf);
}

/** True where every table has columns of periods, so that those can keep to one place. */
export const hasPeriodColumns = (tables: readonly ColumnsOf[], periods: readonly Period[]): boolean =>
  tables.every((table) => table.columns.some((column) => isOfPeriod(table, column, periods)));

function layoutsBy(tables: readonly ColumnsOf[], slotOf: (table: ColumnsOf, column: Column) => number): SheetLayout {
  const placed = tables.map((table) => ({
    id: table.id,
    values: new Map(table.columns.map((column) => [column.key, slotOf(table, column)])),
  }));
  const slots = 1 + Math.max(-1, ...placed.flatMap(({ values }) => [...values.values()]));
  return { layouts: new Map(placed.map(({ id, values }) => [id, layoutOf(values, slots)])), slots };
}

/** What two columns of different tables have in common where they stand below each other. */
function markOf(table: ColumnsOf, column: Column): string {
  if (isAlone(table, column)) return `period ${column.period ?? ""}`;
  if (column.share === true) return `share ${column.about ?? ""}`;
  return `${column.about ?? ""} ${column.heading}`;
}

/** True where no other column prints figures of the same period. */
const isAlone = ({ columns }: ColumnsOf, { period }: Column): boolean =>
  period !== undefined && columns.filter((other) => other.period === period).length === 1;

/**
 * True where the column stands for its period, and not for a thing that the table tells of: it is one of several
 * periods, or is called by its year.
 */
function isOfPeriod(table: ColumnsOf, column: Column, periods: readonly Period[]): boolean {
  if (!isAlone(table, column)) return false;
  const period = periods.find(({ key }) => key === column.period);
  const year = period === undefined ? "" : closingDay(period).slice(0, 4);
  return (
    table.columns.some((other) => other !== column && isAlone(table, other)) ||
    (year !== "" && column.heading.includes(year))
  );
}

/** The heads to either side of the figures. */
export function lineHeads(sheet: SheetBuilder, layout: StatementLayout, row: number): void {
  sheet.heads(row, layout.label, ["Line item"]);
  sheet.figureHeads(row, layout.note, ["Note"]);
  sheet.heads(row, layout.unit, ["Unit"], { indent: 1 });
  sheet.heads(row, layout.source, ["Source", "Condition", "Item"], { indent: 1 });
}

/** What a sheet of tables has to hold in its columns. */
export interface StatementColumns {
  readonly slots: number;
  /** Widths of columns after the sheet's own, in characters. */
  readonly further?: readonly number[];
  readonly tables: readonly Pick<Table, "rows" | "columns">[];
  /** What a column of figures has at least, in characters. */
  readonly narrowestValue?: number;
}

/** Wider than any column of labels may be; longer ones are broken into lines. */
const widestLabel = 44;
/** In characters. */
const beside = { note: 6, unit: 13, item: 30 } as const;

/**
 * Sets a sheet's widths, breaks its long texts into lines, and has it printed with the sources on pages that follow the
 * figures; items are not printed.
 */
export function setStatementColumns(sheet: SheetBuilder, of: StatementColumns, firstRow: number): void {
  const { slots, tables, further = [], narrowestValue = narrowest } = of;
  const layout = layoutOf(new Map(), slots);
  const values = new Array<number>(slots).fill(Math.max(narrowestValue, valueWidth(tables, slots)));
  const { note, unit, item } = beside;
  const { source, condition } = provenanceWidths(tables);
  sheet.columnWidths([labelWidth(tables), note, unit, ...values, source, condition, item, ...further]);
  sheet.wrap(firstRow, [layout.label, layout.unit, layout.source, layout.basis]);
  sheet.print({ columns: layout.item, pageColumns: [layout.source] });
}

/** Wide enough for the longest label, as far as it may be. */
function labelWidth(tables: StatementColumns["tables"]): number {
  const lengths = tables.flatMap(({ rows }) => rows.map(({ label, level }) => label.length + 2 * level));
  return Math.min(widestLabel, Math.max(30, ...lengths));
}

/** No column of figures is wider, and all of them together only where their longest words or figures need it, in characters. */
const widestValue = 18;
const narrowest = 11;
const valuesInSight = 80;
/** What a page holds of columns of figures beside labels, notes and units, in characters. */
const valuesOnPage = 126;

/**
 * Wide enough for the longest figure in brackets and the longest word of a heading, and for the longest heading on two
 * lines as far as all columns stay in sight: the heads are as tall on the pages of the sources, where none of them stands.
 */
function valueWidth(tables: StatementColumns["tables"], slots: number): number {
  const figures = tables.flatMap(({ rows }) =>
    rows.flatMap(({ figures: printed }) => Object.values(printed).map((figure) => figure?.printed.length ?? 0)),
  );
  const headings = tables.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  const words = headings.flatMap((heading) => heading.split(/[\s-]/));
  // Columns that are out of sight anyhow are as wide as their page allows, as a long head is tall in narrow ones.
  const room = slots * narrowest > valuesInSight ? valuesOnPage : valuesInSight;
  const halves = headings.map(({ length }) => Math.min(length / 2 + 2, Math.floor(room / slots)));
  const needed = [...figures.map((length) => length + 1), ...words.map(({ length }) => length), ...halves];
  return Math.min(widestValue, Math.max(narrowest, ...needed.map(Math.ceil)));
}
