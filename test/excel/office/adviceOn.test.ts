import assert from "node:assert/strict";
import { adviceOn } from "../../../src/excel/office/adviceOn.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("what the user is told of an error", () => {
  let excel: StartedExcel;
  before(async () => {
    excel = await startExcel();
  });
  after(() => excel.stop());

  /** As Office.js throws it. */
  const refused = (code: string): Error => {
    const error = Object.create(excel.OfficeExtension.Error.prototype as object) as Error;
    return Object.assign(error, { code, message: "Excel's own words", debugInfo: {} });
  };

  it("is the advice that it carries, where we have found it ourselves", () => {
    const { advice } = new ModelHostError({ code: "unexpected", sentence: "The sheet is gone." });
    assert.equal(adviceOn(new ModelHostError(advice), "Writing"), advice);
  });

  for (const { code, words } of [
    { code: "InvalidOperationInCellEditMode", words: /press Enter or Esc/ },
    { code: "AccessDenied", words: /protected or read-only/ },
    { code: "RequestPayloadSizeLimitExceeded", words: /more than Excel takes or gives at once/ },
    { code: "ResponsePayloadSizeLimitExceeded", words: /more than Excel takes or gives at once/ },
  ])
    it(`is what to do about it, where Excel says ${code}`, () => {
      assert.match(adviceOn(refused(code), "Writing").sentence, words);
    });
});
