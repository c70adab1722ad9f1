import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { SettingPlan } from "../../../src/plan/plan.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));
const setting = (id: string, row: number): SettingPlan => ({
  id,
  label: id,
  cell: { sheet: "inputs", row, column: 1, rows: 1, columns: 1 },
  kind: "amount",
  unit: "",
  value: 0,
});
const analysis = {
  unit: "unit",
  title: "Unit",
  kind: "sensitivity",
  table: { sheet: "inputs", row: 3, column: 0, rows: 2, columns: 2 },
  settings: [setting("one", 3), setting("other", 4)],
} as const;

describe("the settings of the analyses", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost({ ...smallModel, plan: (taken) => ({ ...smallPlan(taken), analyses: [analysis] }) });
    await host.build();
  });
  afterEach(() => excel.stop());

  const inputs = (): string => sheetNamed(workbook, "Inputs");
  const values = async (): Promise<unknown> =>
    Object.fromEntries(Object.entries(await host.settings()).map(([id, { value }]) => [id, value]));

  it("are read by id, wherever the user's rows have moved them", async () => {
    assert.deepEqual(await values(), { one: 1000, other: -700 });
    workbook.insertRows(inputs(), 1, 2);
    await moment();
    assert.deepEqual(await values(), { one: 1000, other: -700 });
  });

  it("are written together, wherever they are", async () => {
    workbook.insertRows(inputs(), 4, 2);
    await host.setSettings({ one: "Gross margin", other: 0.02 });
    assert.equal(cellsOf(workbook, inputs()).get("R4C2"), "Gross margin");
    assert.equal(cellsOf(workbook, inputs()).get("R7C2"), 0.02);
  });

  it("are left as they are where one of them is gone, and the sentence names it", async () => {
    workbook.deleteRows(inputs(), 4, 1);
    await assert.rejects(host.setSettings({ one: 5, other: 6 }), /“other, Unit”.*Build model restores it/);
    assert.equal(cellsOf(workbook, inputs()).get("R4C2"), 1000);
  });

  it("are refused in cell-edit mode, and where the model has none of that id", async () => {
    workbook.userIsEditing = true;
    await assert.rejects(host.setSettings({ one: 5 }), /press Enter or Esc/);
    workbook.userIsEditing = false;
    await assert.rejects(host.setSettings({ none: 5 }), /no setting none/);
  });
});
