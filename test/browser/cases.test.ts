import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

const plan = planWorkbook(builtInPack);
const rate = "eHigher.discountRate";
const [kept = assert.fail()] = plan.cases?.cases ?? [];

/** The cases over the built pages: they stand in cells, and the pane follows them. */
describe("cases in the workbench", function () {
  this.timeout(150_000);
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("button", { name: "Cases", exact: false }).first().click();
    await workbench.pane.getByText("none kept").waitFor();
  });

  after(() => workbench.close());

  const field = (id: string) => workbench.pane.locator(`[data-assumption="${id}"]`).first();
  const type = async (id: string, text: string): Promise<void> => {
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

  it("keeps the assumptions as they are in a column of the sheet", async () => {
    const { pane } = workbench;
    await type(rate, "18");
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

  it("compares it live with the base case, as it is changed in its cells, and follows its name", async () => {
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

  it("applies it in one step, which one Undo takes back", async () => {
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

  it("is gone when it is deleted", async () => {
    await workbench.pane.getByRole("button", { name: "Delete Worse" }).click();
    await workbench.pane.getByText("none kept").waitFor();
    assert.equal(await inCase(kept.name), "");
    assert.equal(await inCase(kept.inputs[rate] ?? assert.fail()), "");
  });
});
