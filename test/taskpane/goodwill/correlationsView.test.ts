import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { overflow, violations, type Harness } from "../../support/paneChecks.ts";
import { panePage, showPane } from "../../support/panePage.ts";

let page: Page;
before(async () => {
  page = await panePage();
});

async function show(theme: "light" | "dark" = "light"): Promise<void> {
  await showPane(page, { state: "goodwill", theme });
  await page.getByText("Uncertainty: 6 of 8 drivers move").click();
  await summary().click();
}

const summary = (): Locator => page.locator(".correlations summary");
const first = (): Locator => page.getByLabel("Driver", { exact: true });
const second = (): Locator => page.getByLabel("and", { exact: true });
const add = (): Locator => page.getByRole("button", { name: "Add", exact: true });
const correlation = (pair: string): Locator => page.getByLabel(`Correlation of ${pair}`, { exact: true });
const problems = (): Locator => page.locator("#goodwill-problems");
const run = (): Locator => page.getByRole("button", { name: /^Run/ });
const fix = (driver: string): Promise<unknown> => page.getByLabel(`Distribution of ${driver}`).selectOption("fixed");

async function pair(one: string, other: string, text: string): Promise<void> {
  await first().selectOption(one);
  await second().selectOption(other);
  await add().click();
  await correlation(`${one} and ${other}`).fill(text);
}

const margin = "Gross margin";
const costs = "Operating costs / revenue";
const rate = "Pre-tax discount rate";
const growth = "Terminal growth";

describe("the correlations on the page", function () {
  this.timeout(60_000);

  for (const theme of ["light", "dark"] as const) {
    it(`${theme}: break no accessibility rule and are no wider than 320 px, whatever state they are in`, async () => {
      await show(theme);
      const check = async (): Promise<void> => {
        assert.deepEqual(await violations(page), []);
        assert.equal(await overflow(page), 0);
      };
      await check();
      await pair(costs, rate, "0.5");
      await pair(margin, costs, "2");
      await fix(rate);
      await check();
      for (const driver of ["Base revenue", "Revenue growth", costs, growth]) await fix(driver);
      await check();
    });
  }

  it("are added by the keyboard alone, the focus going where the correlation is typed", async () => {
    await show();
    await first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const added = correlation("Base revenue and Revenue growth");
    assert.equal(await added.evaluate((input) => input === document.activeElement), true);
    assert.equal(await added.inputValue(), "0");
    await page.keyboard.type("-0.25");
    assert.equal(await added.inputValue(), "-0.25");
    assert.equal(await summary().innerText(), "Correlations: 1 pair");
    assert.equal(await problems().innerText(), "");
  });

  it("offer drivers that move, and no pair twice", async () => {
    await show();
    assert.ok(!(await first().locator("option").allTextContents()).includes("Working capital / revenue"));
    await pair(margin, costs, "0");
    await first().selectOption(margin);
    assert.ok(!(await second().locator("option").allTextContents()).includes(costs));
  });

  it("are removed by a button that names them, the focus going to the next", async () => {
    await show();
    await pair(margin, costs, "0.1");
    await pair(margin, rate, "0.2");
    const remove = (name: string): Locator => page.getByRole("button", { name: `Remove the correlation of ${name}` });
    await remove(`${margin} and ${costs}`).press("Enter");
    const left = correlation(`${margin} and ${rate}`);
    assert.equal(await left.evaluate((input) => input === document.activeElement), true);
    await remove(`${margin} and ${rate}`).press("Enter");
    assert.equal(await first().evaluate((select) => select === document.activeElement), true);
    assert.equal(await summary().innerText(), "Correlations: none, drivers move independently");
  });

  it("are refused outside −1 to 1, with the bounds, and what was typed stays", async () => {
    await show();
    await pair(margin, costs, "1.5");
    assert.equal(
      await problems().innerText(),
      "Correlation of Gross margin and Operating costs / revenue: a number from −1 to 1 is expected, found “1.5”.",
    );
    const typed = correlation(`${margin} and ${costs}`);
    assert.equal(await typed.getAttribute("aria-invalid"), "true");
    assert.equal(await typed.getAttribute("aria-describedby"), "goodwill-problems");
    assert.equal(await run().isDisabled(), true);
    await typed.fill("1");
    assert.equal(await problems().innerText(), "");
    assert.equal(await run().isDisabled(), false);
  });

  it("that cannot hold together are reported beside them, and all stay", async () => {
    await show();
    await pair(margin, costs, "0.9");
    await pair(margin, rate, "0.9");
    await pair(costs, rate, "-0.9");
    assert.match(
      await problems().innerText(),
      /^Correlations: found correlations of "Pre-tax discount rate" that contradict the others .* expected correlations that can hold together/,
    );
    assert.equal(await run().isDisabled(), true);
    const values = await page
      .locator(".correlations li input")
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    assert.deepEqual(values, ["0.9", "0.9", "-0.9"]);
  });

  it("with a driver that is fixed are kept and said to be unused", async () => {
    await show();
    await pair(margin, rate, "0.5");
    await fix(rate);
    assert.equal(await summary().innerText(), "Correlations: none used, 1 pair kept");
    await page.getByText("Kept, not used: Pre-tax discount rate is fixed.").waitFor();
    await page.getByLabel(`Distribution of ${rate}`).selectOption("triangular");
    assert.equal(await summary().innerText(), "Correlations: 1 pair");
    assert.equal(await correlation(`${margin} and ${rate}`).inputValue(), "0.5");
  });

  it("take effect: a margin and costs that move as one leave headroom where it is", async () => {
    await show();
    for (const driver of ["Base revenue", "Revenue growth", growth, rate]) await fix(driver);
    await pair(margin, costs, "1");
    await run().click();
    await page.locator(".probability").waitFor();
    // Headroom follows margin less costs, each a point of standard deviation.
    const row = page.locator(".chart-table tr").filter({ hasText: "Standard deviation" });
    assert.match((await row.textContent()) ?? "", /^Standard deviation0$/);
  });

  it("are let go by the button that brings the illustrative uncertainty back", async () => {
    await show();
    const reset = page.getByRole("button", { name: "Reset to the illustrative values" });
    assert.equal(await reset.isDisabled(), true);
    await pair(margin, costs, "0.5");
    await reset.click();
    assert.equal(await summary().innerText(), "Correlations: none, drivers move independently");
  });
});

describe("the formula of what is set up, on the page", function () {
  this.timeout(60_000);
  const insert = (): Locator => page.getByRole("button", { name: "Put it in the selected cell as a formula" });

  it("is written into the selected cell, which is then named", async () => {
    await show();
    for (const driver of ["Base revenue", "Revenue growth", growth, rate]) await fix(driver);
    await pair(margin, costs, "-0.5");
    await page.getByLabel("Trials").fill("1,000,000");
    await insert().press("Enter");
    await page.getByText("The probability of impairment stands in Sheet1!B5.").waitFor();
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as Harness).host.inserted), [
      '=HEADROOM.PROBABILITY(EHigher,{"Gross margin","Normal",0,0.01,"",1,-0.5;"Operating costs / revenue","Normal",0,0.01,"",-0.5,1},1000000,1)',
    ]);
  });

  it("is refused beside its button, in the host's words", async () => {
    await show();
    await page.evaluate(() => {
      const sentence = "Mine!B5 is not blank: select a blank cell, then try again.";
      (globalThis as unknown as Harness).host.refusal = { code: "cellNotFree", sentence };
    });
    await insert().click();
    await page.getByText("Mine!B5 is not blank: select a blank cell, then try again.").waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await overflow(page), 0);
  });

  it("is not offered while something stands in its way", async () => {
    await show();
    await page.getByLabel("Seed").fill("none");
    assert.equal(await insert().isDisabled(), true);
  });
});
