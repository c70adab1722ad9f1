import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { wrongInAnyLook } from "../support/everyLook.ts";
import { workedExample } from "../support/fakeOwnUnit.ts";
import { paneKeyboard } from "../support/paneKeyboard.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import { smallFilingPdf } from "../support/smallFiling.ts";
import { typeBlock } from "../support/typeBlock.ts";

const plan = plannedOnce(builtInPack);
const rate = "eHigher.discountRate";
const [kept = assert.fail()] = plan.cases?.cases ?? [];

/** Ten tasks that people come for: most in the pane by keyboard, cases by its buttons; cells are typed into as a user types. */
describe("ten tasks of a user", function () {
  this.timeout(180_000);
  let workbench: OpenedWorkbench;
  const { press, type, focused, tabTo, openPart } = paneKeyboard(() => workbench);

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench.close());

  afterEach("where each task ends, the pane can be read in every look", async () => {
    assert.deepEqual(await wrongInAnyLook(workbench.page, workbench.pane), []);
  });

  const field = (id: string) => workbench.pane.locator(`[data-assumption="${id}"]`).first();
  const enter = async (id: string, text: string): Promise<void> => {
    await field(id).fill(text);
    await field(id).press("Enter");
    await workbench.settled();
  };
  const inCase = (cell: { row: number; column: number }): Promise<string | number | boolean> =>
    workbench.value("Cases", cellAddress(cell));
  const headroomNow = (): Promise<string> =>
    workbench.pane.locator('.tile [data-measure="headroom.eHigher"]').innerText();
  const compared = (id: string): Promise<string> =>
    workbench.pane.locator(`[data-compared="${id}"] tr`, { hasText: "EHigher" }).innerText();

  const selectedCell = (): Promise<string> => workbench.page.locator("[data-u-comp=defined-name] input").inputValue();
  const dock = (): Promise<string> => workbench.pane.getByRole("region", { name: "Selected cell" }).innerText();
  const measure = (id: string): Promise<string> => workbench.pane.locator(`[data-measure="${id}"]`).first().innerText();

  it("find cost of sales 2023 and its page", async () => {
    await openPart(/^Contents/);
    await tabTo(/^Find a table or a figure/);
    await type("cost of sales 2023");
    await press("Enter");
    await workbench.settled();
    await workbench.pane.getByText("Statement of Comprehensive Income").last().waitFor();
    const said = await dock();
    for (const words of ["Cost of sales", "2023", "(1,162,560)", "As printed"]) assert.ok(said.includes(words), said);
    assert.equal(await workbench.value("Income statement", await selectedCell()), -1_162_560);
  });

  it("change a discount rate and say what it did", async () => {
    await openPart(/^Assumptions/);
    const before = await measure("headroom.eHigher");
    await tabTo(/^Pre-tax discount rate/);
    await type("20");
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

  it("the margin at which headroom is zero, and the break-evens put in the sheet", async () => {
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

  it("a function typed with its help: functions by name and description, then parameters", async () => {
    await workbench.show("Sheet1");
    await workbench.select("K1");
    await type("=HEADROOM.GROSS");
    await workbench.page.getByText("Gross margin, (revenue − cost of sales) / revenue").waitFor();
    await type("MARGIN(");
    await workbench.page.getByText("costOfSales").first().waitFor();
    await press("Escape");
    await press("Escape");
    assert.equal(await workbench.value("Sheet1", "K1"), "");
  });

  it("a 9 × 9 sensitivity of two other drivers in the sheet", async () => {
    await workbench.show("Sheet1");
    await workbench.select("B3");
    await openPart(/^Goodwill/);
    await workbench.pane.getByLabel("Down", { exact: true }).waitFor();
    await tabTo(/^Down/);
    await type("Gross");
    await tabTo(/^Across/);
    await type("Base");
    await workbench.settled();
    await tabTo(/^Steps, size and centre/);
    await press("Enter");
    await tabTo(/^Rows/);
    await type("9");
    await tabTo(/^Columns/);
    await type("9");
    await tabTo(/^Grid to sheet/);
    await press("Enter");
    await workbench.pane.getByText(/^It stands in Sheet1!B3:/).waitFor();
    await workbench.settled();
    // The middle of nine is as assumed; the twin below says the same.
    assert.equal(await workbench.text("Sheet1", "G15"), await measure("headroom.eHigher"));
    assert.equal(await workbench.text("Sheet1", "C20"), "agrees");
  });

  it("a reported figure changed, its break found and restored", async () => {
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

  it("a row inserted and a sheet renamed, then built again", async () => {
    const before = await workbench.row("Income statement", "Cost of sales");
    await workbench.pane.evaluate(
      (row) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Income statement");
          sheet.getRange(`${row}:${row}`).insert("Down");
          sheet.getRange(`A${row}`).values = [["a line of mine"]];
          sheet.name = "Profit and loss";
          await context.sync();
        }),
      before,
    );
    await workbench.settled();
    await workbench.press("Build model");
    // The row stays with what was typed, and the tab has its name again.
    assert.equal(await workbench.text("Income statement", `A${before}`), "a line of mine");
    assert.equal(await workbench.value("Income statement", `E${before + 1}`), -1_162_560);
    assert.ok(!(await workbench.sheetNames()).includes("Profit and loss"));
    await workbench.pane.locator(".master-check").filter({ hasText: /^All / }).waitFor();
  });

  it("a case kept, in a column of the sheet", async () => {
    const { pane } = workbench;
    await openPart(/^Assumptions/);
    await pane.getByRole("button", { name: "Cases", exact: false }).first().click();
    await pane.getByText("none kept").waitFor();
    await enter(rate, "18");
    await pane.locator('[data-move-years="eHigher.operatingCosts"]').fill("1");
    await pane.locator('[data-move-years="eHigher.operatingCosts"]').press("Enter");
    await workbench.settled();
    await pane.getByLabel("Keep these assumptions as").fill("Downside");
    await pane.getByLabel("Keep these assumptions as").press("Enter");
    await pane.getByText("“Downside” is kept.").waitFor();
    await workbench.settled();
    assert.equal(await inCase(kept.name), "Downside");
    assert.equal(await inCase(kept.inputs[rate] ?? assert.fail()), 0.18);
    assert.equal(await inCase(kept.inputs["eHigher.operatingCosts.2028"] ?? assert.fail()), 0.185);
  });

  it("and compared, live with the base case, as it is changed in its cells; it follows its name there", async () => {
    const { pane } = workbench;
    const before = await headroomNow();
    await pane.getByRole("button", { name: "Compare side by side" }).click();
    await workbench.settled();
    assert.match(await compared("case1"), new RegExp(before.replace(/[()]/g, "\\$&")));
    await workbench.write("Cases", cellAddress(kept.name), [["Worse"]]);
    await workbench.write("Cases", cellAddress(kept.inputs[rate] ?? assert.fail()), [[0.25]]);
    await pane.locator("[data-compared=case1]").getByText("Worse").waitFor();
    assert.doesNotMatch(await compared("case1"), new RegExp(before.replace(/[()]/g, "\\$&")));
    assert.match(await compared("case1"), /loss/);
  });

  it("applied in one step, which one Undo takes back", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Apply Base case" }).click();
    await workbench.settled();
    await pane.getByText("nothing", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Apply Worse" }).click();
    await workbench.settled();
    assert.equal(await field(rate).inputValue(), "25.0");
    assert.equal(await field("eHigher.operatingCosts.2024").inputValue(), "18.5");
    await workbench.show("Assumptions");
    await workbench.select("A1");
    await workbench.page.keyboard.press("Control+z");
    await workbench.settled();
    assert.equal(await field(rate).inputValue(), "15.4");
    assert.equal(await field("eHigher.operatingCosts.2024").inputValue(), "17.5");
  });

  it("and deleted", async () => {
    await workbench.pane.getByRole("button", { name: "Delete Worse" }).click();
    await workbench.pane.getByText("none kept").waitFor();
    assert.equal(await inCase(kept.name), "");
    assert.equal(await inCase(kept.inputs[rate] ?? assert.fail()), "");
  });

  it("a unit of one's own filled in", async () => {
    await workbench.press("New unit");
    // docs/impairment.md; its third year's growth goes on for good, so it is also that of the fourth and fifth.
    await typeBlock(workbench, "Unit 1", workedExample);
    await openPart(/^Goodwill/);
    await workbench.pane
      .locator('.goodwill-head [data-measure="headroom.unit1"]')
      .filter({ hasText: /^\D*360/ })
      .waitFor();
  });

  it("a filing opened, its doubt settled by the keyboard alone, and built; the first screen and the review can be read in every look", async () => {
    const opened = await openWorkbench({ built: false });
    const { page, pane } = opened;
    assert.deepEqual(await wrongInAnyLook(page, pane), []);
    await pane.locator("input[type=file]").setInputFiles({
      name: "meadow.pdf",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(smallFilingPdf({ "Total assets": "1,310" })),
    });
    await pane.getByText("1 of 1").waitFor({ timeout: 30_000 });
    await pane.getByText("The whole row").click();
    assert.deepEqual(await wrongInAnyLook(page, pane), []);
    // The page's print is black, and the frame around the figure red.
    await pane.waitForFunction(() => {
      const canvas = document.querySelector("canvas");
      const { data = new Uint8ClampedArray() } =
        canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const at = [...data.keys()].filter((index) => index % 4 === 0);
      return (
        at.some((index) => (data[index] ?? 255) < 60 && (data[index + 1] ?? 255) < 60) &&
        at.some((index) => (data[index] ?? 0) > 150 && (data[index + 1] ?? 255) < 60)
      );
    });
    const figure = pane.getByRole("textbox", { name: "2025 £'000" });
    await figure.focus();
    await pane.page().keyboard.press("ControlOrMeta+A");
    await pane.page().keyboard.type("1,300");
    await pane.page().keyboard.press("Enter");
    await pane.getByText("46 figures: 46 borne out by a sum or a tie, 0 by nothing, 0 in doubt.").waitFor();
    await pane.getByText("Decided (1)").click();
    await pane.getByText("Total assets: corrected to 1,300.").first().waitFor();
    await pane.getByRole("button", { name: "Confirm", exact: true }).press("Enter");
    await pane.getByRole("button", { name: "Build", exact: true }).press("Enter");
    await pane.getByRole("heading", { name: "The model is built" }).waitFor({ timeout: 60_000 });
    await opened.settled();
    assert.equal(
      await opened.value("Income statement", `E${await opened.row("Income statement", "Cost of sales")}`),
      -800,
    );
    await opened.close();
  });
});
