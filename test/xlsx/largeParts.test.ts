import assert from "node:assert/strict";
import { Workbook } from "@cj-tech-master/excelts";
import type { CellPlan } from "../../src/plan/plan.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { samplePlan } from "../support/samplePlan.ts";

describe("writeXlsx() of a large document", () => {
  it("writes parts of several megabytes whole", async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `${index} ${"word ".repeat(5000)}`);
    const cells = texts.map((text, index): CellPlan => {
      return { row: 100 + index, column: 0, content: { kind: "text", text }, style: "label" };
    });
    const sheets = samplePlan.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, cells: [...sheet.cells, ...cells] } : sheet,
    );
    const written = await writeXlsx({ ...samplePlan, sheets }, await calculate(samplePlan), { date: new Date() });
    const workbook = new Workbook();
    await workbook.xlsx.load(written);
    const inputs = workbook.getWorksheet("Inputs");
    assert.deepEqual(
      cells.map(({ row }) => inputs?.getCell(row + 1, 1).value),
      texts,
    );
  });
});
