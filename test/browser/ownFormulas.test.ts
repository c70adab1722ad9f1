import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

describe("Formulas of the user's own, in a sheet of the user's own", function () {
  this.timeout(150_000);
  const sheet = "Sheet1";
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench();
  });

  after(() => workbench.close());

  const message = async (cell: string): Promise<string> => {
    await workbench.show(sheet);
    await workbench.select(cell);
    await workbench.page.waitForFunction(
      (address) => document.getElementById("status")?.textContent?.startsWith(address),
      cell,
    );
    return (await workbench.page.locator("#status").textContent()) ?? "";
  };

  it("HEADROOM.CGUHEADROOM of a unit's name gives its headroom", async () => {
    await workbench.write(sheet, "A1", [["=HEADROOM.CGUHEADROOM(Compass)"]]);
    const shown = (await workbench.pane.locator('[data-measure="headroom.compass"]').first().textContent())?.replaceAll(
      ",",
      "",
    );
    assert.equal(Math.round(Number(await workbench.value(sheet, "A1"))), Number(shown));
  });

  it("HEADROOM.FIGURE and HEADROOM.ITEMS answer from the announcement of the workbook's model", async () => {
    await workbench.write(sheet, "N1", [
      ['=HEADROOM.FIGURE("revenue",2023)'],
      ['=HEADROOM.ITEMS("goodwill position")'],
    ]);
    assert.equal(await workbench.value(sheet, "N1"), 1_751_045);
    assert.deepEqual((await workbench.read(sheet, "N2:Q2")).values[0], [
      "position.goodwill",
      "goodwill",
      "Goodwill",
      "RMB'000",
    ]);
  });

  it("a text where revenue belongs is #VALUE!, in words that name function and parameter", async () => {
    await workbench.write(sheet, "A2", [['=HEADROOM.GROSSMARGIN("much",1)']]);
    assert.equal(await workbench.value(sheet, "A2"), "#VALUE!");
    assert.match(await message("A2"), /GROSSMARGIN.*revenue/);
  });

  it("revenue of zero is #DIV/0!, negative revenue #NUM!, and a missing cost of sales #N/A, in their cells only", async () => {
    await workbench.write(sheet, "A4", [
      [0, -5, 100, 100],
      [60, 60, null, 69],
    ]);
    await workbench.write(sheet, "A6", [["=HEADROOM.GROSSMARGIN(A4:D4,A5:D5)"]]);
    assert.deepEqual((await workbench.read(sheet, "A6:D6")).values[0], ["#DIV/0!", "#NUM!", "#N/A", 0.31]);
  });

  it("a function that the add-in does not have is #NAME?", async () => {
    await workbench.write(sheet, "A7", [["=HEADROOM.TOBINSQ(1)"]]);
    assert.equal(await workbench.value(sheet, "A7"), "#NAME?");
  });

  it("a grid spills, is #SPILL! while a cell is in its way, and spills again", async () => {
    await workbench.write(sheet, "F10", [[-0.01, 0, 0.01]]);
    await workbench.write(sheet, "E11", [
      ['=HEADROOM.SENSITIVITY(Compass,"Gross margin",F10:H10,"Terminal growth",F10:H10)'],
    ]);
    assert.equal(typeof (await workbench.value(sheet, "G13")), "number");
    await workbench.write(sheet, "F12", [["in the way"]]);
    assert.equal(await workbench.value(sheet, "E11"), "#SPILL!");
    assert.equal(await workbench.value(sheet, "G13"), "");
    await workbench.write(sheet, "F12", [[""]]);
    assert.equal(typeof (await workbench.value(sheet, "G13")), "number");
  });

  it("a cell that depends on a spilled one follows it", async () => {
    await workbench.write(sheet, "E11", [
      ['=HEADROOM.SENSITIVITY(Compass,"Gross margin",F10:H10,"Terminal growth",F10:H10)'],
    ]);
    await workbench.write(sheet, "A20", [["=G12*2"]]);
    const before = Number(await workbench.value(sheet, "A20"));
    await workbench.write(sheet, "G10", [[0.002]]);
    const after = Number(await workbench.value(sheet, "A20"));
    assert.notEqual(after, before);
    assert.equal(after, Number(await workbench.value(sheet, "G12")) * 2);
  });

  it("follow what they refer to now: another formula, none, a formula again, an address worked out", async () => {
    await workbench.write(sheet, "M1", [
      [1, 10],
      ["=M1", "=M2*2"],
    ]);
    const shown = async (): Promise<unknown> => (await workbench.read(sheet, "M2:N2")).values[0];
    assert.deepEqual(await shown(), [1, 2]);
    await workbench.write(sheet, "M1", [[2]]);
    assert.deepEqual(await shown(), [2, 4]);
    await workbench.write(sheet, "M2", [["=N1"]]);
    assert.deepEqual(await shown(), [10, 20], "another formula");
    await workbench.write(sheet, "M1", [[3, 11]]);
    assert.deepEqual(await shown(), [11, 22], "what the other formula refers to");
    await workbench.write(sheet, "M2", [[5]]);
    await workbench.write(sheet, "N1", [[12]]);
    assert.deepEqual(await shown(), [5, 10], "a number instead");
    await workbench.write(sheet, "M2", [['=INDIRECT("M"&1)']]);
    assert.deepEqual(await shown(), [3, 6], "an address worked out");
    await workbench.write(sheet, "M1", [[4]]);
    assert.deepEqual(await shown(), [4, 8], "what the address worked out names");
  });
});

describe("A sheet of the user's that has a name of the model's", function () {
  this.timeout(150_000);

  it("stays as it is, and the model's takes another", async () => {
    const workbench = await openWorkbench({ built: false, pack: tiny });
    try {
      await workbench.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Cover");
          sheet.getRange("A1").values = [["My own cover"]];
          await context.sync();
        }),
      );
      await workbench.press("Build model");
      assert.equal(await workbench.text("Cover", "A1"), "My own cover");
      const covers = (await workbench.sheetNames()).filter((name) => name.startsWith("Cover"));
      assert.equal(covers.length, 2, `sheets named like Cover: ${covers.join(", ")}`);
    } finally {
      await workbench.close();
    }
  });
});
