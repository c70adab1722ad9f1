import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { UnreadableBuildRecordError } from "../../../src/excel/remembering/buildRecord.ts";
import { readModelPack } from "../../../src/excel/remembering/readModelPack.ts";
import { smallModel } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("readModelPack()", () => {
  let excel: StartedExcel;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
  });
  afterEach(() => excel.stop());

  it("finds none where no model was built", async () => {
    assert.deepEqual(await readModelPack(), { kind: "none" });
  });

  it("finds the name of the pack that was built", async () => {
    await createExcelHost({ ...smallModel, pack: "7: Interim report" }).build();
    assert.deepEqual(await readModelPack(), { kind: "built", pack: "7: Interim report" });
  });

  it("finds a model without a name where it was built before packs had names", async () => {
    await createExcelHost(smallModel).build();
    assert.deepEqual(await readModelPack(), { kind: "built" });
  });

  it("throws where the workbook's setting is not this add-in's", async () => {
    excel.workbook.parts.settings.set("headroom.build", "{broken");
    await assert.rejects(readModelPack(), UnreadableBuildRecordError);
  });
});
