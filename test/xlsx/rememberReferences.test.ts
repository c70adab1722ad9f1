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

/** Nothing of it is only to be told by calculating, so that what was made of each formula is kept. */
const told = planOfSheets([
  columnSheet("one", "One", [number("1"), formula("=A1*2"), formula("=SUM(A1:A2)")]),
  columnSheet("two", "Two", [number("10"), formula("=One!A3+A1"), formula("=IF(A1>50,One!A1,A2)")]),
]);

describe("a workbook whose formulas are kept as they were made out", () => {
  let engine: Engine;
  const shown = () =>
    told.sheets.map(({ id, cells }) => cells.map(({ row, column }) => engine.cell(id, row, column)?.v));
  const set = async (id: string, row: number, content: CellContent): Promise<void> => {
    const cell = told.sheets.find((each) => each.id === id)?.cells[row];
    assert.ok(cell);
    await engine.set([{ sheet: id, cell, content }]);
  };
  before(async () => {
    engine = await Engine.open(told);
  });
  after(() => {
    engine.close();
  });

  it("follows input after input, on both sheets", async () => {
    assert.deepEqual(shown(), [
      [1, 2, 3],
      [10, 13, 13],
    ]);
    await set("one", 0, number("2"));
    assert.deepEqual(shown(), [
      [2, 4, 6],
      [10, 16, 16],
    ]);
    await set("two", 0, number("100"));
    assert.deepEqual(shown(), [
      [2, 4, 6],
      [100, 106, 2],
    ]);
    await set("one", 0, number("3"));
    assert.deepEqual(shown(), [
      [3, 6, 9],
      [100, 109, 3],
    ]);
  });

  it("follows another formula in a cell, a number in its place, and the one before when it is put back", async () => {
    await set("one", 1, formula("=Two!A1+1"));
    assert.deepEqual(shown()[0], [3, 101, 104]);
    await set("two", 0, number("7"));
    assert.deepEqual(shown(), [
      [3, 8, 11],
      [7, 18, 18],
    ]);
    await set("one", 1, number("5"));
    await set("two", 0, number("8"));
    assert.deepEqual(shown(), [
      [3, 5, 8],
      [8, 16, 16],
    ]);
    await set("one", 1, formula("=A1*2"));
    await set("one", 0, number("4"));
    assert.deepEqual(shown(), [
      [4, 8, 12],
      [8, 20, 20],
    ]);
  });
});

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
