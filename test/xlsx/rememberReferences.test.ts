import assert from "node:assert/strict";
import type { CellContent } from "../../src/plan/plan.ts";
import { Engine } from "../../src/xlsx/Engine.ts";
import { columnSheet, planOfSheets } from "../support/columnPlan.ts";

const number = (value: string): CellContent => ({ kind: "number", value });
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

const plan = planOfSheets([
  columnSheet("one", "One", [number("1"), formula("=A1*2"), formula("=SUM(A1:A2)")]),
  columnSheet("two", "Two", [
    number("10"),
    formula("=A1*2"),
    formula("=SUM(A1:A2)"),
    formula("=One!A3+A3"),
    formula('=INDIRECT("One!A"&One!A1)'),
  ]),
]);

describe("a workbook whose references are remembered", () => {
  let engine: Engine;
  const shown = (id: string) =>
    (plan.sheets.find((each) => each.id === id)?.cells ?? []).map(({ row, column }) => engine.cell(id, row, column)?.v);
  const set = async (id: string, row: number, content: CellContent): Promise<void> => {
    const cell = plan.sheets.find((each) => each.id === id)?.cells[row];
    assert.ok(cell);
    await engine.set([{ sheet: id, cell, content }]);
  };
  before(async () => {
    engine = await Engine.open(plan);
  });
  after(() => {
    engine.close();
  });

  it("takes a formula that two sheets have for what it is on each", () => {
    assert.deepEqual(shown("one"), [1, 2, 3]);
    assert.deepEqual(shown("two"), [10, 20, 30, 33, 1]);
  });

  it("follows an input, on its own sheet and from another, and what INDIRECT refers to now", async () => {
    await set("one", 0, number("2"));
    assert.deepEqual(shown("one"), [2, 4, 6]);
    assert.deepEqual(shown("two"), [10, 20, 30, 36, 4]);
    await set("two", 0, number("100"));
    assert.deepEqual(shown("one"), [2, 4, 6]);
    assert.deepEqual(shown("two"), [100, 200, 300, 306, 4]);
  });

  it("follows another formula in a cell, and the one before when it is put back", async () => {
    await set("one", 1, formula("=Two!A1+1"));
    assert.deepEqual(shown("one"), [2, 101, 103]);
    await set("two", 0, number("7"));
    assert.deepEqual(shown("one"), [2, 8, 10]);
    assert.deepEqual(shown("two"), [7, 14, 21, 31, 8]);
    await set("one", 1, formula("=A1*2"));
    assert.deepEqual(shown("one"), [2, 4, 6]);
    assert.deepEqual(shown("two"), [7, 14, 21, 27, 4]);
  });
});
