import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { keepInputs } from "../../../src/plan/inputs/keepInputs.ts";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../../src/plan/plan.ts";
import { unitSheetId } from "../../../src/model/goodwill/unit/unitSheetName.ts";
import { readInputs } from "../../../src/plan/inputs/readInputs.ts";
import { SheetBuilder } from "../../../src/plan/SheetBuilder.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);

function sheetOf(id: string, of: WorkbookPlan = plan): SheetPlan {
  const sheet = of.sheets.find((candidate) => candidate.id === id);
  assert.ok(sheet, id);
  return sheet;
}

/** What Excel's `range.formulas` gives of a sheet as built. */
function builtGrid(sheet: SheetPlan): unknown[][] {
  const height = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const width = Math.max(...sheet.cells.map(({ column }) => column)) + 1;
  const grid: unknown[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  for (const { row, column, content } of sheet.cells) {
    const value = { text: "text", number: "value", logical: "value", formula: "formula", empty: "" }[content.kind];
    const held: unknown = value === "" ? "" : Reflect.get(content, value);
    grid[row]?.splice(column, 1, content.kind === "number" ? Number(held) : held);
  }
  return grid;
}

const placeOf = (sheet: SheetPlan, key: string): { row: number; column: number } => {
  const cell = sheet.cells.find(({ inputKey }) => inputKey === key);
  assert.ok(cell, key);
  return cell;
};
const type = (grid: unknown[][], { row, column }: { row: number; column: number }, value: unknown): void => {
  grid[row]?.splice(column, 1, value);
};
const contentIn = (of: WorkbookPlan, sheetId: string, key: string): CellContent | undefined =>
  sheetOf(sheetId, of).cells.find(({ inputKey }) => inputKey === key)?.content;

describe("inputs read back from a sheet", () => {
  it("are all found where they were built, with what they hold", () => {
    for (const sheet of plan.sheets) {
      const found = readInputs(sheet, builtGrid(sheet));
      for (const { inputKey, content } of sheet.cells) {
        if (inputKey !== undefined) assert.deepEqual(found.get(inputKey), content, inputKey);
      }
    }
  });

  it("are found by key and head after the user has inserted rows and columns", () => {
    const sheet = sheetOf("incomeStatement");
    const grid = builtGrid(sheet);
    type(grid, placeOf(sheet, "income.revenue@2022"), 1_600_000);
    type(grid, placeOf(sheet, "income.costOfSales@2023"), -1_200_000);
    grid.splice(7, 0, ["my own row", "", "", 1, 2, "", "", ""]);
    for (const row of grid) row.splice(3, 0, "");
    const found = readInputs(sheet, grid);
    assert.deepEqual(found.get("income.revenue@2022"), { kind: "number", value: "1600000" });
    assert.deepEqual(found.get("income.costOfSales@2023"), { kind: "number", value: "-1200000" });
  });

  it("are found where the used cells do not begin at A1", () => {
    const sheet = sheetOf("assumptions");
    const grid = builtGrid(sheet);
    type(grid, placeOf(sheet, "compass.discountRate"), 0.16);
    assert.deepEqual(readInputs(sheet, grid.slice(2)).get("compass.discountRate"), { kind: "number", value: "0.16" });
  });

  it("are found where the heads are the first that is there: whoever cleared the titles above loses no input", () => {
    const sheet = sheetOf("incomeStatement");
    const grid = builtGrid(sheet);
    type(grid, placeOf(sheet, "income.revenue@2022"), 1_600_000);
    const heads = grid.findIndex((row) => row.includes("Item"));
    const found = readInputs(sheet, grid.slice(heads));
    assert.deepEqual(found.get("income.revenue@2022"), { kind: "number", value: "1600000" });
  });

  it("are found beside columns that the plan leaves blank, in whatever order it has the cells of a row", () => {
    const builder = new SheetBuilder("inputs", "Inputs", "#000000");
    builder.text(0, 5, "columnHead", "Item");
    builder.text(0, 3, "columnHead", "First");
    builder.text(0, 4, "columnHead", "Second");
    builder.text(1, 5, "key", "rate");
    builder.number(1, 4, "input", "0.2", { format: "percentage", inputKey: "rate.second" });
    builder.number(1, 3, "input", "0.1", { format: "percentage", inputKey: "rate.first" });
    const sheet = builder.plan();
    const grid = builtGrid(sheet);
    type(grid, placeOf(sheet, "rate.first"), 0.15);
    assert.deepEqual([...readInputs(sheet, grid)].sort(), [
      ["rate.first", { kind: "number", value: "0.15" }],
      ["rate.second", { kind: "number", value: "0.2" }],
    ]);
  });

  it("are found after the user has swapped the years' columns", () => {
    const sheet = sheetOf("incomeStatement");
    const grid = builtGrid(sheet);
    for (const row of grid) row.splice(3, 2, row[4], row[3]);
    assert.deepEqual(readInputs(sheet, grid).get("income.revenue@2022"), { kind: "number", value: "1557643" });
  });

  it("are found by their label where the key was deleted and the row is where it was", () => {
    const sheet = sheetOf("assumptions");
    const grid = builtGrid(sheet);
    const { row, column } = placeOf(sheet, "compass.terminalGrowth");
    type(grid, { row, column }, 0.03);
    type(grid, { row, column: 13 }, "");
    assert.deepEqual(readInputs(sheet, grid).get("compass.terminalGrowth"), { kind: "number", value: "0.03" });
  });

  it("are left out where their row is gone", () => {
    const sheet = sheetOf("incomeStatement");
    const grid = builtGrid(sheet);
    grid.splice(placeOf(sheet, "income.costOfSales@2023").row, 1);
    const found = readInputs(sheet, grid);
    assert.equal(found.has("income.costOfSales@2023"), false);
    assert.equal(found.has("income.otherIncome@2023"), true);
  });

  it("may be formulas, text, switches and blanks", () => {
    const sheet = sheetOf("assumptions");
    const grid = builtGrid(sheet);
    type(grid, placeOf(sheet, "compass.baseRevenue"), "=EHigher_BaseRevenue*1.1");
    type(grid, placeOf(sheet, "compass.goodwill"), "n/k");
    type(grid, placeOf(sheet, "compass.midYearDiscounting"), true);
    type(grid, placeOf(sheet, "compass.otherNetAssets"), "");
    const found = readInputs(sheet, grid);
    assert.deepEqual(found.get("compass.baseRevenue"), { kind: "formula", formula: "=EHigher_BaseRevenue*1.1" });
    assert.deepEqual(found.get("compass.goodwill"), { kind: "text", text: "n/k" });
    assert.deepEqual(found.get("compass.midYearDiscounting"), { kind: "logical", value: true });
    assert.deepEqual(found.get("compass.otherNetAssets"), { kind: "empty" });
  });
});

describe("another build", () => {
  const used = (
    change: (sheet: SheetPlan, grid: unknown[][]) => void,
    id: string,
  ): ReadonlyMap<string, { formulas: unknown[][] }> => {
    const sheet = sheetOf(id);
    const grid = builtGrid(sheet);
    change(sheet, grid);
    return new Map([[id, { formulas: grid }]]);
  };

  it("keeps what the user changed, and says where it is", () => {
    const cells = used((sheet, grid) => type(grid, placeOf(sheet, "compass.terminalGrowth"), 0.03), "assumptions");
    const { plan: next, kept } = keepInputs(plan, cells);
    assert.deepEqual(kept, [{ key: "compass.terminalGrowth", sheet: "Assumptions", address: "D50" }]);
    assert.deepEqual(contentIn(next, "assumptions", "compass.terminalGrowth"), { kind: "number", value: "0.03" });
  });

  describe("of a workbook that was built without opening working capital", () => {
    /** Assumptions as it was then: the rows are not there, and those below them stand higher. */
    const before = (change: (sheet: SheetPlan, grid: unknown[][]) => void) =>
      used((sheet, grid) => {
        change(sheet, grid);
        const rows = sheet.cells.flatMap(({ row, inputKey }) =>
          /openingWorkingCapital/.test(inputKey ?? "") ? [row] : [],
        );
        for (const row of rows.reverse()) grid.splice(row, 1);
      }, "assumptions");
    const started = "compass.openingWorkingCapital";
    const planned = contentIn(plan, "assumptions", started);

    it("starts it as working capital / revenue × base revenue of its own inputs, a typed number, and says so", () => {
      const next = keepInputs(
        plan,
        before((sheet, grid) => {
          type(grid, placeOf(sheet, "compass.baseRevenue"), 200_000);
          type(grid, placeOf(sheet, "compass.workingCapital"), 0.15);
          type(grid, placeOf(sheet, "compass.otherNetAssets"), 41_000);
        }),
      );
      // 15% × 200,000.
      assert.deepEqual(contentIn(next.plan, "assumptions", started), { kind: "number", value: "30000" });
      assert.deepEqual(contentIn(next.plan, "assumptions", "compass.otherNetAssets"), {
        kind: "number",
        value: "41000",
      });
      const said = next.started.map(({ key, from, worked }) => ({ key, from, worked }));
      assert.equal(said.length, 3, "one for each unit");
      assert.deepEqual(
        said.find(({ key }) => key === started),
        { key: started, from: ["compass.workingCapital", "compass.baseRevenue"], worked: true },
      );
    });

    it("leaves it as planned, and says that too, where one of them is no typed number", () => {
      const next = keepInputs(
        plan,
        before((sheet, grid) => type(grid, placeOf(sheet, "compass.baseRevenue"), "=EHigher_BaseRevenue*2")),
      );
      assert.deepEqual(contentIn(next.plan, "assumptions", started), planned);
      assert.deepEqual(
        next.started.map(({ key, worked }) => [key, worked]).filter(([, worked]) => worked === false),
        [[started, false]],
      );
    });

    it("does so once: a build after it keeps what is there", () => {
      const next = keepInputs(
        plan,
        used((sheet, grid) => {
          type(grid, placeOf(sheet, started), 30_000);
          type(grid, placeOf(sheet, "compass.baseRevenue"), 500_000);
        }, "assumptions"),
      );
      assert.deepEqual(contentIn(next.plan, "assumptions", started), { kind: "number", value: "30000" });
      assert.deepEqual(next.started, []);
    });
  });

  it("is the plan itself where nothing was changed", () => {
    const { plan: next, kept } = keepInputs(
      plan,
      used(() => undefined, "assumptions"),
    );
    assert.deepEqual(kept, []);
    assert.deepEqual(next, plan);
  });

  it("keeps the drivers of a grid", () => {
    const cells = used(
      (sheet, grid) => type(grid, placeOf(sheet, "compass.grid.rowDriver"), "Gross margin"),
      unitSheetId("compass"),
    );
    const { plan: next } = keepInputs(plan, cells);
    assert.deepEqual(contentIn(next, unitSheetId("compass"), "compass.grid.rowDriver"), {
      kind: "text",
      text: "Gross margin",
    });
  });

  it("keeps what an older layout had on another sheet, which is found by its key", () => {
    const [grid] = used(
      (sheet, own) => type(own, placeOf(sheet, "compass.tornado.step"), 0.02),
      unitSheetId("compass"),
    ).values();
    assert.ok(grid);
    // Goodwill held every unit's settings, those of this one far below the others'.
    const above = Array.from({ length: 500 }, () => []);
    const { plan: next, kept } = keepInputs(plan, new Map([["goodwill", { formulas: [...above, ...grid.formulas] }]]));
    const found = next.sheets
      .find(({ id }) => id === unitSheetId("compass"))
      ?.cells.find(({ inputKey }) => inputKey === "compass.tornado.step");
    assert.deepEqual(found?.content, { kind: "number", value: "0.02" });
    assert.deepEqual(
      kept.map(({ key, sheet }) => [key, sheet]),
      [["compass.tornado.step", "Shanghai Compass"]],
    );
  });

  it("writes every formula anew, also over one the user typed over", () => {
    const cells = used((sheet, grid) => {
      const total = sheet.cells.find(({ content }) => content.kind === "formula");
      assert.ok(total);
      type(grid, total, 1);
    }, "incomeStatement");
    assert.deepEqual(keepInputs(plan, cells).plan, plan);
  });
});
