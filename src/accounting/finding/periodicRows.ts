import { prints } from "../../derivation/filedLook.ts";
import type { Decimal } from "../../figures/decimal.ts";
import type { Measure } from "../../figures/measure.ts";
import { sameKind, scaleOf } from "../../figures/quotientMeasure.ts";
import type { Filing, Row, Table } from "../../filing/Filing.ts";
import { isStatementKind, statementRank } from "../../filing/statementKinds.ts";

/** A row with what it prints for each period. */
export interface PeriodicRow {
  readonly row: Row;
  readonly table: Table;
  readonly measure: Measure;
  readonly amounts: ReadonlyMap<string, Decimal>;
  /** What it counts, in words: its label, or its table's title where it is called a total alone. */
  readonly label: string;
}

/** The rows that print figures of periods, those of the statements first. */
export function periodicRows(filing: Filing): readonly PeriodicRow[] {
  const rows = filing.tables.flatMap((table) => table.rows.flatMap((row) => periodic(filing, table, row)));
  return rows.sort((a, b) => statementRank(a.table.kind) - statementRank(b.table.kind));
}

export const isStatement = ({ kind }: Table): boolean => isStatementKind(kind);

function periodic(filing: Filing, table: Table, row: Row): readonly PeriodicRow[] {
  const columns = filing.periods.flatMap(({ key: period }) => {
    const column = filing.columnOf(row, period);
    return column === undefined || !prints(row, column.key) ? [] : [{ period, key: column.key }];
  });
  const [first] = columns;
  if (first === undefined) return [];
  const measure = filing.measure(row.id, first.key);
  const alike = columns.filter(({ key }) => {
    const each = filing.measure(row.id, key);
    return sameKind(each, measure) && scaleOf(each) === scaleOf(measure);
  });
  const amounts = new Map(alike.map(({ period, key }) => [period, filing.amount(row.id, key)]));
  return [{ row, table, measure, amounts, label: /^total$/i.test(row.label.trim()) ? table.title : row.label }];
}

/** The periods that both print; those in which both print nil say nothing. */
export function sharedPeriods(one: PeriodicRow, other: PeriodicRow): readonly string[] {
  return [...one.amounts].flatMap(([period, amount]) => {
    const beside = other.amounts.get(period);
    return beside === undefined || (amount.isZero() && beside.isZero()) ? [] : [period];
  });
}

/** 1 where both print the same in every period that they share, −1 where with the other sign, 0 where not. */
export function sameAmounts(one: PeriodicRow, other: PeriodicRow): 1 | -1 | 0 {
  const shared = sharedPeriods(one, other);
  if (shared.length === 0 || !sameKind(one.measure, other.measure)) return 0;
  if (scaleOf(one.measure) !== scaleOf(other.measure)) return 0;
  const agree = (sign: 1 | -1): boolean =>
    shared.every((period) => {
      const [amount, beside] = [one.amounts.get(period), other.amounts.get(period)];
      return amount !== undefined && beside !== undefined && amount.equals(sign === 1 ? beside : beside.negated());
    });
  return agree(1) ? 1 : agree(-1) ? -1 : 0;
}
