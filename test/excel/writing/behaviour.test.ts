import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { linkSteps } from "../../../src/excel/writing/behaviour.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel } from "../support/startExcel.ts";

describe("the panes that stay in sight", () => {
  for (const freeze of [
    { rows: 3, columns: 1 },
    { rows: 3, columns: 0 },
    { rows: 0, columns: 2 },
    { rows: 0, columns: 0 },
  ])
    it(`are ${freeze.rows} rows and ${freeze.columns} columns where the plan has so many`, async () => {
      const excel = await startExcel({ sheets: ["Mine"] });
      try {
        const plan = smallPlan();
        const sheets = plan.sheets.map((sheet) => (sheet.id === "inputs" ? { ...sheet, freeze } : sheet));
        await createExcelHost({ ...smallModel, plan: () => ({ ...plan, sheets }) }).build();
        const inputs = excel.workbook.sheets().find(({ name }) => name === "Inputs");
        assert.deepEqual(inputs?.freeze ?? { rows: 0, columns: 0 }, freeze);
      } finally {
        excel.stop();
      }
    });
});

describe("a link to a sheet that the plan has not", () => {
  it("is refused before anything is written, with both sheets", () => {
    const plan = smallPlan();
    const [cover] = plan.sheets;
    assert.ok(cover);
    const others = plan.sheets.filter(({ id }) => id !== "model");
    assert.throws(() => linkSteps(cover, { ...plan, sheets: others }), {
      name: "UnknownLinkError",
      message: "The sheet Cover links to a sheet model, which the plan does not have",
    });
  });
});
