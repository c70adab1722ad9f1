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

  it("is lost where it is damaged, too, with what is wrong in it as the cause", async () => {
    const causeOf = async (text: string): Promise<unknown> => {
      try {
        await packOfWorkbook(text, name);
      } catch (error) {
        assert.ok(error instanceof LostPackError);
        return error.cause instanceof Error ? error.cause.name : error.cause;
      }
      assert.fail("it should be lost");
    };
    assert.equal(await causeOf(JSON.stringify({ ...tiny, periods: [] })), "PackDataError");
    assert.equal(await causeOf("{"), "SyntaxError");
  });
});
