import assert from "node:assert/strict";
import { OpenedWorkbench } from "../support/browser.ts";
import { rememberAsBuilt } from "../support/builtPages.ts";
import { sharedServer, takePage } from "../support/sharedBrowser.ts";

describe("The add-in's page in the workbench, on a slow machine", function () {
  this.timeout(120_000);

  it("has its model at the start, also where the functions are there long before the commands", async () => {
    const page = await takePage();
    await page.route("**/taskpane.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    const workbench = new OpenedWorkbench(page, (await sharedServer()).url);
    try {
      await workbench.open(true);
      assert.ok((await workbench.sheetNames()).includes("Cover"));
      // The model is as any other: the next file has it.
      await rememberAsBuilt(page, workbench.pane);
    } finally {
      await page.unrouteAll();
      await workbench.close();
    }
  });
});
