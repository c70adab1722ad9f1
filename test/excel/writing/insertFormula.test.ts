import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel } from "../support/smallModel.ts";
import { quietly } from "../support/faultRuns.ts";
import { play } from "../support/faults.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("a formula for the selected cell", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.build();
  });
  afterEach(() => excel.stop());

  const at = (sheet: string, row: number, column: number) => ({
    sheet: sheetNamed(workbook, sheet),
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const insert = (): Promise<string> => host.insertFormula((nameOf) => `=${nameOf("Rate_2022")}*2`);
  const refused = async (sentence: RegExp): Promise<void> => {
    const found: unknown = await insert().then(
      (address) => assert.fail(`written to ${address}`),
      (error: unknown) => error,
    );
    assert.ok(found instanceof ModelHostError);
    assert.match(found.advice.sentence, sentence);
  };

  it("is written there, as a percentage, and the address told", async () => {
    workbook.select([at("Mine", 4, 1)]);
    assert.equal(await insert(), "Mine!B5");
    assert.deepEqual(workbook.formulas(at("Mine", 4, 1)), [["=Rate_2022*2"]]);
    assert.deepEqual(workbook.numberFormats(at("Mine", 4, 1)), [["0.0%"]]);
  });

  it("is told where it was written and Excel's answer is lost", async () => {
    workbook.select([at("Mine", 4, 1)]);
    const faults = play(excel, { request: 1, lost: true, then: 0 });
    assert.equal(await quietly(insert), "Mine!B5");
    faults.stop();
    assert.deepEqual(workbook.formulas(at("Mine", 4, 1)), [["=Rate_2022*2"]]);
  });

  it("is not known to be written where Excel does not answer from then on", async () => {
    workbook.select([at("Mine", 4, 1)]);
    const faults = play(excel, { request: 1, lost: true, then: 30 });
    await quietly(() => refused(/it is not known whether all of it was written, a part or nothing/));
    faults.stop();
  });

  it("leaves a number format that the cell has", async () => {
    workbook.setNumberFormats(at("Mine", 4, 1), [["0.000"]]);
    workbook.select([at("Mine", 4, 1)]);
    await insert();
    assert.deepEqual(workbook.numberFormats(at("Mine", 4, 1)), [["0.000"]]);
  });

  it("uses the names that the model has in this workbook", async () => {
    const named = await startExcel({ sheets: ["Mine"] });
    try {
      ({ workbook } = named);
      await named.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Mine").getRange("A1");
        context.workbook.names.add("Rate_2022", cell);
        await context.sync();
      });
      host = createExcelHost(smallModel);
      await host.build();
      workbook.select([at("Mine", 4, 1)]);
      await insert();
      const [[formula] = []] = workbook.formulas(at("Mine", 4, 1));
      assert.match(formula ?? "", /^=Rate_2022.+\*2$/);
    } finally {
      named.stop();
    }
  });

  it("is written in a workbook without the model too: a unit of the user's own needs none", async () => {
    const bare = await startExcel({ sheets: ["Mine"] });
    try {
      ({ workbook } = bare);
      host = createExcelHost(smallModel);
      workbook.select([at("Mine", 4, 1)]);
      assert.equal(await insert(), "Mine!B5");
    } finally {
      bare.stop();
    }
  });

  it("is not written over anything of the user's", async () => {
    for (const held of ["text", 0, { formula: '=""' }]) {
      workbook.write(at("Mine", 4, 1), [[held]]);
      workbook.select([at("Mine", 4, 1)]);
      await refused(/^Mine!B5 is not blank: select a blank cell, then try again\.$/);
    }
    assert.deepEqual(workbook.formulas(at("Mine", 4, 1)), [['=""']]);
  });

  it("is not written over a formula that shows nothing", async () => {
    const { sheet, row, column } = at("Mine", 4, 1);
    workbook.write(at("Mine", 4, 1), [[{ formula: '=""' }]]);
    workbook.setResult(sheet, row, column, "");
    workbook.select([at("Mine", 4, 1)]);
    await refused(/^Mine!B5 is not blank/);
    assert.deepEqual(workbook.formulas(at("Mine", 4, 1)), [['=""']]);
  });

  it("is not written on a sheet of the model, blank cells included", async () => {
    workbook.select([at("Inputs", 40, 9)]);
    await refused(/^“Inputs” is a sheet of the model: select a blank cell on a sheet of your own/);
    assert.deepEqual(workbook.formulas(at("Inputs", 40, 9)), [[null]]);
  });

  it("is refused in cell-edit mode, saying what to do", async () => {
    workbook.select([at("Mine", 4, 1)]);
    workbook.userIsEditing = true;
    await refused(/press Enter or Esc/);
  });
});
