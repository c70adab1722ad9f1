import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { FakeModelHost } from "../../support/fakeModelHost.ts";
import { overflow, violations, type Harness } from "../../support/paneChecks.ts";
import { panePage, showPane } from "../../support/panePage.ts";

let page: Page;
before(async () => {
  page = await panePage();
});

const shown = (): Promise<FakeModelHost["shown"]> => page.evaluate(() => (globalThis as unknown as Harness).host.shown);
const lines = () =>
  page
    .getByRole("list")
    .filter({ has: page.locator(".wrong-line") })
    .getByRole("button");

describe("the checks on the page", function () {
  this.timeout(60_000);

  for (const state of ["checks", "checksWell"])
    for (const theme of ["light", "dark"] as const)
      it(`${state}, ${theme}: break no accessibility rule and are no wider than 320 px`, async () => {
        const kept = await showPane(page, { state, theme, kept: true });
        assert.deepEqual(await violations(page, kept ? "colours" : "all"), []);
        assert.equal(await overflow(page), 0);
      });

  it("are counted in their tab, and each line leads to its cell", async () => {
    await showPane(page, { state: "checks" });
    assert.match(await page.getByRole("tab", { name: /^Checks/ }).innerText(), /3\s*wrong/);
    assert.equal(await lines().count(), 3);
    await lines().nth(1).click();
    assert.deepEqual((await shown()).at(-1), ["incomeStatement", "E8"]);
    assert.equal(await lines().nth(1).getAttribute("aria-current"), "true");
  });

  it("leave the tabs in one row, the count among them, at 320 px", async () => {
    await showPane(page, { state: "checks" });
    const tops = await page
      .getByRole("tab")
      .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
    assert.equal(tops, 1);
  });

  it("are gone through by Next and Previous, and by F8 and Shift+F8", async () => {
    await showPane(page, { state: "checks" });
    const current = (): Promise<number> =>
      lines().evaluateAll((all) => all.findIndex((each) => each.getAttribute("aria-current") === "true"));
    await page.getByRole("button", { name: "Next" }).click();
    assert.equal(await current(), 0);
    await page.keyboard.press("F8");
    assert.equal(await current(), 1);
    await page.keyboard.press("Shift+F8");
    assert.equal(await current(), 0);
    await page.getByRole("button", { name: "Previous" }).click();
    assert.equal(await current(), 2);
    assert.equal((await shown()).length, 4);
  });

  it("are one stop for Tab, and follow the model", async () => {
    await showPane(page, { state: "checks" });
    const stops = await lines().evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length);
    assert.equal(stops, 1);
    await page.evaluate(() =>
      (globalThis as unknown as Harness).host.typeFigure("income.revenue@2023", { value: 1_751_045 }),
    );
    await page.getByRole("heading", { name: "2 things are wrong" }).waitFor();
  });
});
