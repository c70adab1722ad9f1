import type { AreaPlan } from "../../../src/plan/plan.ts";
import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost, SelectedCell } from "../../../src/host/ModelHost.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** B4 of a sheet. */
const cell = (sheet: string): AreaPlan => ({ sheet, row: 3, column: 1, rows: 1, columns: 1 });

const moment = (milliseconds = 120): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Gross profit is revenue and cost of sales together; the grid shows its first argument twice. */
function calculate(book: MemoryWorkbook): void {
  const inputs = book.sheets().find(({ name }) => name === "Inputs")?.id;
  if (inputs === undefined) return;
  for (const { sheet, row, column, formula } of book.allFormulas()) {
    const sum = /^=SUM\(([A-Z])(\d+):/.exec(formula);
    if (sum === null) continue;
    const first = { sheet: inputs, row: Number(sum[2]) - 1, column: sum[1] === "B" ? 1 : 2, rows: 2, columns: 1 };
    book.setResult(
      sheet,
      row,
      column,
      book.values(first).reduce((total, [value]) => total + Number(value), 0),
    );
  }
}

describe("the user's selection", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  let heard: (SelectedCell | null)[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"], calculator: calculate });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.build();
    heard = [];
    stop = await host.onSelection((cell) => heard.push(cell));
    await moment();
    excel.traffic.reset();
  });
  afterEach(async () => {
    await stop();
    excel.stop();
  });

  const select = (sheet: string, row: number, column: number): void =>
    workbook.select([{ sheet: sheetNamed(workbook, sheet), row, column, rows: 1, columns: 1 }]);
  const placeOf = (cell: SelectedCell | null | undefined): string =>
    cell ? `${cell.sheet} ${cell.row} ${cell.column} at ${cell.address}: ${String(cell.state.value)}` : String(cell);
  /** Waits for the selection to be told of as expected: on a busy machine that takes longer than a moment. */
  const isHeard = async (expected: string): Promise<void> => {
    const end = Date.now() + 5_000;
    do await moment();
    while (placeOf(heard.at(-1)) !== expected && Date.now() < end);
    assert.equal(placeOf(heard.at(-1)), expected);
  };

  it("is told by sheet, place, address and what the cell holds, in one request once the sheet is known", async () => {
    select("Inputs", 3, 1);
    await isHeard("inputs 3 1 at B4: 1000");
    excel.traffic.reset();
    select("Inputs", 4, 2);
    await isHeard("inputs 4 2 at C5: -816");
    assert.equal(excel.traffic.requests, 1);
  });

  it("is told once of a burst of selections, and it is the last", async () => {
    select("Inputs", 3, 1);
    await moment();
    excel.traffic.reset();
    const before = heard.length;
    for (let row = 3; row < 7; row += 1) select("Inputs", row, 1);
    await isHeard("inputs 6 1 at B7: 0.16");
    assert.equal(heard.length - before, 1);
    assert.equal(excel.traffic.requests, 1);
  });

  it("is nothing on a sheet without figures and assumptions or on the user's own, and costs no request there", async () => {
    select("Inputs", 3, 1);
    await moment();
    excel.traffic.reset();
    for (const sheet of ["Model", "Mine"]) {
      select(sheet, 3, 1);
      await isHeard("null");
    }
    assert.equal(excel.traffic.requests, 0);
  });

  it("is the planned cell where the user has inserted rows and columns, and nothing in those", async () => {
    select("Inputs", 3, 1);
    await moment();
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.insertRows(inputs, 4, 2);
    workbook.insertColumns(inputs, 1, 1);
    select("Inputs", 6, 3);
    await isHeard("inputs 4 2 at D7: -816");
    select("Inputs", 5, 3);
    await isHeard("null");
    workbook.deleteRows(inputs, 4, 2);
    select("Inputs", 4, 3);
    await isHeard("inputs 4 2 at D5: -816");
  });

  it("is told again when the figure in it is typed over or calculated anew, and not when another sheet changes", async () => {
    select("Inputs", 5, 1);
    await isHeard("inputs 5 1 at B6: 300");
    workbook.type(sheetNamed(workbook, "Inputs"), 3, 1, "1100");
    await workbook.settled();
    await isHeard("inputs 5 1 at B6: 400");
    const before = heard.length;
    workbook.type(sheetNamed(workbook, "Mine"), 0, 0, "1");
    await moment();
    assert.equal(heard.length, before);
  });

  it("is read when the cell that was being edited is left", async () => {
    workbook.userIsEditing = true;
    select("Inputs", 3, 1);
    await moment();
    workbook.userIsEditing = false;
    await moment(600);
    assert.equal(placeOf(heard.at(-1)), "inputs 3 1 at B4: 1000");
  });

  it("is nothing in a model of another version, whose cells stand elsewhere", async () => {
    await createExcelHost({ ...smallModel, plan: (taken) => smallPlan(taken, "0") }).build();
    await host.snapshot();
    select("Inputs", 3, 1);
    await isHeard("null");
  });

  it("is not told of any more when nobody wants to know", async () => {
    await stop();
    const before = heard.length;
    select("Inputs", 3, 1);
    await moment();
    assert.equal(heard.length, before);
  });

  describe("going to a cell of the plan", () => {
    const selection = (): unknown => workbook.selection()[0];

    it("leads to where the user's rows and columns have moved it", async () => {
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.insertRows(inputs, 3, 2);
      await moment();
      await host.goTo(cell("inputs"));
      assert.deepEqual(selection(), { sheet: inputs, row: 5, column: 1, rows: 1, columns: 1 });
      workbook.insertColumns(inputs, 1, 1);
      await moment();
      await host.goTo({ ...cell("inputs"), rows: 2, columns: 2 });
      assert.deepEqual(selection(), { sheet: inputs, row: 5, column: 2, rows: 2, columns: 2 });
    });

    it("leads to what has taken the place of a deleted row", async () => {
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.deleteRows(inputs, 3, 1);
      await host.goTo(cell("inputs"));
      assert.deepEqual(selection(), { sheet: inputs, row: 3, column: 1, rows: 1, columns: 1 });
    });

    it("follows the rows though nobody watches the selection", async () => {
      await stop();
      const model = sheetNamed(workbook, "Model");
      await host.goTo(cell("model"));
      workbook.insertRows(model, 1, 3);
      await host.goTo(cell("model"));
      assert.deepEqual(selection(), { sheet: model, row: 6, column: 1, rows: 1, columns: 1 });
    });
  });

  describe("the reported figures", () => {
    const values = async (): Promise<unknown> =>
      Object.fromEntries(Object.entries(await host.figures()).map(([key, { value, error }]) => [key, error ?? value]));
    const cells = (): ReadonlyMap<string, unknown> => cellsOf(workbook, sheetNamed(workbook, "Inputs"));

    it("are read by key, those that are typed, in one request where their places are known", async () => {
      const announced = {
        "revenue@2022": 1000,
        "revenue@2023": 1200,
        "costOfSales@2022": -700,
        "costOfSales@2023": -816,
      };
      assert.deepEqual(await values(), announced);
      excel.traffic.reset();
      workbook.type(sheetNamed(workbook, "Inputs"), 3, 2, "1300");
      assert.deepEqual(await values(), { ...announced, "revenue@2023": 1300 });
      assert.equal(excel.traffic.requests, 1);
    });

    it("are found where the user's rows have moved them, and left out where they are gone", async () => {
      await values();
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.insertRows(inputs, 1, 3);
      workbook.deleteRows(inputs, 7, 1);
      await moment();
      assert.deepEqual(await values(), { "revenue@2022": 1000, "revenue@2023": 1200 });
    });

    it("are those of the sheets that are left", async () => {
      await values();
      workbook.deleteSheet(sheetNamed(workbook, "Inputs"));
      assert.deepEqual(await values(), {});
    });

    it("are restored to what is announced, wherever they are", async () => {
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.insertRows(inputs, 4, 2);
      workbook.type(inputs, 3, 2, "5");
      workbook.type(inputs, 6, 1, "=1/0");
      await moment();
      await host.restoreFigures(["revenue@2023", "costOfSales@2022"]);
      assert.equal(cells().get("R4C3"), 1200);
      assert.equal(cells().get("R7C2"), -700);
    });

    it("are left as they are where one of them is gone, and the sentence names it", async () => {
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.type(inputs, 3, 2, "5");
      workbook.deleteRows(inputs, 4, 1);
      await assert.rejects(
        host.restoreFigures(["revenue@2023", "costOfSales@2022"]),
        /“Cost of sales, 2022”.*Build model restores it/,
      );
      assert.equal(cells().get("R4C3"), 5);
    });

    it("are refused on a protected sheet, in cell-edit mode and without a sheet, with what to do", async () => {
      const inputs = sheetNamed(workbook, "Inputs");
      workbook.type(inputs, 3, 2, "5");
      await moment();
      workbook.userIsEditing = true;
      await assert.rejects(host.restoreFigures(["revenue@2023"]), /press Enter or Esc/);
      workbook.userIsEditing = false;
      workbook.updateSheet(inputs, { protected: true });
      await assert.rejects(host.restoreFigures(["revenue@2023"]), /protected or read-only/);
      workbook.updateSheet(inputs, { protected: false });
      workbook.deleteSheet(inputs);
      await assert.rejects(host.restoreFigures(["revenue@2023"]), /missing: Build model restores it/);
    });

    it("that calculate cannot be restored", async () => {
      await assert.rejects(host.restoreFigures(["grossProfit@2022"]), /no reported figure grossProfit@2022/);
    });

    it("of a model of another version are not guessed at", async () => {
      await createExcelHost({ ...smallModel, plan: (taken) => smallPlan(taken, "0") }).build();
      await host.snapshot();
      await assert.rejects(host.figures(), /another version of Headroom/);
    });
  });
});
