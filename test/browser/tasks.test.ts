import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

/**
 * What people come for, in the pane by keyboard alone; cells are typed into as a user types. Ten tasks in all; five ride on
 * pages that other files have open:
 * - find cost of sales and its page; change a discount rate; the margin at which headroom is zero; a sensitivity of two
 *   other drivers; a reported figure changed, its break found, and restored: here;
 * - a function typed with its help: ownFormulas.test.ts; a unit of one's own filled in: newUnit.test.ts; a row inserted and
 *   a sheet renamed, then built again: excel/building/rebuild.test.ts; a case kept and compared: cases.test.ts; a filing opened and built,
 *   a doubt settled by the keyboard alone: opening.test.ts.
 */
describe("tasks of a user, by keyboard", function () {
  this.timeout(180_000);
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench.close());

  const focused = (): Promise<string> =>
    workbench.pane.evaluate(() => {
      const { activeElement } = document;
      // What has left the pane is at its body, whose text is the whole pane's.
      if (activeElement === document.body) return "outside the pane";
      const label = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement;
      const own = label ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      return (activeElement?.getAttribute("aria-label") ?? own ?? "").replaceAll(/\s+/g, " ").trim();
    });
  const press = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);

  /** Presses Tab until the control of this name has the focus. */
  async function tabTo(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await press("Tab");
      const at = await focused();
      if (name.test(at)) return;
      passed.push(at);
    }
    assert.fail(`no stop ${String(name)} among ${passed.join(" | ")}`);
  }

  /** From the pane's start to one of its parts. */
  async function openPart(name: RegExp): Promise<void> {
    await workbench.pane.locator(".head button").focus();
    await tabTo(/^(Assumptions|Goodwill|Contents|Checks)/);
    for (let step = 0; step < 5 && !name.test(await focused()); step += 1) await press("ArrowRight");
    assert.match(await focused(), name);
  }

  const selectedCell = (): Promise<string> => workbench.page.locator("[data-u-comp=defined-name] input").inputValue();
  const dock = (): Promise<string> => workbench.pane.getByRole("region", { name: "Selected cell" }).innerText();
  const measure = (id: string): Promise<string> => workbench.pane.locator(`[data-measure="${id}"]`).first().innerText();

  it("find cost of sales of 2023, and where the announcement prints it", async () => {
    await openPart(/^Contents/);
    await tabTo(/^Find a table or a figure/);
    await workbench.page.keyboard.type("cost of sales 2023");
    await press("Enter");
    await workbench.settled();
    await workbench.pane.getByText("Statement of Comprehensive Income").last().waitFor();
    const said = await dock();
    for (const words of ["Cost of sales", "2023", "(1,162,560)", "As printed"]) assert.ok(said.includes(words), said);
    assert.equal(await workbench.value("Income statement", await selectedCell()), -1_162_560);
  });

  it("change a discount rate, see what that did, and take it back", async () => {
    await openPart(/^Assumptions/);
    const before = await measure("headroom.eHigher");
    await tabTo(/^Pre-tax discount rate/);
    await workbench.page.keyboard.type("20");
    await press("Enter");
    await workbench.pane
      .getByText(/changed/)
      .first()
      .waitFor();
    await workbench.settled();
    const after = await measure("headroom.eHigher");
    assert.notEqual(after, before);
    assert.match(after, /^\(/, "a loss, at 20% instead of 15.4%");
    for (let step = 0; step < 4 && !/^Reset Pre-tax discount rate/.test(await focused()); step += 1)
      await press("ArrowRight");
    await press("Enter");
    await workbench.settled();
    await workbench.pane.locator(`[data-measure="headroom.eHigher"]`).first().filter({ hasText: before }).waitFor();
  });

  it("read the margin at which headroom is zero, and put the break-evens in the sheet", async () => {
    await workbench.show("Sheet1");
    await workbench.select("N3");
    await openPart(/^Goodwill/);
    const row = workbench.pane.getByRole("row", { name: /^Gross margin −/ });
    assert.match(await row.innerText(), /−2\.75 pt/);
    await tabTo(/^To sheet: Break-evens/);
    await press("Enter");
    await workbench.pane.getByText(/^It stands in Sheet1!N3:/).waitFor();
    await workbench.settled();
    assert.ok(Math.abs(Number(await workbench.value("Sheet1", "O7")) + 0.0275) < 0.0001);
    // Headroom in formulas is zero at each.
    assert.equal(await workbench.text("Sheet1", "O13"), "agrees");
  });

  it("put a sensitivity of nine by nine of two other drivers where they are", async () => {
    await workbench.select("B3");
    await openPart(/^Goodwill/);
    await tabTo(/^Down/);
    await workbench.page.keyboard.type("Gross");
    await tabTo(/^Across/);
    await workbench.page.keyboard.type("Base");
    await workbench.settled();
    await tabTo(/^Steps, size and centre/);
    await press("Enter");
    await tabTo(/^Rows/);
    await workbench.page.keyboard.type("9");
    await tabTo(/^Columns/);
    await workbench.page.keyboard.type("9");
    await tabTo(/^Grid to sheet/);
    await press("Enter");
    await workbench.pane.getByText(/^It stands in Sheet1!B3:/).waitFor();
    await workbench.settled();
    // The middle of nine is as assumed; the twin below says the same.
    assert.equal(await workbench.text("Sheet1", "G15"), await measure("headroom.eHigher"));
    assert.equal(await workbench.text("Sheet1", "C20"), "agrees");
  });

  it("change a reported figure, find its break, and restore it", async () => {
    await workbench.write("Income statement", "E8", [[-1_162_650]]);
    await openPart(/^Checks \d+ wrong/);
    await workbench.pane.locator(".wrong-line").first().waitFor();
    const count = await workbench.pane.locator(".wrong-line").count();
    await press("F8");
    await workbench.settled();
    assert.equal(await workbench.pane.locator(".wrong-line[aria-current=true]").count(), 1);
    await openPart(/^Contents/);
    // While something is looked for, what was found stands in place of what was changed.
    await tabTo(/^Find a table or a figure/);
    await press("Escape");
    await tabTo(/^Restore/);
    await press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Income statement", "E8"), -1_162_560);
    assert.ok(count > 0);
    await workbench.pane.locator(".master-check").filter({ hasText: /^All / }).waitFor();
  });
});
