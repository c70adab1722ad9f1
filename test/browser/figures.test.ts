import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

/** What the pane tells of the figures of the sheets, in the workbook and the pane that a user has before them. */
describe("the figures in the workbench", function () {
  this.timeout(150_000);
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench.close());

  const selected = (): Locator => workbench.pane.getByRole("region", { name: "Selected cell" });
  const saying = (words: string | RegExp): Promise<void> => selected().getByText(words).first().waitFor();
  const tab = (name: string): Promise<void> => workbench.pane.getByRole("tab", { name }).click();

  it("are told with their source as the user selects them", async () => {
    await workbench.show("Income statement");
    await workbench.select(`E${await workbench.row("Income statement", "Revenue")}`);
    await saying("Revenue, 2023: as printed.");
    assert.match(
      await selected().innerText(),
      /1,751,045[^]*Consolidated Statement of Comprehensive Income, row Revenue, note 4/,
    );
  });

  it("that are changed break checks, stand in the list, and are restored from the pane", async () => {
    const check = workbench.pane.locator(".master-check");
    assert.match(await check.innerText(), /^All \d+ checks tie out; \d+ explained/);
    const cell = `E${await workbench.row("Income statement", "Revenue")}`;
    await workbench.write("Income statement", cell, [[1_752_045]]);
    await saying("Revenue, 2023: changed. Announced: 1,751,045.");
    await workbench.pane.locator(".master-check-breaks").waitFor();
    assert.match(await check.innerText(), /^\d+ breaks in \d+ checks/);
    await tab("Contents");
    await workbench.pane.getByRole("heading", { name: "Changed figures 1" }).waitFor();
    await selected()
      .getByRole("button", { name: /^Restore/ })
      .click();
    await workbench.pane.getByText("Every reported figure is as announced.").waitFor();
    assert.equal(await workbench.value("Income statement", cell), 1_751_045);
    await workbench.pane.locator(".master-check-tiesOut").waitFor();
  });

  it("are found by name, and told and jumped to where rows of the user's have moved them", async () => {
    await workbench.show("Financial position");
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("6:8").insert("Down");
        await context.sync();
      }),
    );
    await workbench.settled();
    const row = await workbench.row("Financial position", "Goodwill");
    await tab("Contents");
    await workbench.pane.getByLabel("Find a table or a figure").fill("position goodwill");
    await workbench.pane
      .getByRole("navigation", { name: "Table of contents" })
      .getByRole("button", { name: "Goodwill", exact: true })
      .click();
    await saying("Goodwill, 2023: as printed.");
    assert.equal(await workbench.page.locator("[data-u-comp=defined-name] input").inputValue(), `E${row}`);
  });

  it("leave the selected cell to an assumption, which leads to its field", async () => {
    await workbench.show("Assumptions");
    await workbench.select(`D${await workbench.row("Assumptions", "Terminal growth", "Shanghai Compass")}`);
    await saying("Terminal growth, Shanghai Compass: illustrative assumption.");
    await selected().getByRole("button", { name: "Go to its field" }).click();
    const focused = await workbench.pane.evaluate(() => document.activeElement?.getAttribute("data-assumption"));
    assert.equal(focused, "compass.terminalGrowth");
  });
});
