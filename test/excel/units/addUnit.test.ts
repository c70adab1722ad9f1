import assert from "node:assert/strict";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import { planOwnUnit } from "../../support/planOwnUnit.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { oldestExcel } from "../../../src/workbench/host/requests/requirementSets.ts";
import { cellsOf, contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { play } from "../support/faults.ts";
import { smallModel } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

async function refusal(adding: Promise<unknown>): Promise<string> {
  try {
    await adding;
  } catch (error) {
    assert.ok(error instanceof ModelHostError, String(error));
    return error.message;
  }
  assert.fail("the unit should not have been added");
}

describe("adding a unit of the user's own in Excel", function () {
  this.timeout(60_000);
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  const { error: printError, group, groupCollapsed } = console;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    // What went wrong is printed for whoever looks for the reason; here it is expected.
    console.error = console.group = console.groupCollapsed = () => undefined;
  });
  afterEach(() => {
    excel.stop();
    Object.assign(console, { error: printError, group, groupCollapsed });
  });

  const tabs = () => workbook.sheets().map(({ name }) => name);
  const names = () => workbook.names().map(({ name, formula }) => [name, formula] as const);

  it("adds a sheet behind the others with every cell of its plan, and the names over block and results", async () => {
    const report = await host.addUnit();
    const plan = planOwnUnit(1);
    const planned = plan.sheets[0]?.cells.filter(({ content }) => content.kind !== "empty") ?? [];
    const written = cellsOf(workbook, sheetNamed(workbook, "Unit 1"));
    assert.deepEqual(tabs(), ["Mine", "Unit 1"]);
    assert.equal(written.size, planned.length);
    assert.deepEqual([report.name, report.cells, report.advice], ["Unit 1", planned.length, []]);
    const block = plan.names[0]?.area;
    assert.ok(block);
    assert.deepEqual(names()[0], ["Unit_1", `='Unit 1'!$A$${block.row + 1}:$F$${block.row + block.rows}`]);
    assert.equal(names().length, plan.names.length);
  });

  it("shows it with the first cell to fill in selected", async () => {
    await host.addUnit();
    const unit = sheetNamed(workbook, "Unit 1");
    assert.equal(workbook.activeSheet(), unit);
    const [selected] = workbook.selection();
    assert.ok(selected && selected.sheet === unit && selected.column === 1 && selected.rows * selected.columns === 1);
    assert.equal(cellsOf(workbook, unit).get(`R${selected.row + 1}C1`), "Base revenue");
  });

  it("takes at most three requests, and 250 bytes of messages a cell", async () => {
    excel.traffic.reset();
    const { cells } = await host.addUnit();
    assert.ok(excel.traffic.requests <= 3, `${excel.traffic.requests} requests`);
    assert.ok(excel.traffic.bytes <= 250 * cells, `${Math.round(excel.traffic.bytes / cells)} bytes a cell`);
  });

  it("counts on past a sheet or a name of the user's, and leaves both alone", async () => {
    workbook.addSheet("unit 1");
    workbook.setName({ name: "Unit_2", formula: "=Mine!$A$1", comment: "", visible: true });
    assert.equal((await host.addUnit()).name, "Unit 3");
    assert.equal((await host.addUnit()).name, "Unit 4");
    assert.deepEqual(tabs(), ["Mine", "unit 1", "Unit 3", "Unit 4"]);
    assert.deepEqual(names()[0], ["Unit_2", "=Mine!$A$1"]);
    assert.equal(cellsOf(workbook, sheetNamed(workbook, "unit 1")).size, 0);
  });

  it("leaves a built model as it is, and stays as it is when the model is built again", async () => {
    await host.build();
    const model = contentsOf(workbook) as { readonly sheets: readonly unknown[] };
    await host.addUnit();
    const unit = sheetNamed(workbook, "Unit 1");
    workbook.write({ sheet: unit, row: 8, column: 1, rows: 1, columns: 1 }, [[250_000]]);
    const before = contentsOf(workbook) as { readonly sheets: readonly unknown[] };
    assert.deepEqual(before.sheets.slice(0, -1), model.sheets);
    await host.build();
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("gives the number of a unit whose sheet was deleted to the next, with its names", async () => {
    await host.addUnit();
    await host.addUnit();
    workbook.deleteSheet(sheetNamed(workbook, "Unit 1"));
    // Excel keeps the names of a deleted sheet, without what they were for.
    for (const { name } of workbook.names().filter((found) => found.name.startsWith("Unit_1"))) {
      workbook.setName({ name, formula: "=#REF!", comment: "", visible: true });
    }
    assert.equal((await host.addUnit()).name, "Unit 1");
    assert.ok(names().every(([, formula]) => !formula.includes("#REF!")));
    assert.equal(names().length, 2 * planOwnUnit(1).names.length);
    assert.equal((await host.addUnit()).name, "Unit 3");
  });

  it("charts its tornado over cells of its own sheet", async () => {
    await host.addUnit();
    const unit = sheetNamed(workbook, "Unit 1");
    const [planned] = planOwnUnit(1).sheets[0]?.charts ?? [];
    const [chart, ...others] = workbook.parts.charts.list();
    assert.ok(planned && chart);
    assert.deepEqual(others, []);
    assert.deepEqual([chart.sheet, chart.name, chart.type], [unit, planned.name, "BarClustered"]);
    assert.deepEqual(
      chart.series.map(({ values }) => [values.sheet, values.row, values.column, values.rows]),
      planned.series.map(({ values }) => [unit, values.row, values.column, values.rows]),
    );
  });

  it("is there without what Excel refuses of its looks, and a sentence says so", async () => {
    excel.host.dispatcher.beforeAction = (action) => {
      if (action === "SetPosition") throw new ApiError("GeneralException");
    };
    const { name, advice } = await host.addUnit();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["leftOut"],
    );
    assert.match(advice[0]?.sentence ?? "", /charts of “Unit 1”.*GeneralException/);
    assert.deepEqual(tabs(), ["Mine", "Unit 1"]);
    assert.equal(name, "Unit 1");
    assert.equal(names().length, planOwnUnit(1).names.length);
    assert.equal(workbook.parts.charts.list().length, 1);
  });

  it("is whole, and nothing is said, where Excel refuses its looks once alone", async () => {
    const { stop } = play(excel, { request: 2, action: 500, then: 0 });
    assert.deepEqual((await host.addUnit()).advice, []);
    stop();
    assert.deepEqual(tabs(), ["Mine", "Unit 1"]);
  });

  it("adds nothing to a workbook whose structure is protected, and says what to do", async () => {
    excel.host.context.structureProtected = true;
    assert.match(await refusal(host.addUnit()), /structure is protected.*Review > Protect Workbook/);
    assert.deepEqual(tabs(), ["Mine"]);
  });

  it("says that calculation is set to manual, and that a setting of its own could not be read", async () => {
    workbook.setCalculationMode("Manual");
    workbook.parts.settings.set("headroom.units", "{broken");
    const { advice } = await host.addUnit();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["unexpected", "manualCalculation"],
    );
    assert.match(advice[0]?.sentence ?? "", /headroom\.units/);
    workbook.setCalculationMode("Automatic");
    assert.deepEqual((await host.addUnit()).advice, []);
  });

  it("writes the grid as native formulas to an Excel that does not fill cells from one function", async () => {
    excel.stop();
    excel = await startExcel({ requirementSets: oldestExcel });
    const { advice } = await createExcelHost(smallModel).addUnit();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["olderExcel"],
    );
    const formulas = [...cellsOf(excel.workbook, sheetNamed(excel.workbook, "Unit 1")).values()].map(String);
    assert.ok(formulas.every((formula) => !formula.includes("HEADROOM.SENSITIVITY")));
  });
});
