import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { CellValue } from "../../../src/workbench/host/cells/cellValue.ts";
import type { Calculator, MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** Gross profit of 2023 is revenue and cost of sales together; the grid is what `grid` says. */
function calculatorWith(grid: readonly (readonly CellValue[])[]): Calculator {
  return (workbook) => {
    for (const { sheet, row, column, formula } of workbook.allFormulas()) {
      const inputs = workbook.sheets().find(({ name }) => name === "Inputs")?.id;
      const value = (at: number): number =>
        inputs === undefined
          ? 0
          : Number(workbook.values({ sheet: inputs, row: at, column: 2, rows: 1, columns: 1 })[0]?.[0]);
      if (formula.includes("SENSITIVITY")) workbook.setResult(sheet, row, column, grid);
      else if (/C6$|SUM\(C4:C5\)/.test(formula)) workbook.setResult(sheet, row, column, value(3) + value(4));
    }
  };
}

describe("reading the model from Excel", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;

  async function start(grid: readonly (readonly CellValue[])[] = [[383, 385]]): Promise<void> {
    excel = await startExcel({ calculator: calculatorWith(grid) });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
  }
  const write = (sheet: string, row: number, column: number, content: number | string): void =>
    workbook.write({ sheet: sheetNamed(workbook, sheet), row, column, rows: 1, columns: 1 }, [[content]]);
  const codes = async (): Promise<string[]> => (await host.snapshot()).advice.map(({ code }) => code);

  afterEach(() => excel.stop());

  it("says that nothing is built before the first build", async () => {
    await start();
    assert.deepEqual(await host.snapshot(), { built: false, assumptions: {}, measures: {}, units: [], advice: [] });
  });

  it("gives every assumption and measure its value and its text as the cell shows it", async () => {
    await start();
    await host.build();
    const { built, assumptions, measures, advice } = await host.snapshot();
    assert.equal(built, true);
    assert.equal(assumptions["rate@2022"]?.value, 0.16);
    // 1,200 − 816, by hand.
    assert.equal(measures["grossProfit.2023"]?.value, 384);
    assert.match(measures["grossProfit.2023"].text, /^384/);
    assert.deepEqual(advice, []);
  });

  it("asks once where it knows the places, and again only where they have moved", async () => {
    await start();
    await host.build();
    await host.snapshot();
    excel.traffic.reset();
    await host.snapshot();
    assert.equal(excel.traffic.requests, 1);
    workbook.insertRows(sheetNamed(workbook, "Inputs"), 1, 2);
    write("Inputs", 8, 1, 0.25);
    assert.equal((await host.snapshot()).assumptions["rate@2022"]?.value, 0.25);
    // Once to learn that names have moved, once whether their cells have, and once more.
    assert.equal(excel.traffic.requests, 4);
    excel.traffic.reset();
    await host.snapshot();
    assert.equal(excel.traffic.requests, 1);
  });

  it("reads a model that another session built", async () => {
    await start();
    await host.build();
    const { assumptions } = await createExcelHost(smallModel).snapshot();
    assert.equal(assumptions["rate@2022"]?.value, 0.16);
  });

  it("follows cells of the model to a renamed sheet", async () => {
    await start();
    await host.build();
    workbook.updateSheet(sheetNamed(workbook, "Inputs"), { name: "Figures & more" });
    assert.equal((await host.snapshot()).assumptions["rate@2022"]?.value, 0.16);
  });

  it("tells an error and a blank from a value", async () => {
    await start();
    await host.build();
    write("Inputs", 6, 1, "#N/A");
    assert.deepEqual((await host.snapshot()).assumptions["rate@2022"], { value: null, text: "#N/A", error: "#N/A" });
    write("Inputs", 6, 1, "abc");
    assert.deepEqual((await host.snapshot()).assumptions["rate@2022"], { value: "abc", text: "abc" });
    workbook.clear([{ sheet: sheetNamed(workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 }], "Contents");
    assert.deepEqual((await host.snapshot()).assumptions["rate@2022"], { value: null, text: "" });
  });

  it("names the sheet that is missing and says how it comes back", async () => {
    await start();
    await host.build();
    await host.snapshot();
    workbook.deleteSheet(sheetNamed(workbook, "Inputs"));
    const { built, advice, measures } = await host.snapshot();
    assert.equal(built, true);
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["missingSheet"],
    );
    assert.match(advice[0]?.sentence ?? "", /“Inputs”.*Build model restores it/);
    assert.ok("grossProfit.2023" in measures);
  });

  it("says that nothing is built where all of the model's sheets are gone", async () => {
    await start();
    await host.build();
    for (const name of ["Cover", "Inputs", "Model"]) workbook.deleteSheet(sheetNamed(workbook, name));
    const { built, advice } = await host.snapshot();
    assert.equal(built, false);
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["missingSheet"],
    );
  });

  it("reads all of it where Excel once did not find a sheet that is there, as while a deletion is undone", async () => {
    await start();
    await host.build();
    const before = await host.snapshot();
    excel.failAt({ action: 5 }, "ItemNotFound");
    assert.deepEqual(await host.snapshot(), before);
  });

  it("names the defined name that is missing", async () => {
    await start();
    await host.build();
    workbook.deleteName("Rate_2022");
    const { advice, assumptions } = await host.snapshot();
    assert.match(advice[0]?.sentence ?? "", /Rate_2022.*Build model restores it/);
    assert.deepEqual(assumptions, {});
  });

  it("says which cells to empty where something blocks a grid", async () => {
    await start();
    await host.build();
    write("Model", 4, 2, "in the way");
    workbook.calculate();
    await workbook.settled();
    const { advice } = await host.snapshot();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["blockedSpill"],
    );
    assert.match(advice[0]?.sentence ?? "", /On “Model”.*B5:C5.*empty/);
  });

  it("says that functions are being calculated, or not known yet", async () => {
    await start([[{ error: "#BUSY!" }]]);
    await host.build();
    assert.deepEqual(await codes(), ["busy"]);
    excel.stop();
    await start([[{ error: "#NAME?" }]]);
    await host.build();
    assert.deepEqual(await codes(), ["functionsNotLoaded"]);
  });

  it("says that every function answers #VALUE!, as on a first load, and leads to Repair", async () => {
    await start([[{ error: "#VALUE!" }]]);
    await host.build();
    const { advice } = await host.snapshot();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["functionsNotLoaded"],
    );
    assert.match(
      advice[0]?.sentence ?? "",
      /Every HEADROOM function shows #VALUE!.*Repair enters their formulas again/,
    );
  });

  for (const code of ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"])
    it(`keeps what it last read where Excel says ${code}, and says what makes a sheet so large`, async () => {
      await start();
      await host.build();
      const before = await host.snapshot();
      excel.failAt({ action: 0 }, code);
      const { advice, ...rest } = await host.snapshot();
      assert.deepEqual({ ...rest, advice: [] }, before);
      assert.deepEqual(
        advice.map((each) => each.code),
        ["tooLarge"],
      );
      assert.match(
        advice[0]?.sentence ?? "",
        /^Reading the model was more than Excel takes or gives at once\..*delete/,
      );
      assert.deepEqual(await host.snapshot(), before);
    });

  it("says so where calculation is set to manual", async () => {
    await start();
    await host.build();
    workbook.setCalculationMode("Manual");
    assert.deepEqual(await codes(), ["manualCalculation"]);
  });

  it("says that the model is another version's", async () => {
    await start();
    await createExcelHost({ ...smallModel, plan: (taken) => smallPlan(taken, "0") }).build();
    const { built, advice, assumptions } = await host.snapshot();
    assert.equal(built, true);
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["outdatedModel"],
    );
    assert.equal(assumptions["rate@2022"]?.value, 0.16);
  });

  it("keeps what it last read while a cell is being edited, and says why", async () => {
    await start();
    await host.build();
    const before = await host.snapshot();
    workbook.userIsEditing = true;
    const { advice, ...rest } = await host.snapshot();
    assert.deepEqual(rest.measures, before.measures);
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["cellEditing"],
    );
  });
});
