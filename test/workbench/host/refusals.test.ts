import assert from "node:assert/strict";
import { failure, start, stopAll } from "./support.ts";

describe("what Excel refuses, the host refuses", () => {
  afterEach(stopAll);

  type Act = (sheet: Excel.Worksheet, cell: Excel.Range) => unknown;
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });
  const refused: readonly (readonly [string, Act])[] = [
    ["a formula that cannot be read", (_sheet, cell) => (cell.formulas = [["=SUM(1,2"]])],
    ["a formula of 8,193 characters", (_sheet, cell) => (cell.formulas = [[`=${"1+".repeat(4095)}11`]])],
    ["a text of 256 characters in a formula", (_sheet, cell) => (cell.formulas = [[`="${"x".repeat(256)}"`]])],
    ["a text of 32,768 characters", (_sheet, cell) => (cell.values = [["x".repeat(32_768)]])],
    ["a cell above the sheet", (sheet) => sheet.getCell(-1, 0)],
    ["a cell beyond the last column", (sheet) => sheet.getCell(0, 16_384)],
    ["an area over the sheet's edge", (sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1)],
    ["a list of 256 characters", (_sheet, cell) => (cell.dataValidation.rule = list("x".repeat(256)))],
    ["an empty list", (_sheet, cell) => (cell.dataValidation.rule = list(""))],
    ["a list's formula that cannot be read", (_sheet, cell) => (cell.dataValidation.rule = list("=A1:"))],
    [
      "a rule's formula that cannot be read",
      (_sheet, cell) => (cell.dataValidation.rule = { custom: { formula: "=AND(A1" } }),
    ],
    [
      "a rule between one bound",
      (_sheet, cell) => (cell.dataValidation.rule = { decimal: { formula1: 1, operator: "Between" } }),
    ],
    [
      "an alert of 256 characters",
      (_sheet, cell) =>
        (cell.dataValidation.errorAlert = { message: "x".repeat(256), showAlert: true, style: "Stop", title: "" }),
    ],
    [
      "a conditional format's formula that cannot be read",
      (_sheet, cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = "=A1>"),
    ],
    ["a name's formula that cannot be read", (sheet) => sheet.names.add("Broken", "=1+")],
  ];
  for (const [what, act] of refused) {
    it(`InvalidArgument for ${what}`, async () => {
      const office = await start();
      const error = await failure(
        office.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          act(sheet, sheet.getRange("B2"));
          await context.sync();
        }),
      );
      assert.equal(error.code, "InvalidArgument");
    });
  }

  it("leaves a cell as it was whose formula it refuses", async () => {
    const office = await start();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["before"]];
      await context.sync();
    });
    await failure(
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2").formulas = [["=1+"]];
        await context.sync();
      }),
    );
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
      await context.sync();
      assert.equal(cell.values[0]?.[0], "before");
    });
  });
});
