import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

describe("Another pack in the workbench (npm start -- --pack tiny)", function () {
  this.timeout(120_000);
  const own = "Sheet1";
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench({ pack: tiny });
  });

  after(() => workbench.close());

  it("is built: its sheets, and every check green", async () => {
    const names = await workbench.sheetNames();
    for (const name of ["Income statement", "Notes 1–2", "Adjusted profit", "Goodwill", "Checks"])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes("Five-year summary"));
    await workbench.write(own, "A1", [["=Checks_Breaks"], ["=Checks_Master"]]);
    assert.equal(await workbench.value(own, "A1"), 0);
    assert.match(String(await workbench.value(own, "A2")), /^All \d+ checks tie out; 0 explained$/);
  });

  it("has functions that agree with the native cells beside them", async () => {
    const said = (await workbench.sheetNames()).map(async (name) =>
      (await workbench.read(name, "A1:K400")).values.flat(),
    );
    const texts = (await Promise.all(said)).flat();
    assert.ok(texts.includes("agrees"));
    for (const wrong of ["differs", "#NAME?", "#BUSY!", "#VALUE!"]) assert.ok(!texts.includes(wrong), wrong);
  });

  it("is what FIGURE and ITEMS answer from, beside the issuer that comes with the add-in", async () => {
    await workbench.write(own, "C1", [
      ['=HEADROOM.FIGURE("revenue","2025-H1")'],
      ['=HEADROOM.FIGURE("Gross profit","2024-restated")'],
      ['=HEADROOM.FIGURE("revenue",2025,42)'],
      ['=HEADROOM.FIGURE("revenue",2023,"2121")'],
      ['=HEADROOM.FIGURE("revenue",2023)'],
      ['=INDEX(HEADROOM.ITEMS("goodwill balance"),1,1)'],
    ]);
    assert.deepEqual((await workbench.read(own, "C1:C6")).values, [
      [50],
      [38],
      [120],
      [1_751_045],
      ["#N/A"],
      ["position.goodwill"],
    ]);
  });
});
