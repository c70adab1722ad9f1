import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** One input and the results that hang on it: the discount rate of Shanghai Compass. */
const unit = "Shanghai Compass";
const rateField = '[data-assumption="compass.discountRate"]';

describe("The workbench, with the model built", function () {
  this.timeout(150_000);
  let workbench: OpenedWorkbench;
  let rate: string;
  let headroom: string;
  let byFunction: string;
  let gridCentre: string;

  before(async () => {
    workbench = await openWorkbench();
    rate = `D${await workbench.row("Assumptions", "Pre-tax discount rate", unit)}`;
    const total = await workbench.row(unit, "Carrying amount", "Cash flows");
    const found = (await workbench.read(unit, `A${total}:A${total + 40}`)).text.map(([label]) => label?.trim());
    headroom = `B${total + found.indexOf("Headroom", found.indexOf("Headroom") + 1)}`;
    byFunction = `B${total + found.indexOf("HEADROOM.CGUHEADROOM")}`;
    gridCentre = `E${total + found.indexOf("Shift") + 4}`;
    await workbench.pane.locator(".group-head").filter({ hasText: unit }).click();
  });

  after(() => workbench.close());

  const headroomInPane = async (): Promise<string> =>
    (await workbench.pane.locator('[data-measure="headroom.compass"]').first().textContent())?.trim() ?? "";

  /** Without the mark that stands before a loss. */
  const headroomInCell = async (): Promise<string> => (await workbench.text(unit, headroom)).replace(/^▼\s*/, "");

  it("opens with the announced sheets in order", async () => {
    const names = await workbench.sheetNames();
    const order = [
      "Cover",
      "Assumptions",
      "Income statement",
      "Financial position",
      "Five-year summary",
      "Revenue",
      "Gross margin",
      "Adjusted loss",
      "Goodwill",
      "Shanghai EHigher",
      "Qingdao Aolipu Qizhi",
      "Shanghai Compass",
      "Workings",
    ];
    assert.deepEqual(
      names.filter((name) => order.includes(name)),
      order,
    );
  });

  it("shows the announced gross margins, by cells and by HEADROOM.GROSSMARGIN", async () => {
    const announced = ["31.3%", "29.1%", "31.0%", "32.6%", "33.6%"]; // financial summary, row Gross profit margin
    for (const label of ["Gross margin", "HEADROOM.GROSSMARGIN"]) {
      const row = await workbench.row("Gross margin", label, "Gross profit");
      const shown = (await workbench.read("Gross margin", `D${row}:H${row}`)).text[0]?.map((text) => text.trim());
      assert.deepEqual(shown, announced, label);
    }
  });

  it("shows the announced adjusted net losses, by cells and by HEADROOM.ADJUSTEDLOSS", async () => {
    const announced = ["(159,971)", "(144,479)", "(141,780)", "(138,401)", "(154,183)"]; // non-IFRS reconciliation
    for (const label of ["Adjusted net loss", "HEADROOM.ADJUSTEDLOSS"]) {
      const row = await workbench.row("Adjusted loss", label);
      const shown = (await workbench.read("Adjusted loss", `D${row}:H${row}`)).text[0]?.map((text) => text.trim());
      assert.deepEqual(shown, announced, label);
    }
  });

  it("marks cells by the rules of their own sheet, on every sheet that has some", async () => {
    const planned = plannedOnce(builtInPack).sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
    const counts = await workbench.pane.evaluate(
      (names) =>
        Excel.run(async (context) => {
          const found = names.map((name) =>
            context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getCount(),
          );
          await context.sync();
          return found.map(({ value }) => value);
        }),
      planned.map(({ name }) => name),
    );
    const without = planned.filter((_, at) => counts[at] === 0).map(({ name }) => name);
    assert.ok(planned.length > 10);
    assert.deepEqual(without, []);
  });

  it("leaves no cell with an error", async () => {
    for (const sheet of await workbench.sheetNames()) {
      const { values } = await workbench.read(sheet, "A1:R1000");
      const errors = values.flat().filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value));
      assert.deepEqual(errors, [], sheet);
    }
  });

  it("takes a discount rate from the pane to the cell, the headroom, the grid and the measure", async () => {
    const before = Number(await workbench.value(unit, headroom));
    const field = workbench.pane.locator(rateField);
    await field.fill("18");
    await field.press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Assumptions", rate), 0.18);
    const after = Number(await workbench.value(unit, headroom));
    assert.ok(after < before, `headroom ${after} is not below ${before}, though the rate has risen`);
    for (const cell of [byFunction, gridCentre]) {
      const difference = Math.abs(Number(await workbench.value(unit, cell)) - after);
      assert.ok(difference < 0.001, `${cell} is ${difference} from the headroom in cells`);
    }
    assert.equal(await headroomInPane(), await headroomInCell());
  });

  it("takes a discount rate from the cell to the pane", async () => {
    await workbench.write("Assumptions", rate, [["16.5%"]]);
    assert.equal(Number(await workbench.pane.locator(rateField).inputValue()), 16.5);
    assert.equal(await headroomInPane(), await headroomInCell());
  });

  it("takes what the user types into the grid", async () => {
    await workbench.show("Assumptions");
    await workbench.select(rate);
    await workbench.page.keyboard.type("0.17");
    await workbench.page.keyboard.press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Assumptions", rate), 0.17);
    assert.equal(Number(await workbench.pane.locator(rateField).inputValue()), 17);
  });

  it("refuses a value beyond the bounds in the pane, with the bound", async () => {
    await workbench.write("Assumptions", rate, [[0.16]]);
    const field = workbench.pane.locator(rateField);
    await field.fill("400");
    await field.press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Assumptions", rate), 0.16);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    const problem = await workbench.pane.locator("#compass-discountRate-problem").textContent();
    assert.match(problem ?? "", /\d+\s?%/);
    await field.press("Escape");
  });

  it("marks a value beyond the bounds that was typed in the cell, and keeps it", async () => {
    await workbench.write("Assumptions", rate, [[4]]);
    assert.equal(await workbench.value("Assumptions", rate), 4);
    assert.equal(await workbench.pane.locator(rateField).getAttribute("aria-invalid"), "true");
    await workbench.write("Assumptions", rate, [[0.16]]);
    assert.equal(await workbench.pane.locator(rateField).getAttribute("aria-invalid"), "false");
  });

  it("says what to do while a cell is being typed in, and writes when it is left", async () => {
    await workbench.write("Assumptions", rate, [[0.16]]);
    await workbench.show("Sheet1");
    await workbench.select("B2");
    await workbench.page.keyboard.type("12");
    const field = workbench.pane.locator(rateField);
    await field.fill("17");
    await field.press("Enter");
    const advice = workbench.pane.locator("p.problem").filter({ hasText: "cell that is being edited" });
    await advice.waitFor();
    assert.equal(await workbench.value("Assumptions", rate), 0.16);
    await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
    await advice.waitFor({ state: "detached" });
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "B2"), 12);
    assert.equal(await workbench.value("Assumptions", rate), 0.17);
  });

  it("says what to do where the sheet is protected", async () => {
    const protect = (on: boolean): Promise<void> =>
      workbench.pane.evaluate(
        (protecting) =>
          Excel.run(async (context) => {
            const { protection } = context.workbook.worksheets.getItem("Assumptions");
            if (protecting) protection.protect();
            else protection.unprotect();
            await context.sync();
          }),
        on,
      );
    await workbench.write("Assumptions", rate, [[0.16]]);
    await protect(true);
    const field = workbench.pane.locator(rateField);
    await field.fill("18");
    await field.press("Enter");
    await workbench.pane
      .getByText(/protect/)
      .first()
      .waitFor();
    assert.equal(await workbench.value("Assumptions", rate), 0.16);
    await protect(false);
    await field.press("Escape");
  });

  it("keeps an edited input when the model is built again", async () => {
    await workbench.write("Assumptions", rate, [[0.19]]);
    const names = await workbench.sheetNames();
    await workbench.press("Build model");
    assert.equal(await workbench.value("Assumptions", rate), 0.19);
    assert.deepEqual(await workbench.sheetNames(), names);
    assert.equal(await headroomInPane(), await headroomInCell());
  });

  it("turns dark in the pane when the system does, and light again", async () => {
    const theme = (expected: string) =>
      workbench.pane.waitForFunction((name) => document.documentElement.dataset["theme"] === name, expected, {
        timeout: 8_000,
      });
    await workbench.page.emulateMedia({ colorScheme: "dark" });
    await theme("dark");
    await workbench.page.emulateMedia({ colorScheme: "light" });
    await theme("light");
  });

  it("closes the pane and opens it again from the ribbon", async () => {
    const frame = workbench.page.locator("#pane iframe");
    await workbench.page.getByRole("button", { name: "Close the pane" }).click();
    assert.equal(await frame.isVisible(), false);
    await workbench.press("Open pane");
    assert.equal(await frame.isVisible(), true);
  });
});
