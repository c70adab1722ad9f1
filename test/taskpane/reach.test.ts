import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { overflow, violations } from "../support/paneChecks.ts";
import { panePage, showPane } from "../support/panePage.ts";

let page: Page;
before(async () => {
  page = await panePage();
});

const tabs = ["Assumptions", "Goodwill", "Contents", "Checks"] as const;
const show = async (tab: (typeof tabs)[number]): Promise<void> => {
  await page.getByRole("tab", { name: tab }).click();
  await page.getByRole("tabpanel", { name: tab }).waitFor();
  if (tab === "Goodwill") await page.locator(".chart-place svg").first().waitFor();
};

/** What Tab stops at. */
const stops = (): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("button, input, select, summary, a[href], [tabindex='0']")].filter(
        (control) => !control.matches(":disabled") && control.tabIndex >= 0 && control.checkVisibility(),
      ).length,
  );

/** The controls to press that a finger would miss, or that have no name. */
const small = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, summary, select")]
      .filter((control) => control.checkVisibility() && control.closest(".unseen") === null)
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        return height < 31.5 || width < 24 || (control.tagName !== "SELECT" && name.trim() === "");
      })
      .map((control) => `${control.outerHTML.slice(0, 90)} ${control.getBoundingClientRect().height}`),
  );

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.id ?? "";
  });

describe("the reach of the pane", function () {
  this.timeout(90_000);

  it("takes at most 40 stops for Tab from its start to its end, over the model of the announcement", async () => {
    await showPane(page, { state: "goodwillAssumptions", height: 3000 });
    const count = await stops();
    assert.ok(count > 20 && count <= 40, `${count} stops`);
  });

  it("leads with the arrow keys from a box to its buttons and back, past the caret's own moves", async () => {
    await showPane(page, { state: "built" });
    const box = page.getByLabel("Pre-tax discount rate", { exact: true }).first();
    await box.focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "Basis of Pre-tax discount rate");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "Go to the cell of Pre-tax discount rate");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await box.evaluate((element) => element === document.activeElement), true);
    // The caret in the middle of the text stays in it.
    await box.evaluate((element) => (element as HTMLInputElement).setSelectionRange(1, 1));
    await page.keyboard.press("ArrowRight");
    assert.equal(await box.evaluate((element) => element === document.activeElement), true);
  });

  it("goes through the years of an assumption, and the tiles, with the arrow keys", async () => {
    await showPane(page, { state: "built" });
    await page
      .getByLabel(/^Revenue growth 2024/)
      .first()
      .focus();
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /^Revenue growth 2025/);
    const tiles = page.locator(".tiles").first().getByRole("button");
    await tiles.first().focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await tiles.nth(1).evaluate((element) => element === document.activeElement), true);
    assert.equal(await tiles.first().getAttribute("tabindex"), "-1");
  });

  it("has buttons of at least 32 px with a name on every tab, and needs no scrolling to the side", async () => {
    await showPane(page, { state: "goodwillAssumptions" });
    for (const tab of tabs) {
      await show(tab);
      assert.deepEqual(await small(), [], tab);
      assert.equal(await overflow(page), 0, tab);
    }
  });

  it("breaks no accessibility rule on any tab in forced colours", async () => {
    await showPane(page, { state: "goodwillAssumptions" });
    await page.emulateMedia({ forcedColors: "active" });
    try {
      for (const tab of tabs) {
        await show(tab);
        assert.deepEqual(await violations(page), [], tab);
      }
    } finally {
      await page.emulateMedia({ forcedColors: null });
    }
  });

  it("needs no scrolling to the side at 200% of a pane of 350 px", async () => {
    await showPane(page, { state: "goodwillAssumptions", width: 175 });
    for (const tab of tabs) {
      await show(tab);
      assert.equal(await overflow(page), 0, tab);
    }
  });
});
