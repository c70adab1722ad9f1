import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { overflow, violations } from "../support/paneChecks.ts";
import { sharedBrowser, sharedServer } from "../support/sharedBrowser.ts";
import { smallFilingPdf } from "../support/smallFiling.ts";

describe("The content security policy", function () {
  this.timeout(240_000);

  describe("of the pane", () => {
    let workbench: OpenedWorkbench;
    const refused: string[] = [];
    before(async () => {
      workbench = await openWorkbench({ built: false });
      workbench.page.on("console", (message) => {
        if (/Content Security Policy|violates/i.test(message.text())) refused.push(message.text());
      });
    });
    after(() => workbench.close());

    const press = (name: string): Promise<void> =>
      workbench.pane.getByRole("button", { name, exact: true }).click({ timeout: 30_000 });

    it("is in the page", async () => {
      const policy = await workbench.pane.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      assert.match(policy ?? "", /^default-src 'none'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    });

    it("is kept while a PDF is opened and its model built", async () => {
      await workbench.pane.locator("input[type=file]").setInputFiles({
        name: "meadow.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(smallFilingPdf()),
      });
      await press("Confirm");
      await press("Build");
      await workbench.pane.getByRole("heading", { name: "The model is built" }).waitFor({ timeout: 90_000 });
      await workbench.settled();
      assert.deepEqual(refused, []);
    });

    it("is kept while the page of a figure is drawn", async () => {
      const row = await workbench.row("Income statement", "Cost of sales");
      const { values } = await workbench.read("Income statement", `A${row}:H${row}`);
      await workbench.show("Income statement");
      await workbench.select(`${"ABCDEFGH"[values[0]?.indexOf(-800) ?? -1] ?? ""}${row}`);
      await workbench.pane.locator("canvas").first().waitFor({ timeout: 60_000 });
      await workbench.settled();
      assert.deepEqual(refused, []);
    });

    it("is kept while charts are drawn", async () => {
      await workbench.press("New unit");
      await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
      await workbench.pane.locator("#goodwill, .goodwill, [role=tabpanel]:not([hidden])").first().waitFor();
      await workbench.settled();
      assert.deepEqual(refused, []);
    });
  });

  describe("of the pane with the announcement that comes with it", () => {
    it("is kept while its charts are drawn and headroom is simulated", async () => {
      const workbench = await openWorkbench();
      await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
      await workbench.pane.locator(".chart svg").first().waitFor({ timeout: 60_000 });
      await workbench.pane.getByRole("button", { name: "Run the simulation" }).click({ timeout: 30_000 });
      await workbench.settled();
      await workbench.close();
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
