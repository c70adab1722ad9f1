import assert from "node:assert/strict";
import { CommandError, darkTheme } from "../../../src/workbench/host/commonApi.ts";
import { excel2021, oldestExcel } from "../../../src/workbench/host/requests/requirementSets.ts";
import { failure, plain, start, stopAll } from "./support.ts";

describe("the host as Office.js sees it", () => {
  afterEach(stopAll);

  it("is Excel on a PC", async () => {
    const { Office } = await start();
    assert.deepEqual(plain(await Office.onReady()), { host: "Excel", platform: "PC", addin: null });
    assert.equal(Office.context.host, "Excel");
    assert.equal(Office.context.displayLanguage, "en-US");
  });

  it("supports what it says and no more", async () => {
    const { Office } = await start();
    const supports = (set: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(set, version);
    assert.equal(supports("ExcelApi", "1.15"), true);
    assert.equal(supports("ExcelApi", "1.16"), false);
    assert.equal(supports("SharedRuntime", "1.1"), true);
    assert.equal(supports("CustomFunctionsRuntime", "1.3"), true);
    assert.equal(supports("DelayForCellEdit", "1.1"), true);
  });

  it("can be an older Excel", async () => {
    const older = await start({ requirementSets: excel2021 });
    assert.equal(older.Office.context.requirements.isSetSupported("ExcelApi", "1.14"), true);
    assert.equal(older.Office.context.requirements.isSetSupported("ExcelApi", "1.15"), false);
    const oldest = await start({ requirementSets: oldestExcel });
    assert.equal(oldest.Office.context.requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(oldest.Office.context.requirements.isSetSupported("ExcelApi", "1.12"), false);
    await oldest.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      await context.sync();
      assert.deepEqual(plain(cell.values), [[1]]);
    });
  });

  it("says its colours, light or dark", async () => {
    const light = await start();
    assert.equal(light.Office.context.officeTheme.bodyBackgroundColor.toLowerCase(), "#ffffff");
    const dark = await start({ theme: () => darkTheme });
    assert.equal(dark.Office.context.officeTheme.bodyBackgroundColor.toLowerCase(), "#292929");
  });

  it("a ribbon button runs the command that is associated, until it says completed", async () => {
    const { Office, client } = await start();
    const seen: string[] = [];
    Office.actions.associate("buildModel", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      setTimeout(() => {
        seen.push("completed");
        event.completed();
      }, 5);
    });
    await client.invokeCommand("buildModel", "Headroom.BuildModel");
    assert.deepEqual(seen, ["Headroom.BuildModel", "completed"]);
  });

  it("a ribbon button without a command fails, naming it", async () => {
    const { client } = await start();
    await assert.rejects(client.invokeCommand("nothing", "x"), (error: unknown) => {
      assert.ok(error instanceof CommandError);
      assert.equal(error.functionName, "nothing");
      return true;
    });
  });

  it("Office.addin shows and hides the pane, and tells the add-in when it changes", async () => {
    const asked: boolean[] = [];
    const { Office, host } = await start({ onPaneVisibility: (shown) => asked.push(shown) });
    const told: string[] = [];
    await Office.addin.onVisibilityModeChanged((message) => void told.push(message.visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    assert.deepEqual(asked, [false, true]);
    host.tellPaneVisibility(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(told.at(-1), "Hidden");
  });

  it("a page that is closed gets nothing more", async () => {
    const { client, traffic, host, Excel } = await start();
    client.dispose();
    traffic.reset();
    host.tellPaneVisibility(false);
    assert.equal(traffic.messages.length, 0);
    assert.ok(Excel);
  });

  it("round trips and bytes are counted", async () => {
    const { Excel, traffic } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").untrack();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    assert.equal(traffic.requests, 2);
    assert.equal(
      traffic.bytes,
      traffic.messages.reduce((sum, { json }) => sum + json.length, 0),
    );
  });

  it("an object used after its request, untracked, is refused by the client itself", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").untrack();
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidObjectPath");
  });
});
