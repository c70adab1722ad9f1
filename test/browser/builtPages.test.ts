import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { handOn, rememberAsBuilt, takeBuiltPage } from "../support/builtPages.ts";
import { waitingPages } from "../support/sharedBrowser.ts";

/** Over a workbook of two sheets: what holds for a model's pages holds for these, which take no time to build. */
describe("A page that a test file hands on to the next", function () {
  this.timeout(120_000);
  let workbench: OpenedWorkbench;
  before(async () => {
    workbench = await openWorkbench({ built: false });
    await change((context) => {
      context.workbook.worksheets.add("Model").getRange("A1:B2").formulas = [
        [1, "=A1*2"],
        ["text", ""],
      ];
    });
  });
  after(() => workbench.close());

  const change = (how: (context: Excel.RequestContext) => void): Promise<void> =>
    workbench.pane.evaluate(
      (text) =>
        Excel.run(async (context) => {
          (new Function("context", `(${text})(context)`) as (of: Excel.RequestContext) => void)(context);
          await context.sync();
        }),
      how.toString(),
    );
  const isHandedOn = async (how: (context: Excel.RequestContext) => void): Promise<boolean> => {
    await rememberAsBuilt(workbench.page, workbench.pane);
    await change(how);
    return handOn(workbench.page, workbench.pane);
  };

  it("is as it was: what was typed is taken back, on the user's own sheet and the names too", async () => {
    const handedOn = await isHandedOn(({ workbook }) => {
      workbook.worksheets.getItem("Model").getRange("A1").values = [[7]];
      workbook.worksheets.getItem("Sheet1").getRange("C3:C4").values = [["mine"], [2]];
      workbook.names.add("mine", "=7");
    });
    assert.ok(handedOn);
    assert.equal(takeBuiltPage(), workbench.page);
    assert.deepEqual((await workbench.read("Model", "A1:B2")).formulas, [
      [1, "=A1*2"],
      ["text", ""],
    ]);
    assert.equal(await workbench.value("Model", "B1"), 2);
    assert.equal(await workbench.value("Sheet1", "C3"), "");
    await workbench.write("Sheet1", "C3", [["=mine"]]);
    assert.equal(await workbench.value("Sheet1", "C3"), "#NAME?");
    await workbench.write("Sheet1", "C3", [[""]]);
  });

  it("has its pane opened anew, with nothing of what was kept or set there", async () => {
    const { page, pane } = workbench;
    await rememberAsBuilt(page, pane);
    await pane.evaluate(() => {
      localStorage.setItem("mine", "7");
      Object.assign(window, { mine: 7 });
    });
    assert.ok(await handOn(page, pane));
    assert.equal(takeBuiltPage(), page);
    const left = await pane.evaluate(() => [localStorage.getItem("mine"), "mine" in window]);
    assert.deepEqual(left, [null, false]);
  });

  it("is handed on to nobody where more than cells is another: a format, a row, a sheet, its protection, its name", async () => {
    const changes: readonly ((context: Excel.RequestContext) => void)[] = [
      ({ workbook }) => (workbook.worksheets.getItem("Model").getRange("A1").numberFormat = [["0.00"]]),
      ({ workbook }) => workbook.worksheets.getItem("Model").getRange("1:1").insert("Down"),
      ({ workbook }) => workbook.worksheets.add("Another"),
      ({ workbook }) => workbook.worksheets.getItem("Model").protection.protect(),
      ({ workbook }) => (workbook.worksheets.getItem("Another").name = "Other"),
    ];
    for (const how of changes) {
      assert.equal(await isHandedOn(how), false, how.toString());
    }
    assert.ok(!waitingPages.includes(workbench.page));
  });
});
