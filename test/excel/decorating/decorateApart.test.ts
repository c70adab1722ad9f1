import assert from "node:assert/strict";
import { decorateApart } from "../../../src/excel/decorating/decorateApart.ts";
import type { Step } from "../../../src/excel/decorating/Decoration.ts";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const coloured: Step = (sheet) => void (sheet.tabColor = "#FF0000");
const filled: Step = (sheet) => void (sheet.getRange("A1").format.fill.color = "#00FF00");

describe("decorating sheets of which Excel refuses a part", () => {
  let excel: StartedExcel;
  const { error, group, groupCollapsed } = console;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    // What is refused is printed for whoever looks for the reason; here it is expected.
    console.error = console.group = console.groupCollapsed = () => undefined;
    excel.host.dispatcher.beforeAction = (name) => {
      if (name === "TabColor") throw new ApiError("GeneralException");
    };
  });
  afterEach(() => {
    excel.stop();
    Object.assign(console, { error, group, groupCollapsed });
  });

  const refused = async (...steps: readonly Step[]) => {
    const worksheet = sheetNamed(excel.workbook, "Mine");
    const refusals = await decorateApart([{ worksheet, tab: "Mine", kind: "looks", steps }]);
    return refusals.map(({ kind, tab }) => `${kind} of ${tab}`);
  };
  const fill = () =>
    excel.workbook.format({ sheet: sheetNamed(excel.workbook, "Mine"), row: 0, column: 0, rows: 1, columns: 1 }).fill;

  it("leaves the steps in place that it takes, and tells that some are refused", async () => {
    assert.deepEqual(await refused(coloured, filled), ["looks of Mine"]);
    assert.equal(fill(), "#00FF00");
  });

  it("tries a step that is the only one once", async () => {
    assert.deepEqual(await refused(coloured), ["looks of Mine"]);
    assert.equal(excel.traffic.requests, 1);
    assert.deepEqual(await refused(filled), []);
  });
});
