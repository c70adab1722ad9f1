import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { CasesPlan } from "../../../src/plan/CasesPlan.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
const cell = (row: number, column = 2) => ({ sheet: "inputs", row, column, rows: 1, columns: 1 });

/** A case in the small model's second year: its name in place of revenue, two values, and a result. */
const cases: CasesPlan = {
  top: cell(2, 0),
  mayBeBlank: [],
  own: [],
  cases: [
    {
      id: "case1",
      label: "Case 1",
      name: cell(3),
      inputs: { rate: cell(4), switch: cell(6) },
      headrooms: { unit: cell(5) },
      reasons: { unit: cell(7) },
      calls: {},
    },
  ],
};

describe("the cases of the model", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost({ ...smallModel, plan: (taken) => ({ ...smallPlan(taken), cases }) });
    await host.build();
  });
  afterEach(() => excel.stop());

  const inputs = (): string => sheetNamed(workbook, "Inputs");

  it("are written whole and at once, a switch by its word, and read again wherever the user's rows have moved them", async () => {
    await host.writeCase("case1", { name: "Downside", values: { rate: 0.2, switch: true } });
    assert.equal(cellsOf(workbook, inputs()).get("R4C3"), "Downside");
    assert.equal(cellsOf(workbook, inputs()).get("R7C3"), "Yes");
    workbook.insertRows(inputs(), 1, 2);
    await moment();
    const [read] = await host.cases();
    assert.equal(read?.name.value, "Downside");
    const found = await host.caseInputs("case1");
    assert.deepEqual([found["rate"]?.value, found["switch"]?.value], [0.2, "Yes"]);
  });

  it("become blank in what is not told of", async () => {
    await host.writeCase("case1", { name: "", values: {} });
    const [read] = await host.cases();
    assert.equal(read?.name.value, null);
    assert.equal((await host.caseInputs("case1"))["rate"]?.value, null);
  });

  it("are left as they are where one of their cells is gone", async () => {
    workbook.deleteRows(inputs(), 4, 1);
    await assert.rejects(host.writeCase("case1", { name: "Downside", values: { rate: 0.2 } }), /Build model restores/);
    assert.equal(cellsOf(workbook, inputs()).get("R4C3"), 1200);
  });

  it("are not read in part where one of their cells is gone: what is applied of them would be", async () => {
    workbook.deleteRows(inputs(), 4, 1);
    await assert.rejects(host.caseInputs("case1"), /Build model restores/);
  });

  it("are unknown by another id", async () => {
    await assert.rejects(host.caseInputs("case9"), /no case case9/);
  });
});

describe("inputs of a unit of the user's own", function () {
  this.timeout(60_000);
  let excel: StartedExcel;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    host = createExcelHost(smallModel);
    await host.build();
    await host.addUnit();
    await host.snapshot();
  });
  afterEach(() => excel.stop());

  const goodwill = async (): Promise<unknown> => {
    const [unit] = (await host.snapshot()).units;
    return unit?.block?.lines.find(({ label }) => label === "Goodwill")?.cells[0]?.value;
  };
  const set = (value: number) =>
    host.setAssumptions({ "rate@2022": 0.21 }, undefined, [{ unit: "unit1", label: "Goodwill", index: 0, value }]);

  it("are written with the model's assumptions, beside their labels", async () => {
    assert.deepEqual(await set(255), []);
    assert.equal(await goodwill(), 255);
    assert.equal(cellsOf(excel.workbook, sheetNamed(excel.workbook, "Inputs")).get("R7C2"), 0.21);
  });

  it("are left, with all else, where their rows have moved since they were read", async () => {
    excel.workbook.insertRows(sheetNamed(excel.workbook, "Unit 1"), 10, 1);
    await assert.rejects(set(255), /has just been changed, and nothing was written/);
    assert.notEqual(cellsOf(excel.workbook, sheetNamed(excel.workbook, "Inputs")).get("R7C2"), 0.21);
    await host.snapshot();
    await set(255);
    assert.equal(await goodwill(), 255);
  });
});

describe("several assumptions at once", () => {
  let excel: StartedExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
  });
  afterEach(() => excel.stop());

  it("are written in one request after the one that looks where their names lead, or none of them", async () => {
    const host = createExcelHost(smallModel);
    await host.build();
    excel.traffic.reset();
    await host.setAssumptions({ "rate@2022": 0.21 });
    assert.equal(excel.traffic.requests, 2);
    const rate = (): unknown => cellsOf(excel.workbook, sheetNamed(excel.workbook, "Inputs")).get("R7C2");
    assert.equal(rate(), 0.21);
    await assert.rejects(host.setAssumptions({ "rate@2022": 0.3, unknown: 1 }), /no assumption unknown/);
    assert.equal(rate(), 0.21);
  });
});
