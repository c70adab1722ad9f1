import assert from "node:assert/strict";
import { OpenedWorkbench } from "../support/browser.ts";
import { rememberAsBuilt } from "../support/builtPages.ts";
import { sharedServer, takePage } from "../support/sharedBrowser.ts";

describe("The add-in's page in the workbench, on a slow machine", function () {
  this.timeout(120_000);

  it("has its model at the start where the functions are there long before the commands, and a part when it is asked for again", async () => {
    const page = await takePage();
    await page.route("**/taskpane.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    let missing = true;
    await page.route("**/tabs.js", (route) =>
      missing ? route.fulfill({ contentType: "text/javascript", body: "" }) : route.continue(),
    );
    const workbench = new OpenedWorkbench(page, (await sharedServer()).url);
    try {
      await workbench.open(true);
      assert.ok((await workbench.sheetNames()).includes("Cover"));
      // What a part is drawn by comes late, too: the part says so, and is there when it is asked for again.
      await workbench.pane.getByRole("tab", { name: "Contents" }).click();
      const said = workbench.pane.getByRole("alert").filter({ hasText: "This part could not be loaded: " });
      await said.waitFor();
      missing = false;
      await said.getByRole("button", { name: "Try again" }).click();
      await workbench.pane.getByLabel("Find a table or a figure").waitFor();
      await said.waitFor({ state: "detached" });
      await workbench.pane.getByRole("tab", { name: "Assumptions" }).click();
      // The model is as any other: the next file has it.
      await rememberAsBuilt(page, workbench.pane);
    } finally {
      await page.unrouteAll();
      await workbench.close();
    }
  });
});
