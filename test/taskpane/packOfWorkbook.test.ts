import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { nameOfPack } from "../../src/filing/nameOfPack.ts";
import { LostPackError, packOfWorkbook } from "../../src/taskpane/run/packOfWorkbook.ts";

const name = nameOfPack(tiny);

describe("packOfWorkbook(text, wanted)", () => {
  it("is the pack that travels in the workbook, where it is the model's", async () => {
    assert.deepEqual(await packOfWorkbook(JSON.stringify(tiny), name), tiny);
  });

  it("is lost where the workbook holds none, or another document's", async () => {
    await assert.rejects(packOfWorkbook(undefined, name), LostPackError);
    await assert.rejects(packOfWorkbook(JSON.stringify(tiny), "7: Interim report"), {
      name: "LostPackError",
      message: /^The model is of "7: Interim report", and the workbook holds the data of /,
    });
  });

  it("is refused where it is damaged: by what is wrong in it", async () => {
    await assert.rejects(packOfWorkbook(JSON.stringify({ ...tiny, periods: [] }), name), { name: "PackDataError" });
    await assert.rejects(packOfWorkbook("{", name), SyntaxError);
  });
});
