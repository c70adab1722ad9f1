import type { Period } from "../../../filing/Pack.ts";
import type { DraftColumn, DraftPeriod, DraftTable } from "../../DraftTable.ts";
import { camel, uniqueKey, type UsedKeys } from "../heads/columnsOver.ts";
import { periodKeys } from "../heads/periodKeys.ts";

/** Tables whose columns carry the keys of their periods. */
export interface KeyedTables {
  readonly tables: readonly DraftTable[];
  readonly periods: readonly Period[];
  /** By table id and column key: the period's key. */
  readonly periodOf: (table: string, column: string) => string | undefined;
}

/** Gives the columns of a document's tables the keys of their periods, "2013", and what else is over them where one period has several. */
export function keyedTables(tables: readonly DraftTable[]): KeyedTables {
  const { periods, keyOf } = periodKeys(tables);
  const rankOf = new Map(periods.map(({ key }, rank) => [key, rank]));
  const periodByColumn = new Map<string, string>();
  const keyed = tables.map((printed) => {
    const table = ascends(printed, (period) => rankOf.get(keyOf(period)) ?? 0) ? printed : withoutPeriods(printed);
    const used: UsedKeys = new Map();
    const columns = table.columns.map((column): DraftColumn => {
      if (column.period === undefined) return { ...column, key: uniqueKey(column.key, used) };
      const period = keyOf(column.period);
      const repeats =
        table.columns.filter((other) => other.period !== undefined && keyOf(other.period) === period).length > 1;
      const key = uniqueKey(repeats ? `${period}.${restOf(column.heading)}` : period, used);
      periodByColumn.set(`${table.id} ${key}`, period);
      return { ...column, key };
    });
    return { ...table, columns };
  });
  return { tables: keyed, periods, periodOf: (table, column) => periodByColumn.get(`${table} ${column}`) };
}

/**
 * Columns are in the order of their periods once they are laid out; a period that was found later, beside other tables, and
 * is out of it was not understood, nor were its neighbours then.
 */
function ascends({ columns }: DraftTable, rankOf: (period: DraftPeriod) => number): boolean {
  const ranks = columns.flatMap(({ period }) => (period === undefined ? [] : [rankOf(period)]));
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
}

const withoutPeriods = (table: DraftTable): DraftTable => ({
  ...table,
  columns: table.columns.map(({ period: _, ...column }) => ({
    ...column,
    kind: column.kind === "period" ? "other" : column.kind,
    key: camel(column.heading) || "column",
  })),
});

/** What a head says beside the year. */
const restOf = (heading: string): string => camel(heading.replace(/\b(?:19|20)\d{2}\b/gu, " ")) || "column";
