import assert from "node:assert/strict";
import { LayoutMaps } from "../../../src/excel/following/LayoutMaps.ts";
import type { BuildRecord } from "../../../src/excel/remembering/buildRecord.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("where the cells of a sheet are, asked while the user inserts a row", () => {
  let excel: StartedExcel;
  let maps: LayoutMaps;
  let record: BuildRecord;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    await createExcelHost(smallModel).build();
    maps = new LayoutMaps(smallPlan());
    maps.watched(true);
    const inputs = sheetNamed(excel.workbook, "Inputs");
    record = { version: smallPlan().version, sheets: { inputs }, names: {}, areas: {}, spills: {} };
  });
  afterEach(() => excel.stop());

  /** Where the planned fourth row is, by an answer before which something else happens. */
  const rowNow = (meanwhile: () => void = () => undefined): Promise<number | undefined> =>
    Excel.run(async (context) => {
      const learn = maps.queueLearning(context.workbook, record, ["inputs"]);
      await context.sync();
      meanwhile();
      return learn().get("inputs")?.rows.now(3);
    });

  it("is not remembered by an answer from before", async () => {
    await rowNow(() => maps.forget("inputs"));
    assert.equal(maps.knows(["inputs"]), false);
    excel.workbook.insertRows(record.sheets.inputs ?? "", 1, 2);
    assert.equal(await rowNow(), 5);
    assert.equal(maps.knows(["inputs"]), true);
  });

  it("is what was known where that is forgotten before the answer, never where it was planned", async () => {
    excel.workbook.insertRows(record.sheets.inputs ?? "", 1, 2);
    await rowNow();
    assert.equal(await rowNow(() => maps.forget("inputs")), 5);
  });
});
