import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { overflow, violations } from "../support/paneChecks.ts";
import { refusedByPolicy } from "../support/refusedByPolicy.ts";
import { sharedBrowser, sharedServer } from "../support/sharedBrowser.ts";

describe("The content security policy", function () {
  this.timeout(240_000);

  describe("of the pane", () => {
    let workbench: OpenedWorkbench;
    let refused: readonly string[];
    before(async () => {
      workbench = await openWorkbench();
      refused = refusedByPolicy(workbench.page);
    });
    after(() => workbench.close());

    it("is in the page", async () => {
      const policy = await workbench.pane.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      assert.match(policy ?? "", /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    });

    it("is kept while charts are drawn", async () => {
      await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
      await workbench.pane.locator(".chart svg").first().waitFor({ timeout: 60_000 });
      assert.deepEqual(refused, []);
    });

    it("is kept while headroom is simulated", async () => {
      await workbench.pane.getByRole("button", { name: "Run the simulation" }).click({ timeout: 30_000 });
      await workbench.settled();
      assert.deepEqual(refused, []);
    });
  });

  for (const name of ["using.html", "help.html", "support.html", "privacy.html"]) {
    describe(`of ${name}`, () => {
      let page: Page;
      const refused: string[] = [];
      before(async () => {
        page = await (await sharedBrowser()).newPage({ viewport: { width: 320, height: 640 } });
        page.on("console", (message) => void refused.push(message.text()));
        await page.goto(`${(await sharedServer()).url}/${name}`);
      });
      after(() => page.close());

      it("lets no script run and is kept", async () => {
        const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
        assert.match(policy ?? "", /^default-src 'none'; style-src 'self'; img-src 'self';/);
        assert.deepEqual(refused, []);
      });

      for (const colorScheme of ["light", "dark"] as const)
        it(`leaves a page that all can read at 320 px, ${colorScheme}`, async () => {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await violations(page), []);
          assert.equal(await overflow(page), 0);
        });
    });
  }
});
