import assert from "node:assert/strict";
import fc from "fast-check";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import {
  keepPackText,
  packTextOf,
  packXml,
  readPackText,
  UnreadablePackPartError,
} from "../../../src/excel/remembering/packPart.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { smallModel } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("a document's data in a workbook", () => {
  let excel: StartedExcel;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
  });
  afterEach(() => excel.stop());

  it("is not there until it is kept, and is replaced, not added to", async () => {
    assert.equal(await readPackText(), undefined);
    await keepPackText('{"title":"R&D <2013>"}');
    await keepPackText('{"title":"second"}');
    assert.equal(await readPackText(), '{"title":"second"}');
  });

  it("comes back as it was, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        assert.equal(packTextOf(packXml(text)), text);
      }),
    );
  });

  it("is refused where the part is another's", () => {
    assert.throws(() => packTextOf("<pack><other/></pack>"), UnreadablePackPartError);
  });

  it("is kept by a build, unless the document comes with the add-in", async () => {
    await createExcelHost({ ...smallModel, pack: "7: Interim report" }).build();
    assert.equal(await readPackText(), undefined);

    await createExcelHost({ ...smallModel, pack: "7: Interim report", packText: '{"a":1}' }).build();
    assert.equal(await readPackText(), '{"a":1}');
  });

  it("is one document's: another's model is refused, and nothing is written", async () => {
    await createExcelHost({ ...smallModel, pack: "7: Interim report", packText: '{"a":1}' }).build();
    const other = createExcelHost({ ...smallModel, pack: "8: Annual report", packText: '{"a":2}' });
    await assert.rejects(other.build(), (error: unknown) => {
      assert.ok(error instanceof ModelHostError);
      assert.equal(
        error.advice.sentence,
        "This workbook holds the model of “7: Interim report”: build another document's in a workbook of its own.",
      );
      return true;
    });
    assert.equal(await readPackText(), '{"a":1}');
  });
});
