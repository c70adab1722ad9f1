import assert from "node:assert/strict";
import { startWithWorkbook } from "../../../src/excel/office/startWithWorkbook.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** Where the workbook keeps that the add-in's runtime starts with it. */
const startState = ({ workbook }: StartedExcel): unknown =>
  workbook.parts.settings.get("Office.AutoShowTaskpaneWithDocument");

describe("the shared runtime", () => {
  let excel: StartedExcel;
  afterEach(() => excel.stop());

  it("starts with the workbook from the first build on, in the background", async () => {
    excel = await startExcel();
    assert.equal(startState(excel), undefined);
    await startWithWorkbook();
    assert.equal(startState(excel), "Background");
  });

  it("is left as it is by an Excel that does not know the setting", async () => {
    excel = await startExcel({ requirementSets: { ExcelApi: "1.12", CustomFunctionsRuntime: "1.1" } });
    await startWithWorkbook();
    assert.equal(startState(excel), undefined);
  });

  it("is refused aloud where Excel refuses: the pane notes it, and the model stands", async () => {
    excel = await startExcel();
    excel.failAt({ name: "SetAppRuntimeStartState" }, "AccessDenied");
    await assert.rejects(startWithWorkbook(), { code: "AccessDenied" });
  });
});
