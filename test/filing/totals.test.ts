import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Column, Row, Table } from "../../src/filing/Filing.ts";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";

const announcement = filingOf(builtInPack);

/** Nothing printed adds nothing: the row has no such movement. */
const addend = (id: string, key: string): Decimal =>
  announcement.row(id).figures[key] === undefined ? decimal(0) : announcement.amount(id, key);

const sumOfRows = (ids: readonly string[], key: string): Decimal =>
  ids.reduce(
    (sum, id) => (id.startsWith("-") ? sum.minus(addend(id.slice(1), key)) : sum.plus(addend(id, key))),
    decimal(0),
  );

const comparison = (row: Row, { key }: Column, sum: Decimal): string[] => {
  const printed = announcement.amount(row.id, key);
  return sum.equals(printed)
    ? []
    : [
        `${row.id} ${key}: expected ${printed.toString()}, found ${sum.toString()}, difference ${sum.minus(printed).toString()}`,
      ];
};

const printedIn =
  (row: Row) =>
  (column: Column): boolean =>
    row.figures[column.key] !== undefined;

const rowTotals = (table: Table): string[][] =>
  table.rows.flatMap((row) =>
    row.sumOf === undefined
      ? []
      : table.columns
          .filter(printedIn(row))
          .map((column) => comparison(row, column, sumOfRows(row.sumOf ?? [], column.key))),
  );

const columnTotals = (table: Table): string[][] =>
  table.columns.flatMap((column) => {
    const { sumOf } = column;
    if (sumOf === undefined) return [];
    return table.rows
      .filter((row) => printedIn(row)(column))
      .map((row) =>
        comparison(
          row,
          column,
          sumOf.reduce((sum, key) => sum.plus(addend(row.id, key)), decimal(0)),
        ),
      );
  });

describe("The printed totals", () => {
  for (const table of announcement.tables) {
    const totals = [...rowTotals(table), ...columnTotals(table)];
    if (totals.length === 0) continue;
    it(`of "${table.title}" (${table.id}) add up exactly, all ${totals.length}`, () => {
      assert.deepEqual(totals.flat(), []);
    });
  }

  it("number 135, by row and by column", () => {
    // Counted by hand, columns in brackets: five-year 1 (5); product, customer 1 (4) each; industry 2 (4); reconciliation 1 (2);
    // repurchases 1 (2); income 6, attribution 2, position 9 (2); notes 4, 5, 7, 16, 17, 18, 19, 12 by function 1, 8 2, 9 1 + 1,
    // 14 2 + 1 + 1, 15 3 + 1, 17 ageing 1, 19 movement 1 (2); note 12 2 (4) and its eight rows' total, for two years.
    const byHand = 5 + 4 + 4 + 2 * 4 + 2 + 2 + (6 + 2 + 9 + 8 + 2 + 2 + 4 + 4 + 1 + 1) * 2 + 2 * (2 * 4 + 8);
    assert.equal(announcement.tables.flatMap((table) => [...rowTotals(table), ...columnTotals(table)]).length, byHand);
  });
});
