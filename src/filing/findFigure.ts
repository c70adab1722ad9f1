import type { Decimal } from "../figures/decimal.ts";
import { filledColumns } from "./columns.ts";
import type { Column, Figure, FigurePosition, Filing, Row, Table } from "./Filing.ts";
import { findRow } from "./findRow.ts";
import { AmbiguousColumnError, ItemNotFoundError, NotApplicableError, PeriodNotFoundError } from "./lookUpErrors.ts";
import { matchKey, nearest } from "./nearest.ts";
import type { Period } from "./Pack.ts";

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
 * @param item a row's id, else its role, else its label, without regard to case and spacing;
 *   "note12.2013.amortisation@software" names one column of a row with several in a period.
 * @param period a period's key, "2013" or "2014-H1", without regard to case, or the day on which it ends, "2013-12-31"
 *   (of several that end then, the longest, and the one that is not restated); where several columns are of it, the one
 *   that stands for it (`Filing.columnOf`).
 * @throws ItemNotFoundError with the nearest items; AmbiguousLabelError with the ids that share the label;
 *   PeriodNotFoundError with the periods there are; NotApplicableError for a dash that is no nil; AmbiguousColumnError
 *   with the items to choose from.
 * @example findFigure(filing, "Goodwill", "2013").amount // 327385
 */
export function findFigure(filing: Filing, item: string, period: string): FoundFigure {
  const at = item.lastIndexOf("@");
  const key = periodCalled(filing, period)?.key ?? period.trim();
  const row = findRow(filing, { name: at < 0 ? item : item.slice(0, at), period: key, columnNamed: at >= 0 });
  const table = filing.tableOf(row.id);
  const column =
    at < 0
      ? columnOfPeriod(filing, table, row, key)
      : columnOfKey({ table, row, item, key: item.slice(at + 1), period: key });
  const figure = row.figures[column.key];
  if (figure === undefined) throw new PeriodNotFoundError(row.id, key, periodsOf(table, row));
  if (figure.condition === "notApplicable")
    throw new NotApplicableError(at < 0 ? row.id : `${row.id}@${column.key}`, key, figure.printed);
  return {
    row,
    table,
    column,
    figure,
    unit: filing.unit(row.id, column.key),
    amount: filing.amount(row.id, column.key),
  };
}

/** After every day, as texts compare. */
const afterAll = "~";

function periodCalled({ periods }: Filing, name: string): Period | undefined {
  const named = periods.find(({ key }) => matchKey(key) === matchKey(name));
  if (named !== undefined) return named;
  const [longest] = periods
    .filter(({ end, instant }) => (end ?? instant) === name.trim())
    .sort((one, other) => {
      // ISO dates sort as texts; an instant has no start, and is the shortest. Months need not be said.
      const [start = afterAll, otherStart = afterAll] = [one.start, other.start];
      if (start !== otherStart) return start < otherStart ? -1 : 1;
      return Number(one.restated ?? false) - Number(other.restated ?? false);
    });
  return longest;
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
