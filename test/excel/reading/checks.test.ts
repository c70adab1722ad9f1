import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { CheckPlan } from "../../../src/plan/CheckPlan.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** The cells of the small model's inputs: a label in the first column, an amount in the second. */
const check = (id: string, row: number, wrong: string): CheckPlan => ({
  id,
  name: id,
  kind: "break",
  wrong,
  sheet: "inputs",
  row,
  columns: { status: 0, expected: 1, found: 1, difference: 1, foundFrom: 0, reason: 0 },
  parts: [
    {
      label: "a part",
      says: { sheet: "inputs", row: row + 1, column: 1 },
      leadsTo: { sheet: "inputs", row: row + 1, column: 1 },
    },
  ],
});

describe("the checks that are wrong", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    const [label] =
      smallPlan()
        .sheets.find(({ id }) => id === "inputs")
        ?.cells.filter(({ row }) => row === 3) ?? [];
    assert.ok(label?.content.kind === "text");
    const checks = [check("well", 3, "something else"), check("wrong", 3, label.content.text)];
    host = createExcelHost({ ...smallModel, plan: (taken) => ({ ...smallPlan(taken), checks }) });
    await host.build();
  });
  afterEach(() => excel.stop());

  it("are those whose status says so, as their rows show them, wherever the user's rows have moved them", async () => {
    const before = await host.checks();
    assert.deepEqual(
      before.map(({ id, expected, parts }) => [id, expected, parts]),
      [["wrong", "1,000", ["(700)"]]],
    );
    workbook.insertRows(sheetNamed(workbook, "Inputs"), 1, 2);
    assert.deepEqual(await host.checks(), before);
  });

  it("leave out one whose row is gone", async () => {
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 3, 1);
    assert.deepEqual(await host.checks(), []);
  });
});
