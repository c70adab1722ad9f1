import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { readPoints } from "../../../src/taskpane/model/goodwill/pointsEntry.ts";
import type { Harness } from "../../support/paneChecks.ts";
import { panePage, showPane } from "../../support/panePage.ts";

describe("a step or a centre that is typed", () => {
  it("is in percentage points; a step is above zero", () => {
    assert.deepEqual(readPoints("0.5", true), { shift: 0.005 });
    assert.deepEqual(readPoints(" -2 % ", false), { shift: -0.02 });
    for (const text of ["0", "-1", "", "a", "101"]) assert.ok("sentence" in readPoints(text, true), text);
  });
});

describe("what the pane shows, to the sheet and the clipboard", function () {
  this.timeout(90_000);
  let page: Page;
  before(async () => {
    page = await panePage();
    await showPane(page, { state: "goodwill" });
    await page.locator(".chart-place svg").first().waitFor();
  });

  const puts = (): Promise<(readonly [title: string, target: unknown])[]> =>
    page.evaluate(() =>
      (globalThis as unknown as Harness).host.exhibits.map(({ plan, target }) => [plan.title, target] as const),
    );

  it("has the size, steps and centre that are chosen", async () => {
    await page.getByText("Steps, size and centre").click();
    await page.getByLabel("Rows", { exact: true }).selectOption("5");
    await page.getByLabel("Centre across, % points").fill("1");
    await page.getByLabel("Centre across, % points").press("Enter");
    const table = page.getByRole("region", { name: "Sensitivity" }).getByRole("table", { includeHidden: true });
    await table.locator("thead th").nth(3).filter({ hasText: "+1.00 pt" }).waitFor({ state: "attached" });
    assert.equal(await table.locator("tbody tr").count(), 5);
    await page.getByLabel("Step down, % points").fill("0");
    await page.getByLabel("Step down, % points").press("Enter");
    assert.match(await page.locator("#goodwill-rowStep-problem").innerText(), /A number above 0/);
    await page.getByLabel("Step down, % points").press("Escape");
  });

  it("goes to the selected cell; where that is taken, to the next free place or a new sheet", async () => {
    await page.getByRole("button", { name: "Grid to sheet: Sensitivity" }).click();
    await page.getByText("It stands in Mine!B2:E9.").waitFor();
    await page.evaluate(() => {
      (globalThis as unknown as Harness).host.selectedHolds = "Revenue";
    });
    await page.getByRole("button", { name: "To sheet: Tornado" }).click();
    await page.getByText("Mine!B2:E9 is not blank: B2 (“Revenue”) holds something.").waitFor();
    await page.getByRole("button", { name: "Put it at Mine!B11" }).click();
    await page.getByText("It stands in Mine!B2:E9.").nth(1).waitFor();
    await page.getByRole("button", { name: "To sheet: Break-evens" }).click();
    await page.getByRole("button", { name: "On a new sheet" }).click();
    await page.getByText("It stands in Break-evens!A1:D8.").waitFor();
    assert.deepEqual(await puts(), [
      ["Sensitivity", "selected"],
      ["Tornado", { address: "Mine!B11" }],
      ["Break-evens", "newSheet"],
    ]);
  });

  it("is copied as a table with its formats, and between tabs", async () => {
    const copied = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          window.addEventListener("copy", ({ clipboardData }) =>
            resolve(["text/html", "text/plain"].map((type) => clipboardData?.getData(type) ?? "")),
          );
          document.querySelector<HTMLElement>("[aria-label='Copy table: Break-evens']")?.click();
        }),
    );
    assert.match(copied[0] ?? "", /<table style="border-collapse:collapse;.*<th style=.*Gross margin/);
    assert.match(copied[1] ?? "", /^Driver\tChange\n/);
    assert.match(copied[1] ?? "", /Gross margin\t−\d+\.\d+ pt; /);
  });
});
