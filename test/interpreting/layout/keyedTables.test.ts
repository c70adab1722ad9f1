import assert from "node:assert/strict";
import type { DraftColumn, DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { keyedTables } from "../../../src/interpreting/layout/tables/keyedTables.ts";

const year = (end: string): DraftColumn => ({
  key: end,
  heading: `Year ended ${end}`,
  kind: "period",
  period: { end, months: 12 },
});

const table = (id: string, ends: readonly string[]): DraftTable => ({
  id,
  title: id,
  kind: "note",
  scope: "group",
  pages: [1],
  columns: ends.map(year),
  rows: [],
});

const periodsOf = (tables: readonly DraftTable[], id: string): readonly (string | undefined)[] => {
  const keyed = keyedTables(tables);
  const found = keyed.tables.find((each) => each.id === id);
  return (found?.columns ?? []).map(({ key }) => keyed.periodOf(id, key));
};

describe("The columns of tables", () => {
  it("carry the keys of their periods", () => {
    assert.deepEqual(periodsOf([table("note1", ["2030-12-31", "2031-12-31"])], "note1"), ["2030", "2031"]);
  });

  it("carry none where they are not in the order of their periods: what was found beside them was not understood", () => {
    const tables = [table("note1", ["2030-12-31", "2031-12-31"]), table("note2", ["2031-12-31", "2030-12-31"])];
    assert.deepEqual(periodsOf(tables, "note2"), [undefined, undefined]);
    assert.deepEqual(periodsOf(tables, "note1"), ["2030", "2031"]);
  });
});
