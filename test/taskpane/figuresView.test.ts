import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { FakeModelHost } from "../support/fakeModelHost.ts";
import { fakePlan } from "../support/fakePanePlan.ts";
import { overflow, violations, type Harness } from "../support/paneChecks.ts";
import { panePage, showPane, type PanePageOptions } from "../support/panePage.ts";

const selections = [
  "figure",
  "repairedFigure",
  "changedFigure",
  "calculatedFigure",
  "longFigure",
  "assumptionCell",
  "nameAlone",
];
const parts = ["contents", "changedFigures", "search", "nothingFound"];

let page: Page;
before(async () => {
  page = await panePage();
});

async function onPage(options: PanePageOptions, use: (page: Page, kept: boolean) => Promise<void>): Promise<void> {
  await use(page, await showPane(page, options));
}

const dock = (page: Page): Locator => page.getByRole("region", { name: "Selected cell" });
const shown = (page: Page): Promise<FakeModelHost["shown"]> =>
  page.evaluate(() => (globalThis as unknown as Harness).host.shown);
const select = (page: Page, sheet: string, row: number, column: number): Promise<void> =>
  page.evaluate(([s, r, c]) => (globalThis as unknown as Harness).host.select({ sheet: s, row: r, column: c }), [
    sheet,
    row,
    column,
  ] as const);
const focusedText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

describe("figures and contents on the page", function () {
  this.timeout(60_000);

  for (const state of [...selections, ...parts]) {
    for (const theme of ["light", "dark"] as const) {
      it(`${state}, ${theme}: breaks no accessibility rule and is no wider than 320 px`, () =>
        onPage({ state, theme, width: 320, kept: true }, async (page, kept) => {
          assert.deepEqual(await violations(page, kept ? "colours" : "all"), []);
          assert.equal(await overflow(page), 0);
        }));
    }
  }
});

describe("the selected cell on the page", function () {
  this.timeout(60_000);

  it("shows a figure with its period, unit, condition and source", () =>
    onPage({ state: "figure" }, async (page) => {
      const words = await dock(page).innerText();
      for (const part of ["Revenue", "2023", "1,751,045", "RMB'000", "As printed", "row Revenue, note 4"])
        assert.ok(words.includes(part), words);
      assert.equal(
        await dock(page)
          .getByRole("button", { name: /^Restore/ })
          .count(),
        0,
      );
    }));

  it("says why a figure was repaired", () =>
    onPage({ state: "repairedFigure" }, async (page) => {
      assert.match(await dock(page).innerText(), /Repaired: printed as “3 \| 27,385”; 327,385/);
    }));

  it("shows what is announced beside a changed figure, restores it, and keeps the focus", () =>
    onPage({ state: "changedFigure" }, async (page) => {
      assert.match(await dock(page).innerText(), /87,743[^]*Announced: 86,743, difference \+1,000/);
      await dock(page)
        .getByRole("button", { name: "Restore Acquisition of subsidiaries, 2023, to the announced 86,743" })
        .press("Enter");
      await dock(page).getByText("As printed", { exact: true }).waitFor();
      assert.match(await dock(page).innerText(), /^Acquisition of subsidiaries\s+2023\s+86,743/);
      assert.match((await focusedText(page)) ?? "", /^Acquisition of subsidiaries/);
    }));

  it("shows the announced total beside the live one", () =>
    onPage({ state: "calculatedFigure" }, async (page) => {
      assert.match(
        await dock(page).innerText(),
        /589,485[^]*Calculated from other cells\. Announced: 588,485, difference \+1,000/,
      );
      assert.equal(
        await dock(page)
          .getByRole("button", { name: /^Restore/ })
          .count(),
        0,
      );
    }));

  it("leads from an assumption to its field, in whatever part of the pane and group it is", () =>
    onPage({ state: "assumptionCell", height: 600 }, async (page) => {
      const words = await dock(page).innerText();
      for (const part of ["Revenue growth", "2025", "25.0%", "Illustrative", "Shanghai Compass", "A falling path"])
        assert.ok(words.includes(part), words);
      await page.getByRole("tab", { name: "Contents" }).click();
      await dock(page).getByRole("button", { name: "Go to its field" }).click();
      const field = page
        .getByLabel("Revenue growth 2025, illustrative")
        .and(page.locator("#compass-revenueGrowth-2025-entry"));
      assert.equal(await field.evaluate((input) => input === document.activeElement), true);
      const [fieldBox, dockBox] = [await field.boundingBox(), await dock(page).boundingBox()];
      assert.ok(
        fieldBox && dockBox && fieldBox.y + fieldBox.height <= dockBox.y,
        "the field lies under the selected cell",
      );
    }));

  it("moves nothing in the pane, whatever is selected", () =>
    onPage({ state: "built" }, async (page) => {
      const places = (): Promise<number[]> =>
        page.evaluate(() =>
          [".group-head", ".field", ".foot"].map(
            (one) => document.querySelector(one)?.getBoundingClientRect().top ?? NaN,
          ),
        );
      const heights = new Set<number | undefined>();
      await page.getByRole("button", { name: "Reset all of Shanghai EHigher" }).scrollIntoViewIfNeeded();
      const before = await places();
      for (const [row, sheet, column] of [
        [6, "incomeStatement", 4],
        [291, "notes", 4],
        [39, "otherDisclosures", 4],
        [155, "notes", 4],
        [0, "cover", 0],
        [7, "assumptions", 4],
      ] as const) {
        await select(page, sheet, row, column);
        assert.deepEqual(await places(), before, `${sheet} ${row}`);
        if (sheet !== "cover") heights.add((await dock(page).boundingBox())?.height);
      }
      assert.equal(heights.size, 1, "one height for every figure and assumption");
    }));

  it("has no heading over results where the document leads to none", () =>
    onPage({ state: "noResults" }, async (page) => {
      await page.getByRole("tab", { name: "Assumptions" }).click();
      await page.getByRole("heading", { name: "A unit of your own" }).waitFor();
      assert.equal(await page.getByRole("button", { name: "Results by year" }).count(), 0);
    }));

  it("leaves its room to the pane where no figure and no assumption is selected", () =>
    onPage({ state: "built" }, async (page) => {
      const low = (await dock(page).boundingBox())?.height ?? NaN;
      await select(page, "incomeStatement", 6, 4);
      const high = (await dock(page).boundingBox())?.height ?? NaN;
      assert.ok(low < 0.6 * high, `${low} of ${high} pixels`);
    }));

  it("is said politely, and once a selection", () =>
    onPage({}, async (page) => {
      const said = dock(page).getByRole("status");
      assert.equal(await said.innerText(), "");
      await select(page, "incomeStatement", 6, 4);
      assert.equal(await said.innerText(), "Revenue, 2023: as printed.");
    }));

  it("never covers the control that has the focus", () =>
    onPage({ height: 600 }, async (page) => {
      await page.locator(".tab").first().focus();
      const top = (await dock(page).boundingBox())?.y ?? NaN;
      for (let step = 0; step < 70; step += 1) {
        await page.keyboard.press("Tab");
        const bottom = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.closest(".field") ? focused.getBoundingClientRect().bottom : undefined;
        });
        if (bottom !== undefined)
          assert.ok(bottom <= top + 1, `a field ends at ${bottom} px, under the selected cell at ${top} px`);
      }
    }));

  it("folds to its name alone", () =>
    onPage({ state: "figure" }, async (page) => {
      const height = async (): Promise<number> => (await dock(page).boundingBox())?.height ?? NaN;
      assert.ok((await height()) > 100);
      await dock(page).getByRole("button", { name: "Show the name alone" }).press("Enter");
      assert.ok((await height()) < 50);
      assert.match(await dock(page).innerText(), /^Revenue\s+2023/);
      await dock(page).getByRole("button", { name: "Show the source" }).press("Enter");
      assert.ok((await height()) > 100);
    }));
});

describe("the master check on the page", function () {
  this.timeout(60_000);

  it("says by icon and sentence whether the figures tie out, follows, and leads to the checks", () =>
    onPage({}, async (page) => {
      const line = page.locator(".master-check");
      assert.match(await line.innerText(), /All 380 checks tie out; 6 explained/);
      assert.equal(await line.locator(".icon-done").count(), 1);
      await page.evaluate(() =>
        (globalThis as unknown as Harness).host.typeFigure("income.revenue@2023", { value: 5 }),
      );
      await page.locator(".master-check-breaks").waitFor();
      assert.match(await line.innerText(), /1 break in 380 checks/);
      assert.equal(await line.locator(".icon-warning").count(), 1);
      assert.match(await page.locator("[aria-live=polite].unseen").innerText(), /1 break in 380 checks\./);
      await line.press("Enter");
      assert.deepEqual(await shown(page), [["checks", "E5"]]);
    }));
});

describe("the tabs on the page", function () {
  this.timeout(60_000);

  it("are one stop for Tab, and arrow keys, Home and End move between them", () =>
    onPage({}, async (page) => {
      const tab = (name: string): Locator => page.getByRole("tab", { name });
      await tab("Assumptions").focus();
      for (const [key, name] of [
        ["ArrowRight", "Goodwill"],
        ["ArrowRight", "Contents"],
        ["ArrowRight", "Checks"],
        ["ArrowRight", "Assumptions"],
        ["ArrowLeft", "Checks"],
        ["Home", "Assumptions"],
        ["End", "Checks"],
        ["ArrowLeft", "Contents"],
      ] as const) {
        await page.keyboard.press(key);
        assert.equal(await focusedText(page), name, key);
        assert.equal(await tab(name).getAttribute("aria-selected"), "true");
        assert.equal(await page.getByRole("tabpanel", { name }).isVisible(), true);
      }
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
    }));
});

describe("the contents on the page", function () {
  this.timeout(60_000);

  it("have the Cover's groups, and jump to sheets and tables", () =>
    onPage({ state: "contents" }, async (page) => {
      const contents = page.getByRole("navigation", { name: "Table of contents" });
      assert.deepEqual(await contents.getByRole("heading").allInnerTexts(), [
        "Inputs",
        "As announced",
        "Model",
        "Proof",
      ]);
      await contents.getByRole("button", { name: "Note 13: Goodwill" }).click();
      await contents.getByRole("button", { name: "Gross margin" }).click();
      assert.deepEqual(await shown(page), [
        ["notes", "A153"],
        ["grossMargin", "A1"],
      ]);
    }));

  it("are worked by keyboard alone: type, arrow down to what was found, Enter; Escape clears", () =>
    onPage({ state: "contents" }, async (page) => {
      const box = page.getByLabel("Find a table or a figure");
      await box.focus();
      await page.keyboard.type("goodwill");
      assert.equal(await page.locator(".search [role=status]").innerText(), "Found 4 sheets, 6 tables and 8 lines");
      // Assumptions with the goodwill and the switch of three units, the financial position, and the notes.
      for (let step = 0; step < 10 + 3 + 2; step += 1) await page.keyboard.press("ArrowDown");
      assert.equal(await focusedText(page), "Note 13: Goodwill");
      await page.keyboard.press("Enter");
      await page.keyboard.press("End");
      assert.equal(await focusedText(page), "Goodwill");
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowUp");
      assert.equal(await box.evaluate((input) => input === document.activeElement), true);
      await page.keyboard.press("Enter");
      const [goodwill] = fakePlan.assumptions.filter(({ label }) => label === "Goodwill");
      assert.ok(goodwill);
      assert.deepEqual(await shown(page), [
        ["notes", "A153"],
        [goodwill.cell.sheet, cellAddress(goodwill.cell)],
      ]);
      await page.keyboard.press("Escape");
      assert.equal(await box.inputValue(), "");
    }));

  it("show what was found from its beginning, however far the list was scrolled", () =>
    onPage({ state: "contents", height: 500 }, async (page) => {
      const box = page.getByLabel("Find a table or a figure");
      await page.getByRole("button", { name: "Movements", exact: true }).scrollIntoViewIfNeeded();
      await box.focus();
      await page.keyboard.type("re");
      const top = await page
        .locator("nav button")
        .first()
        .evaluate((button) => button.getBoundingClientRect().top);
      const covered = await page.locator(".search").evaluate((bar) => bar.getBoundingClientRect().bottom);
      assert.ok(top >= covered, `the first entry is at ${top} px, under the search that ends at ${covered} px`);
    }));

  it("are one stop for Tab", () =>
    onPage({ state: "contents" }, async (page) => {
      const stops = await page
        .locator("nav button")
        .evaluateAll((buttons) => buttons.filter((button) => (button as HTMLElement).tabIndex === 0).length);
      assert.equal(stops, 1);
    }));
});

describe("the changed figures on the page", function () {
  this.timeout(60_000);

  it("are counted and listed, each beside what is announced, and restored one by one or all", () =>
    onPage({ state: "changedFigures" }, async (page) => {
      const list = page.getByRole("region", { name: "Changed figures" });
      assert.match(
        await list.innerText(),
        /^Changed figures 4[^]*Revenue, 2023\s+1,752,045, announced 1,751,045 RMB'000 \(\+1,000\)/,
      );
      await list.getByRole("button", { name: "Revenue, 2023", exact: true }).click();
      assert.deepEqual(await shown(page), [["incomeStatement", "E7"]]);
      await list.getByRole("button", { name: "Restore Revenue, 2023, to 1,751,045" }).click();
      await list.getByRole("heading", { name: "Changed figures 3" }).waitFor();
      assert.match((await focusedText(page)) ?? "", /^Changed figures/);
      await list.getByRole("button", { name: "Restore all" }).click();
      await list.getByText("Every reported figure is as announced.").waitFor();
    }));
});
