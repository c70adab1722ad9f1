import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

describe("lists and rules of typing in the workbench", function () {
  this.timeout(120_000);
  let workbench: OpenedWorkbench;
  let driver: string;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.show("Shanghai EHigher");
    driver = `B${await workbench.row("Shanghai EHigher", "Driver down the rows")}`;
  });

  after(() => workbench.close());

  const arrow = () => workbench.page.locator(".choice-arrow");
  const list = () => workbench.page.getByRole("listbox");
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  const chosen = async (): Promise<unknown> => {
    await workbench.settled();
    return workbench.value("Shanghai EHigher", driver);
  };
  const message = (): Promise<string> => workbench.page.getByRole("dialog").locator("p").innerText();
  const noDialog = (): Promise<void> => workbench.page.getByRole("dialog").waitFor({ state: "detached" });

  it("shows an arrow beside a cell that has a list, and beside no other", async () => {
    await workbench.select(driver);
    await arrow().waitFor();
    await press("ArrowDown");
    await arrow().waitFor({ state: "detached" });
  });

  it("writes the choice that is clicked, as typing that can be undone", async () => {
    const before = await chosen();
    await workbench.select(driver);
    await arrow().click();
    assert.equal(await list().getAttribute("aria-label"), `Choices for ${driver}`);
    assert.equal(await list().getByRole("option", { selected: true }).innerText(), before);
    await list().getByRole("option", { name: "Gross margin" }).click();
    assert.equal(await chosen(), "Gross margin");
    await press("Control+z");
    assert.equal(await chosen(), before);
  });

  it("opens by Alt+Down, and takes the choice by Enter", async () => {
    await workbench.select(driver);
    await arrow().waitFor();
    await press("Alt+ArrowDown");
    await press("Home");
    await press("ArrowDown");
    await press("Enter");
    assert.equal(await chosen(), "Revenue growth");
  });

  it("is left by Escape with nothing changed, and the keys go to the grid again", async () => {
    await press("Alt+ArrowDown");
    await list().waitFor();
    await press("ArrowDown");
    await press("Escape");
    await list().waitFor({ state: "detached" });
    assert.equal(await chosen(), "Revenue growth");
    await workbench.page.keyboard.type("Terminal growth");
    await press("Enter");
    assert.equal(await chosen(), "Terminal growth");
  });

  it("closes when the grid scrolls away under it", async () => {
    await workbench.select(driver);
    await arrow().click();
    await list().waitFor();
    await workbench.page.locator("canvas[id^=univer-sheet-main-canvas]").hover({ position: { x: 700, y: 200 } });
    await workbench.page.mouse.wheel(0, 100);
    await list().waitFor({ state: "detached" });
  });

  it("lists the cells of a range, and writes numbers and truth values as such", async () => {
    await workbench.show("Sheet1");
    await workbench.write("Sheet1", "H1:H3", [[12.5], ["TRUE"], ["=1+1"]]);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=$H$1:$H$3" } };
        await context.sync();
      }),
    );
    await workbench.select("B2");
    await arrow().click();
    assert.deepEqual(await list().getByRole("option").allInnerTexts(), ["12.5", "TRUE", "2"]);
    await list().getByRole("option", { name: "12.5" }).click();
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "B2"), 12.5);
    await arrow().click();
    await list().getByRole("option", { name: "TRUE" }).click();
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "B2"), true);
  });

  it("refuses an entry that the rule stops, and lets it be typed again", async () => {
    await workbench.show("Shanghai EHigher");
    await workbench.select(driver);
    await workbench.page.keyboard.type("Nonsense");
    await press("Enter");
    assert.equal(await message(), "This value doesn't match the data validation restrictions defined for this cell.");
    await workbench.page.getByRole("button", { name: "Retry" }).click();
    await noDialog();
    await workbench.page.keyboard.type("Gross margin");
    await press("Enter");
    assert.equal(await chosen(), "Gross margin");
  });

  it("leaves the cell as it was where the refused entry is given up", async () => {
    await workbench.select(driver);
    await workbench.page.keyboard.type("Nonsense");
    await press("Tab");
    await workbench.page.getByRole("button", { name: "Cancel" }).click();
    await noDialog();
    assert.equal(await chosen(), "Gross margin");
    assert.equal(await workbench.page.locator("#status").textContent(), driver);
  });

  it("refuses changes to the locked cells of a protected sheet, in Excel's words, and takes them to the unlocked", async () => {
    await workbench.show("Sheet1");
    await workbench.write("Sheet1", "D2:D3", [[1], [2]]);
    const protect = (on: boolean): Promise<void> =>
      workbench.pane.evaluate(
        (locked) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Sheet1");
            if (locked) {
              sheet.getRange("D3").format.protection.locked = false;
              sheet.protection.protect();
            } else sheet.protection.unprotect();
            await context.sync();
          }),
        on,
      );
    await protect(true);
    for (const key of ["5", "Delete"]) {
      await workbench.select("D2");
      await press(key);
      assert.match(await message(), /^The cell or chart you're trying to change is on a protected sheet\./);
      await press("Escape");
      await noDialog();
    }
    assert.equal(await workbench.value("Sheet1", "D2"), 1);
    await workbench.select("D3");
    await workbench.page.keyboard.type("7");
    await press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "D3"), 7);
    await protect(false);
  });
});
