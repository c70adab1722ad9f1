import type { Decimal } from "../figures/decimal.ts";
import { AmbiguousColumnError, AmbiguousLabelError, ItemNotFoundError, YearNotFoundError } from "./lookUpErrors.ts";
import { matchKey, nearest } from "./nearest.ts";
import { rowIndex } from "./rowIndex.ts";
import type { Announcement, Column, Figure, Row, Table, Unit } from "./types.ts";

export interface FoundFigure {
  readonly row: Row;
  readonly table: Table;
  readonly column: Column;
  readonly figure: Figure;
  readonly unit: Unit;
  /** In its unit, signed as printed; a percentage is a ratio. */
  readonly amount: Decimal;
}

/**
 * An announced figure by its line item and year.
 *
 * @param item a row's id or label, without regard to case and spacing; "note12.2023.amortisation@software" names one
 *   column of a row with several in a year.
 * @param year 2023; where several columns are of that year: the one that is the year itself, else their total.
 * @throws ItemNotFoundError with the nearest items; AmbiguousLabelError with the ids that share the label;
 *   YearNotFoundError with the years there are; AmbiguousColumnError with the items to choose from.
 * @example findFigure(loadAnnouncement(), "Goodwill", 2023).amount // 327385
 */
export function findFigure(announcement: Announcement, item: string, year: number): FoundFigure {
  const at = item.lastIndexOf("@");
  const name = at < 0 ? item : item.slice(0, at);
  const row = findRow(announcement, name);
  const table = announcement.tableOf(row.id);
  const column = at < 0 ? columnOfYear(table, row, year) : columnOfKey(table, row, item, item.slice(at + 1), year);
  const figure = row.figures[column.key];
  if (figure === undefined) throw new YearNotFoundError(row.id, year, yearsOf(table, row));
  return {
    row,
    table,
    column,
    figure,
    unit: announcement.unit(row.id, column.key),
    amount: announcement.amount(row.id, column.key),
  };
}

/** The columns of a row that hold a figure. */
export function filledColumns(table: Table, row: Row): Column[] {
  return table.columns.filter(({ key }) => row.figures[key] !== undefined);
}

/** The one column that stands for the year without being named, where there is one. */
export function mainColumn(columns: readonly Column[], year: number): Column | undefined {
  const ofYear = columns.filter((column) => column.year === year);
  if (ofYear.length === 1) return ofYear[0];
  return ofYear.find(({ key }) => key === String(year)) ?? ofYear.find(({ sumOf }) => sumOf !== undefined);
}

function findRow(announcement: Announcement, name: string): Row {
  const { rows, byId, byLabel } = rowIndex(announcement);
  const key = matchKey(name);
  const named = byId.get(key);
  if (named !== undefined) return named;
  const [labelled, ...others] = byLabel.get(key) ?? [];
  if (labelled === undefined) {
    throw new ItemNotFoundError(
      name,
      nearest(name, rows, ({ id, label }) => [id, label]).map(({ id, label }) => ({ id, label })),
    );
  }
  if (others.length > 0)
    throw new AmbiguousLabelError(
      name,
      [labelled, ...others].map(({ id }) => id),
    );
  return labelled;
}

function columnOfYear(table: Table, row: Row, year: number): Column {
  const filled = filledColumns(table, row);
  const ofYear = filled.filter((column) => column.year === year);
  if (ofYear.length === 0) throw new YearNotFoundError(row.id, year, yearsOf(table, row));
  const main = mainColumn(filled, year);
  if (main === undefined)
    throw new AmbiguousColumnError(
      row.id,
      year,
      ofYear.map(({ key }) => `${row.id}@${key}`),
    );
  return main;
}

function columnOfKey(table: Table, row: Row, item: string, key: string, year: number): Column {
  const filled = filledColumns(table, row);
  const column = filled.find((each) => matchKey(each.key) === matchKey(key));
  if (column === undefined) {
    const items = filled.map((each) => ({ id: `${row.id}@${each.key}`, label: `${row.label}, ${each.heading}` }));
    throw new ItemNotFoundError(
      item,
      nearest(item, items, ({ id }) => [id]),
    );
  }
  if (column.year !== year) throw new YearNotFoundError(`${row.id}@${column.key}`, year, [column.year]);
  return column;
}

const yearsOf = (table: Table, row: Row): number[] => [
  ...new Set(filledColumns(table, row).map((column) => column.year)),
];
