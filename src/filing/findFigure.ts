import type { Decimal } from "../figures/decimal.ts";
import type { Column, Figure, FigurePosition, Filing, Row, Table } from "./Filing.ts";
import { AmbiguousColumnError, AmbiguousLabelError, ItemNotFoundError, PeriodNotFoundError } from "./lookUpErrors.ts";
import { matchKey, nearest } from "./nearest.ts";
import { rowIndex } from "./rowIndex.ts";

export interface FoundFigure extends FigurePosition {
  readonly table: Table;
  readonly figure: Figure;
  /** The printed word of its unit. */
  readonly unit: string;
  /** In its unit, signed as printed; a percentage is a ratio. */
  readonly amount: Decimal;
}

/**
 * A printed figure by its line item and period.
 *
 * @param item a row's id or label, without regard to case and spacing; "note12.2023.amortisation@software" names one
 *   column of a row with several in a period.
 * @param period "2023"; where several columns are of it, the one that stands for it (`Filing.columnOf`).
 * @throws ItemNotFoundError with the nearest items; AmbiguousLabelError with the ids that share the label;
 *   PeriodNotFoundError with the periods there are; AmbiguousColumnError with the items to choose from.
 * @example findFigure(filing, "Goodwill", "2023").amount // 327385
 */
export function findFigure(filing: Filing, item: string, period: string): FoundFigure {
  const at = item.lastIndexOf("@");
  const row = findRow(filing, at < 0 ? item : item.slice(0, at));
  const table = filing.tableOf(row.id);
  const column =
    at < 0
      ? columnOfPeriod(filing, table, row, period)
      : columnOfKey({ table, row, item, key: item.slice(at + 1), period });
  const figure = row.figures[column.key];
  if (figure === undefined) throw new PeriodNotFoundError(row.id, period, periodsOf(table, row));
  return {
    row,
    table,
    column,
    figure,
    unit: filing.unit(row.id, column.key),
    amount: filing.amount(row.id, column.key),
  };
}

/** The columns of a row that hold a figure. */
export function filledColumns(table: Table, row: Row): Column[] {
  return table.columns.filter(({ key }) => row.figures[key] !== undefined);
}

function findRow(filing: Filing, name: string): Row {
  const { rows, byId, byLabel } = rowIndex(filing);
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

function columnOfPeriod(filing: Filing, table: Table, row: Row, period: string): Column {
  const main = filing.columnOf(row, period);
  if (main !== undefined) return main;
  const printed = filledColumns(table, row).filter((column) => column.period === period);
  if (printed.length === 0) throw new PeriodNotFoundError(row.id, period, periodsOf(table, row));
  throw new AmbiguousColumnError(
    row.id,
    period,
    printed.map(({ key }) => `${row.id}@${key}`),
  );
}

function columnOfKey({
  table,
  row,
  item,
  key,
  period,
}: {
  readonly table: Table;
  readonly row: Row;
  readonly item: string;
  readonly key: string;
  readonly period: string;
}): Column {
  const filled = filledColumns(table, row);
  const column = filled.find((each) => matchKey(each.key) === matchKey(key));
  if (column === undefined) {
    const items = filled.map((each) => ({ id: `${row.id}@${each.key}`, label: `${row.label}, ${each.heading}` }));
    throw new ItemNotFoundError(
      item,
      nearest(item, items, ({ id }) => [id]),
    );
  }
  if (column.about !== period)
    throw new PeriodNotFoundError(`${row.id}@${column.key}`, period, column.about === undefined ? [] : [column.about]);
  return column;
}

const periodsOf = (table: Table, row: Row): string[] => [
  ...new Set(filledColumns(table, row).flatMap(({ period }) => period ?? [])),
];
