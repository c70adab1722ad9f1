import assert from "node:assert/strict";
import { blockLines } from "../../src/impairment/unit/lines.ts";
import { workedExample } from "../support/fakeOwnUnit.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { typeBlock } from "../support/typeBlock.ts";

describe("A unit of the user's own, in the workbench", function () {
  this.timeout(120_000);
  let workbench: OpenedWorkbench;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.press("New unit");
  });
  after(() => workbench.close());

  it("stands on a sheet of its own, with no error but in its block, and a sentence that says what to fill in", async () => {
    assert.ok((await workbench.sheetNames()).includes("Unit 1"));
    const rows = (await workbench.read("Unit 1", "A1:Q260")).text.map((row) => row.map((text) => text.trim()));
    // Functions over a block of inputs that are missing have no value either: that is what #N/A there is for.
    const inputs = rows.findIndex(([label]) => label === "Base revenue");
    const block = rows.findIndex(([label], row) => row > inputs && label === "Base revenue");
    const outside = rows.filter((_, row) => row < block || row >= block + blockLines.length);
    assert.deepEqual(
      outside.flat().filter((text) => text.startsWith("#")),
      [],
    );
    assert.ok(outside.flat().some((text) => text.startsWith("Fill in the inputs: 29 of the 29 numbers are missing")));
  });

  const type = (block: Readonly<Record<string, readonly number[]>>): Promise<void> =>
    typeBlock(workbench, "Unit 1", block);

  const goodwillTab = async (): Promise<void> => workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
  const picker = () => workbench.pane.getByLabel("Cash-generating unit");
  const note = () => workbench.pane.locator(".goodwill-note");
  const chart = (name: RegExp) => workbench.pane.getByRole("img", { name }).locator("svg");
  /** A cell of a chart's table, a row by its head. */
  async function tableCell(part: string, row: RegExp, cell: number): Promise<string> {
    const region = workbench.pane.getByRole("region", { name: new RegExp(`^${part}\\b`) });
    const table = region.locator(".chart-table");
    await region.locator("details:has(.chart-table)").evaluate((details) => details.setAttribute("open", ""));
    return table.getByRole("row", { name: row }).getByRole("cell").nth(cell).innerText();
  }
  const headroomInPane = (): Promise<string> =>
    workbench.pane.locator('.goodwill-head [data-measure="headroom.unit1"]').innerText();

  it("is chosen in the pane, which says what is missing and shows its block", async () => {
    await goodwillTab();
    assert.equal(await picker().inputValue(), "unit1");
    await note().getByText("Fill in the inputs on “Unit 1”: all of its 29 numbers are missing.").waitFor();
    await workbench.show("Goodwill");
    await workbench.pane.getByRole("button", { name: "Go to its inputs" }).click();
    await workbench.settled();
    const first = await workbench.row("Unit 1", "Base revenue");
    await workbench.write("Unit 1", `B${first}`, [[1000]]);
    await note()
      .getByText(/28 of its 29 numbers are missing: Revenue growth 2024–2028; /)
      .waitFor();
  });

  it("shows the headroom of the worked example in cells, by function, in the pane's head, heat map, tornado and tile", async () => {
    // docs/impairment.md; its third year's growth goes on for good, so it is also that of the fourth and fifth.
    await type(workedExample);
    const cells = await workbench.read("Unit 1", "A1:B120");
    const valueOf = (label: string) => {
      const row = cells.text.findLastIndex(([text]) => text?.trim() === label);
      return Number(cells.values[row]?.[1]);
    };
    assert.ok(Math.abs(valueOf("Carrying amount") - 800) < 1e-6);
    assert.ok(Math.abs(valueOf("Headroom") - 360.0765) < 1e-4, `headroom in cells is ${valueOf("Headroom")}`);
    assert.ok(Math.abs(valueOf("HEADROOM.CGUHEADROOM") - 360.0765) < 1e-4);
    await chart(/^Headroom by Pre-tax discount rate and Terminal growth/).waitFor();
    assert.equal(await headroomInPane(), "360");
    assert.equal(await tableCell("Sensitivity", /^±0/, 3), "360");
    assert.deepEqual(
      [await tableCell("Tornado", /^Gross margin/, 0), await tableCell("Tornado", /^Gross margin/, 1)],
      ["242", "478"],
    );
    await workbench.pane.getByRole("tab", { name: "Assumptions" }).click();
    const tile = workbench.pane.getByRole("region", { name: "Headroom of your own units" }).getByRole("button");
    assert.match(await tile.innerText(), /^Unit 1\s+360\s+▲ headroom$/);
    await goodwillTab();
  });

  it("charts the tornado of its sheet on its sheet", async () => {
    const charted = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Unit 1");
        charts.load("items/name");
        await context.sync();
        return charts.items.map(({ name }) => name);
      }),
    );
    assert.deepEqual(charted, ["Headroom: tornado of Unit 1"]);
  });

  it("follows the name that it is given, a loss that is typed, and its tab's new name", async () => {
    const name = await workbench.row("Unit 1", "Name of the unit");
    await workbench.write("Unit 1", `B${name}`, [["Retail"]]);
    await picker()
      .locator("option", { hasText: /^Retail$/ })
      .waitFor({ state: "attached" });
    assert.equal(await workbench.text("Unit 1", "A1"), "Retail: impairment test (IAS 36)");
    // Other net assets of 700 make a loss of 139.9235, by the same page.
    await type({ "Other net assets": [700] });
    await workbench.pane.locator(".goodwill-head .tone-loss").waitFor();
    assert.equal(await headroomInPane(), "(140)");
    assert.equal(await tableCell("Sensitivity", /^±0/, 3), "(140)");
    await type({ "Other net assets": [200] });
    await workbench.pane.locator(".goodwill-head .tone-headroom").waitFor();
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Unit 1");
        sheet.name = "Stores";
        sheet.position = 0;
        await context.sync();
      }),
    );
    await workbench.pane.getByText("Your own unit, on the sheet “Stores”").waitFor();
    assert.equal(await headroomInPane(), "360");
  });

  it("has its probability of impairment put into a cell of the user's, as a formula of its block", async () => {
    await workbench.show("Sheet1");
    await workbench.select("C3");
    await workbench.pane.getByRole("button", { name: "Put it in the selected cell as a formula" }).click();
    await workbench.pane.getByText("The probability of impairment stands in Sheet1!C3.").waitFor();
    await workbench.settled();
    const { formulas, values } = await workbench.read("Sheet1", "C3");
    assert.match(String(formulas[0]?.[0]), /^=HEADROOM\.PROBABILITY\(Unit_1,/);
    assert.ok(Number(values[0]?.[0]) >= 0 && Number(values[0]?.[0]) < 1, String(values[0]?.[0]));
    await workbench.show("Stores");
  });

  it("has the drivers picked in the pane written to its sheet, and those of its sheet taken", async () => {
    const row = await workbench.row("Stores", "Driver across the columns");
    await workbench.pane.getByLabel("Across", { exact: true }).selectOption("Gross margin");
    await workbench.settled();
    assert.equal(await workbench.value("Stores", `B${row}`), "Gross margin");
    await workbench.write("Stores", `B${row - 2}`, [["Revenue growth"]]);
    await chart(/^Headroom by Revenue growth and Gross margin/).waitFor();
  });

  it("stays through Build again, and is there when the pane is opened again", async () => {
    await workbench.pane.getByRole("button", { name: "Build again" }).click();
    await workbench.pane.getByRole("heading", { name: /built/i }).waitFor({ timeout: 100_000 });
    await goodwillTab();
    await picker().selectOption("unit1");
    assert.equal(await headroomInPane(), "360");
    await workbench.pane.evaluate(() => location.reload());
    await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
    await picker().selectOption("unit1");
    await chart(/^Headroom by Revenue growth and Gross margin/).waitFor();
    assert.equal(await headroomInPane(), "360");
  });

  it("says what to do where the name of its inputs is lost, and gives way where its sheet is deleted", async () => {
    const change = (what: "name" | "sheet"): Promise<void> =>
      workbench.pane.evaluate(
        (lost) =>
          Excel.run(async ({ workbook, sync }) => {
            if (lost === "name") workbook.names.getItem("Unit_1_Inputs").delete();
            else workbook.worksheets.getItem("Stores").delete();
            await sync();
          }),
        what,
      );
    await change("name");
    await workbench.write("Stores", "B4", [["Shops"]]);
    await note()
      .getByText(/^The defined name Unit_1_Inputs is gone .*Name Manager/)
      .waitFor();
    await change("sheet");
    await note()
      .getByText(/^The sheet of the unit that was shown here is no longer in the workbook/)
      .waitFor();
    assert.equal(await picker().inputValue(), "eHigher");
    await chart(/^Headroom by/).waitFor();
  });
});
