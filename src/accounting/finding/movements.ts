import { periodBefore } from "../../derivation/periodBefore.ts";
import { prints } from "../../derivation/filedLook.ts";
import type { Filing, Row, Table } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import { likeness } from "./likeLabels.ts";
import * as accountingWords from "../accountingWords.ts";

/** A table that leads from opening balances to closing ones. */
interface RollForward {
  readonly table: Table;
  readonly opening: Row;
  readonly closing: Row;
}

/** Movements of balances: opening ones to the closing ones before them, and closing ones that are added up in two ways. */
export function movements(filing: Filing): readonly PackTie[] {
  const rolls = filing.tables.flatMap(rollForward);
  return [
    ...rolls.flatMap((roll) => overPeriods(filing, roll)),
    ...rolls.flatMap((later) => rolls.flatMap((earlier) => fromTableToTable(filing, later, earlier))),
    ...rolls.flatMap((roll) => addedUpTwice(filing, roll)),
  ];
}

const opens = /\b(opening|beginning of|brought forward)\b|\b(as )?at 1 \p{L}+/iu;

/** The closing balance is the total that the opening one is a part of. */
function rollForward(table: Table): readonly RollForward[] {
  const opening = table.rows.find(({ label, kind }) => kind !== "heading" && opens.test(label));
  const closing = opening && table.rows.find(({ sumOf }) => sumOf?.includes(opening.id));
  return opening === undefined || closing === undefined ? [] : [{ table, opening, closing }];
}

/** In a table of several periods: the opening balance of each to the closing one of the period before. */
function overPeriods(filing: Filing, { table, opening, closing }: RollForward): readonly PackTie[] {
  const pairs = filing.periods.flatMap(({ key }) => {
    const before = periodBefore(filing.periods, key);
    const [opened, closed] = [filing.columnOf(opening, key), before && filing.columnOf(closing, before.key)];
    return opened === undefined || closed === undefined ? [] : [[opened.key, closed.key] as const];
  });
  if (!agree(filing, opening, closing, pairs)) return [];
  return [
    {
      ...rule,
      id: `movement.${opening.id}`,
      name: accountingWords.toOfThePeriodBefore({
        table: tableName(table),
        label: opening.label,
        closingLabel: closing.label,
      }),
      expected: { row: opening.id },
      found: { figure: closing.id, before: true },
    },
  ];
}

/** Where each period has a table of its own, a column for each class: opening balances to the closing ones of the table before. */
function fromTableToTable(filing: Filing, later: RollForward, earlier: RollForward): readonly PackTie[] {
  const shared = later.table.columns.filter(
    ({ key, period }) =>
      period !== undefined && periodBefore(filing.periods, period)?.key === periodIn(earlier.table, key),
  );
  const pairs = shared.map(({ key }) => [key, key] as const);
  if (later.table.note !== earlier.table.note || !agree(filing, later.opening, earlier.closing, pairs)) return [];
  return shared.map(({ key, heading }) => ({
    ...rule,
    id: `movement.${later.opening.id}@${key}`,
    name: `${tableName(later.table)}: ${later.opening.label} to ${tableName(earlier.table)}: ${earlier.closing.label}, ${heading}`,
    expected: { row: later.opening.id, column: key },
    found: { figure: earlier.closing.id, column: key },
  }));
}

const periodIn = (table: Table, key: string): string | undefined =>
  table.columns.find((column) => column.key === key)?.period;

/** The closing balance again, as another total: what it cost less what is written off. */
function addedUpTwice(filing: Filing, { table, opening, closing }: RollForward): readonly PackTie[] {
  return table.rows
    .filter(
      (row) => row !== closing && row.sumOf?.includes(opening.id) === false && likeness(row.label, closing.label) > 0,
    )
    .filter((row) =>
      agree(
        filing,
        row,
        closing,
        table.columns.map(({ key }) => [key, key] as const),
      ),
    )
    .flatMap((row) =>
      table.columns
        .filter(({ key }) => prints(row, key) && prints(closing, key))
        .map(({ key, heading }) => ({
          ...rule,
          id: `movement.${row.id}@${key}`,
          name: accountingWords.byMovementAndByParts({ table: tableName(table), label: row.label, heading }),
          expected: { row: row.id, column: key },
          found: { figure: closing.id, column: key },
        })),
    );
}

/** True where the two print the same in every pair of columns that both fill, and not nil alone. */
function agree(filing: Filing, one: Row, other: Row, pairs: readonly (readonly [string, string])[]): boolean {
  const amounts = pairs
    .filter(([key, beside]) => prints(one, key) && prints(other, beside))
    .map(([key, beside]) => [filing.amount(one.id, key), filing.amount(other.id, beside)] as const);
  return amounts.every(([amount, beside]) => amount.equals(beside)) && amounts.some(([amount]) => !amount.isZero());
}

const rule = { kind: "movement", foundBy: "rule" } as const;
