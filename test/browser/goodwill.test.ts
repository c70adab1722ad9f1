import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Locator } from "playwright-core";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** The Goodwill part over the built pages: its chunk is loaded, its worker runs, and it keeps to the sheet. */
describe("the Goodwill part in the workbench", function () {
  this.timeout(150_000);
  let workbench: OpenedWorkbench;
  const threads: string[] = [];

  before(async () => {
    workbench = await openWorkbench();
    workbench.page.on("worker", (worker) => threads.push(new URL(worker.url()).pathname));
    await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
  });

  after(() => workbench.close());

  const setting = (id: string): string => {
    const found = plannedOnce(builtInPack)
      .analyses.flatMap(({ settings }) => settings)
      .find((each) => each.id === id);
    assert.ok(found, id);
    return `B${found.cell.row + 1}`;
  };
  const chart = (name: RegExp): Locator => workbench.pane.getByRole("img", { name });

  it("shows the sensitivity that the sheet has set up, with the sheet's own figures", async () => {
    await chart(/^Headroom by Pre-tax discount rate and Terminal growth/)
      .locator("svg")
      .waitFor();
    const table = workbench.pane.getByRole("region", { name: /^Headroom by .* table$/ });
    await workbench.pane.getByText("Show as table").first().click();
    const shown = await table.locator("tbody tr").nth(3).locator("td").nth(3).innerText();
    assert.equal(shown, await workbench.pane.locator('.goodwill-head [data-measure="headroom.eHigher"]').innerText());
  });

  it("writes a picked driver to the sheet, and takes what is chosen there", async () => {
    await workbench.pane.getByLabel("Across", { exact: true }).selectOption("Gross margin");
    await workbench.settled();
    assert.equal(await workbench.value("Shanghai EHigher", setting("eHigher.grid.columnDriver")), "Gross margin");
    assert.equal(await workbench.value("Shanghai EHigher", setting("eHigher.grid.columnStep")), 0.01);
    await workbench.write("Shanghai EHigher", setting("eHigher.grid.rowDriver"), [["Revenue growth"]]);
    await chart(/^Headroom by Revenue growth and Gross margin/)
      .locator("svg")
      .waitFor();
  });

  it("simulates in a worker", async () => {
    await workbench.pane.getByRole("button", { name: "Run the simulation" }).click();
    await workbench.pane.locator(".probability").waitFor();
    assert.ok(
      threads.some((path) => path.endsWith("/simulation.js")),
      threads.join(", "),
    );
  });

  it("puts what is simulated into a cell, which comes to the same", async () => {
    const { pane } = workbench;
    await pane.getByText(/^Correlations:/).click();
    await pane.getByRole("button", { name: "Add", exact: true }).click();
    await pane.getByLabel("Correlation of Base revenue and Revenue growth", { exact: true }).fill("0.6");
    await pane.getByRole("button", { name: "Run again" }).click();
    await pane.getByText("The inputs have changed since this run").waitFor({ state: "detached" });
    const shown = await pane.locator(".probability strong").innerText();
    await workbench.show("Sheet1");
    await workbench.select("B5");
    await pane.getByRole("button", { name: "Put it in the selected cell as a formula" }).click();
    await pane.getByText("The probability of impairment stands in Sheet1!B5.").waitFor();
    await workbench.settled();
    assert.equal(await workbench.text("Sheet1", "B5"), shown);
  });
});
