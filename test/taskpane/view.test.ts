import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import type { FakeModelHost } from "../support/fakeModelHost.ts";
import { violations, type Harness } from "../support/paneChecks.ts";
import { panePage, showPane, type PanePageOptions } from "../support/panePage.ts";

const themes = ["light", "dark"] as const;
const states = ["loading", "outside", "older", "notBuilt", "building", "asking", "failed", "built", "report", "faulty"];

let page: Page;
before(async () => {
  page = await panePage();
});

/** Opens every group and every disclosure of the pane, so that nothing escapes a check. */
async function unfold(page: Page): Promise<void> {
  for (const selector of [".group-head", ".field-foot [aria-expanded]", "summary"]) {
    for (const button of await page.locator(selector).all()) {
      const closed = (await button.getAttribute("aria-expanded")) === "false" || selector === "summary";
      if (closed) await button.click();
    }
  }
}

async function onPage(options: PanePageOptions, use: (page: Page, kept: boolean) => Promise<void>): Promise<void> {
  await use(page, await showPane(page, options));
}

/** Texts of the elements that a field names by `aria-describedby`. */
async function described(field: Locator): Promise<string> {
  return field.evaluate((input) =>
    (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => input.ownerDocument.getElementById(id)?.textContent ?? `no element ${id}`)
      .join(" "),
  );
}

const written = (page: Page): Promise<FakeModelHost["written"]> =>
  page.evaluate(() => (globalThis as unknown as Harness).host.written);

describe("the pane on the page", function () {
  this.timeout(60_000);

  for (const state of states) {
    for (const theme of themes) {
      it(`${state}, ${theme}: breaks no accessibility rule and is no wider than 320 px`, () =>
        onPage({ state, theme, width: 320, kept: true }, async (page, kept) => {
          await unfold(page);
          assert.deepEqual(await violations(page, kept ? "colours" : "all"), []);
          const [content, window] = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return [scrollWidth, clientWidth];
          });
          assert.ok(content <= window, `content of ${content} px in a window of ${window} px`);
        }));
    }
  }

  it("follows the system's theme where nobody chose another", () =>
    onPage({}, async (page) => {
      const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.emulateMedia({ colorScheme: "light" });
      const light = await background();
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("html[data-theme=dark]").waitFor();
      assert.notEqual(await background(), light);
      await page.emulateMedia({ colorScheme: "light" });
      await page.locator("html[data-theme=light]").waitFor();
      assert.equal(await background(), light);
    }));

  it("cuts off no amount in a box or tile at 320 px", () =>
    onPage({ width: 320 }, async (page) => {
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".entry input, .tile .value, .yearly td")]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.outerHTML),
      );
      assert.deepEqual(cut, []);
    }));
});

describe("a field on the page", function () {
  this.timeout(60_000);

  it("is found by its label and described by its unit, bounds and basis", () =>
    onPage({}, async (page) => {
      const growth = page.getByLabel("Terminal growth", { exact: true }).first();
      assert.equal(await growth.inputValue(), "2.2");
      const words = await described(growth);
      for (const word of ["% a year", "−2.0% to 5.0%", "illustrative"]) assert.ok(words.includes(word), words);
      const year = page.getByLabel("Revenue growth 2024, announced").first();
      assert.equal(await year.inputValue(), "21.6");
    }));

  it("refuses what is out of bounds with its sentence tied to it, keeps the text, and Escape brings the value back", () =>
    onPage({}, async (page) => {
      const rate = page.getByLabel("Pre-tax discount rate", { exact: true }).first();
      await rate.fill("54");
      await rate.press("Enter");
      assert.equal(await rate.inputValue(), "54");
      assert.equal(await rate.getAttribute("aria-invalid"), "true");
      assert.ok((await described(rate)).startsWith("54.0% is too high: enter a value between 5.0% and 40.0%."));
      assert.deepEqual(await written(page), []);
      await rate.press("Escape");
      assert.equal(await rate.inputValue(), "15.4");
      assert.equal(await rate.getAttribute("aria-invalid"), "false");
    }));

  it("writes on Enter and on leaving, once each, however fast the typing", () =>
    onPage({}, async (page) => {
      const rate = page.getByLabel("Pre-tax discount rate", { exact: true }).first();
      await rate.focus();
      await page.keyboard.type("18.25");
      await page.keyboard.press("Enter");
      await page.keyboard.type("19");
      await page.keyboard.press("Tab");
      await page.waitForTimeout(50);
      assert.deepEqual(await written(page), [
        ["eHigher.discountRate", 0.1825],
        ["eHigher.discountRate", 0.19],
      ]);
    }));

  it("keeps what is being typed while Excel changes the cell beneath it", () =>
    onPage({}, async (page) => {
      const rate = page.getByLabel("Pre-tax discount rate", { exact: true }).first();
      await rate.focus();
      await page.keyboard.type("1");
      await page.evaluate(() => (globalThis as unknown as Harness).host.type("eHigher.discountRate", { value: 0.3 }));
      await page.waitForTimeout(50);
      await page.keyboard.type("7");
      assert.equal(await rate.inputValue(), "17");
      await page.keyboard.press("Escape");
      assert.equal(await rate.inputValue(), "30.0");
    }));

  it("has a slider that writes as it moves, by keyboard too, and says the value aloud", () =>
    onPage({}, async (page) => {
      const slider = page.getByRole("slider", { name: "Pre-tax discount rate" }).first();
      await slider.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(50);
      assert.equal(await slider.getAttribute("aria-valuetext"), "15.6%");
      assert.equal((await written(page)).at(-1)?.[1], 0.156);
    }));

  it("can be reset only where it differs, and has the focus afterwards", () =>
    onPage({}, async (page) => {
      const reset = page.getByRole("button", { name: "Reset Pre-tax discount rate to 15.4%" }).first();
      assert.equal(await reset.isDisabled(), true);
      const rate = page.getByLabel("Pre-tax discount rate", { exact: true }).first();
      await rate.fill("20");
      await rate.press("Enter");
      assert.equal(await reset.isDisabled(), false);
      await reset.click();
      assert.equal(await rate.inputValue(), "15.4");
      assert.equal(await reset.isDisabled(), true);
      assert.equal(await rate.evaluate((input) => input === document.activeElement), true);
    }));

  it("shows reasoning and source on demand", () =>
    onPage({}, async (page) => {
      const basis = page.getByRole("button", { name: "Basis of Pre-tax discount rate" }).first();
      assert.equal(await page.getByText("One rate is stated for all three units.").count(), 0);
      await basis.click();
      assert.equal(await basis.getAttribute("aria-expanded"), "true");
      assert.equal(await page.getByText("One rate is stated for all three units.").isVisible(), true);
      assert.equal(await page.getByText("Note 13, key assumptions 2023, row Pre-tax discount rate").isVisible(), true);
    }));

  it("shows and marks what the cell should not hold, each year with its own sentence", () =>
    onPage({ state: "faulty" }, async (page) => {
      const year = page.getByLabel("Revenue growth 2025, illustrative").first();
      assert.equal(await year.inputValue(), "about 12%");
      assert.equal(await year.getAttribute("aria-invalid"), "true");
      assert.ok((await described(year)).startsWith("2025: The cell holds “about 12%”, not a number."));
    }));
});

describe("the results on the page", function () {
  this.timeout(60_000);

  it("follow a change, light up, and say a loss in words", () =>
    onPage({}, async (page) => {
      const tile = page.locator(".tile", { hasText: "Shanghai EHigher" });
      assert.match(await tile.innerText(), /headroom/);
      await page.evaluate(() => (globalThis as unknown as Harness).host.type("eHigher.operatingCosts", { value: 0.3 }));
      await page.locator(".tile-loss").waitFor();
      assert.match(await tile.innerText(), /\([\d,]+\)\s+▼ loss/);
      assert.equal(await tile.locator(".value.lit").count(), 1);
      assert.match(await page.locator("[aria-live=polite].unseen").innerText(), /Shanghai EHigher: \([\d,]+\), loss\./);
    }));

  it("stay in sight while the assumptions scroll, and never cover the field that has the focus", () =>
    onPage({ height: 600 }, async (page) => {
      await page.getByRole("button", { name: "Reset all of Shanghai EHigher" }).scrollIntoViewIfNeeded();
      const bottomOf = (selector: string): Promise<number> =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
      const results = await bottomOf(".headrooms");
      assert.ok(results > 0 && results < 200, `the results end at ${results} px`);
      await page.locator("#eHigher-grossUp-entry").focus();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Shift+Tab");
        const top = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.closest(".field") ? focused.getBoundingClientRect().top : undefined;
        });
        if (top !== undefined)
          assert.ok(top >= results - 1, `a field at ${top} px lies under results that end at ${results} px`);
      }
    }));

  it("do not move where the user asked for less motion", () =>
    onPage({}, async (page) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.evaluate(() => (globalThis as unknown as Harness).host.type("eHigher.operatingCosts", { value: 0.3 }));
      const lit = page.locator(".tile .lit");
      await lit.waitFor();
      assert.equal(await lit.evaluate((value) => getComputedStyle(value).animationTimingFunction), "steps(1)");
    }));
});

describe("the keyboard", function () {
  this.timeout(60_000);

  it("builds, and reaches every part of the model in the order of the page, each with a visible focus", () =>
    onPage({ state: "notBuilt", height: 3000 }, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator(".model .group-head").first().waitFor();
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      assert.equal(focused, "The model is built");
      const expected = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>("button, input, select, summary, a[href], [tabindex='0']")].filter(
            (control) => !control.matches(":disabled") && control.tabIndex >= 0 && control.checkVisibility(),
          ).length,
      );
      const tops: number[] = [];
      const unseen: string[] = [];
      await page.locator(".head button").focus();
      for (let step = 0; step < expected; step += 1) {
        if (step > 0) await page.keyboard.press("Tab");
        const [top, outlined, html] = await page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const shown = [focused, focused.closest(".entry")].some(
            (element) => element !== null && getComputedStyle(element).outlineStyle !== "none",
          );
          return [focused.getBoundingClientRect().top + scrollY, shown, focused.outerHTML] as const;
        });
        tops.push(top);
        if (!outlined) unseen.push(html);
      }
      assert.deepEqual(unseen, []);
      assert.ok(expected > 20 && expected <= 40, `${expected} stops`);
      // Controls of one line differ by some pixels in height; a jump back up the page would be more than a line.
      const jumps = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? 0) - 60);
      assert.deepEqual(jumps, []);
    }));

  it("opens and closes a group, and the pane remembers it", () =>
    onPage({}, async (page) => {
      const head = page.getByRole("button", { name: /^Shanghai Compass/ }).and(page.locator(".group-head"));
      await head.focus();
      await page.keyboard.press("Space");
      assert.equal(await head.getAttribute("aria-expanded"), "true");
      await page.keyboard.press("Enter");
      assert.equal(await head.getAttribute("aria-expanded"), "false");
    }));

  it("goes to the cell of an assumption and of a result", () =>
    onPage({}, async (page) => {
      await page.getByRole("button", { name: "Go to the cell of Pre-tax discount rate" }).first().press("Enter");
      await page.locator(".tile").nth(2).press("Enter");
      await page.getByRole("button", { name: /^Gross margin 2023: 33\.6%/ }).press("Enter");
      const shown = await page.evaluate(() => (globalThis as unknown as Harness).host.shown);
      assert.deepEqual(shown, [
        ["assumptions", "D6"],
        ["goodwill", "F41"],
        ["grossMargin", "H7"],
      ]);
    }));
});

describe("a build on the page", function () {
  this.timeout(60_000);

  it("shows its progress as a bar and in words", () =>
    onPage({ state: "building" }, async (page) => {
      const bar = page.getByRole("progressbar");
      assert.equal(await bar.getAttribute("aria-valuenow"), "63");
      assert.equal(await page.locator(".step[aria-live=polite]").innerText(), "Writing Gross margin");
    }));

  it("ends with what was written, kept and renamed", () =>
    onPage({ state: "report" }, async (page) => {
      const result = page.getByRole("region", { name: "Result of the build" });
      // Its heading and one line below it, until more is asked for.
      assert.equal(await result.locator("h2").evaluate((line) => line.getBoundingClientRect().height), 16);
      assert.ok(((await result.locator("summary").boundingBox())?.height ?? 99) <= 32);
      await result.getByText("7 sheets, 1 kept, 1 remark").click();
      const words = await result.innerText();
      assert.match(words, /Wrote 7 sheets, 2,551 cells and 74 names\. 1 input of yours was kept\./);
      assert.match(words, /“Assumptions” is a sheet of your own and was left as it is/);
      await result.getByRole("button", { name: "Goodwill" }).click();
      const shown = await page.evaluate(() => (globalThis as unknown as Harness).host.shown);
      assert.deepEqual(shown, [["goodwill", "A1"]]);
      await result.getByRole("button", { name: "Dismiss the result" }).click();
      assert.equal(await result.count(), 0);
    }));

  it("that failed can be retried", () =>
    onPage({ state: "failed" }, async (page) => {
      assert.match(await page.getByRole("alert").innerText(), /press Enter or Esc in the sheet/);
      await page.evaluate(() => {
        (globalThis as unknown as Harness).host.refusal = undefined;
      });
      await page.getByRole("button", { name: "Retry" }).click();
      await page.getByRole("heading", { name: "The model is built" }).waitFor();
    }));

  it("is offered again where a sheet is missing", () =>
    onPage({ state: "faulty" }, async (page) => {
      await page.locator(".message", { hasText: "Checks" }).getByRole("button", { name: "Build again" }).click();
      await page.getByRole("heading", { name: "The model is built" }).waitFor();
    }));
});
