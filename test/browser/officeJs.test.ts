import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

/** What the grid does for Office.js, asked from the pane's page as an add-in asks. */
describe("Office.js over the grid", function () {
  this.timeout(150_000);
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench({ built: false });
  });

  after(() => workbench.close());

  it("fits rows to their texts, one that was given a height too", async () => {
    const heights = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        const rows = [sheet.getRange("Z40"), sheet.getRange("Z41")];
        for (const row of rows) {
          row.values = [["a text that is far wider than its column, and so stands on several lines of it"]];
          row.format.wrapText = true;
        }
        const read: number[][] = [];
        for (const fitted of ["", "Z40", "Z40:Z41"]) {
          if (fitted === "") for (const row of rows) row.format.rowHeight = 300;
          else sheet.getRange(fitted).format.autofitRows();
          for (const row of rows) row.format.load("rowHeight");
          await context.sync();
          read.push(rows.map(({ format }) => format.rowHeight));
        }
        sheet.getRange("Z40:Z41").clear();
        await context.sync();
        return read;
      }),
    );
    const [, [one = 0] = []] = heights;
    assert.ok(one > 30 && one < 300, `${one} points`);
    assert.deepEqual(heights, [
      [300, 300],
      [one, 300],
      [one, one],
    ]);
  });

  it("fits rows on, once a sheet was deleted whose rows waited for it", async () => {
    const heights = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const text = "a text that is far wider than its column, and so stands on several lines of it";
        const gone = worksheets.add("Gone");
        gone.getRange("B2").values = [[text]];
        gone.getRange("B2").format.wrapText = true;
        gone.delete();
        await context.sync();
        // Long enough for the grid to come to the rows that waited.
        await new Promise((resolve) => setTimeout(resolve, 500));
        const kept = worksheets.getItem("Sheet1").getRange("Z60");
        const before = kept.format.load("rowHeight");
        await context.sync();
        const low = before.rowHeight;
        kept.values = [[text]];
        kept.format.wrapText = true;
        await context.sync();
        for (let look = 0; look < 100; look += 1) {
          const { format } = kept;
          format.load("rowHeight");
          await context.sync();
          if (format.rowHeight > low) break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const high = kept.format.rowHeight;
        kept.clear();
        await context.sync();
        return { low, high };
      }),
    );
    assert.ok(heights.high > 2 * heights.low, JSON.stringify(heights));
  });

  it("reads back values, formulas, texts and number formats that it wrote", async () => {
    const read = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Written");
        const range = sheet.getRange("A1:C2");
        range.formulas = [
          ["Revenue", 1751045, true],
          ["Half", "=B1/2", "=B1>0"],
        ];
        range.getColumn(1).numberFormat = [["#,##0_);(#,##0)"], ["#,##0.0"]];
        await context.sync();
        range.load("values,formulas,text,numberFormat");
        await context.sync();
        return { values: range.values, formulas: range.formulas, text: range.text, numberFormat: range.numberFormat };
      }),
    );
    assert.deepEqual(read.values, [
      ["Revenue", 1751045, true],
      ["Half", 875522.5, true],
    ]);
    assert.deepEqual(read.formulas[1], ["Half", "=B1/2", "=B1>0"]);
    assert.deepEqual(read.text, [
      ["Revenue", "1,751,045 ", "TRUE"],
      ["Half", "875,522.5", "TRUE"],
    ]);
    assert.deepEqual(
      read.numberFormat.map((row) => String(row[1])),
      ["#,##0_);(#,##0)", "#,##0.0"],
    );
  });

  it("keeps a cell's formula when only its look changes", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Written").getRange("A1:C2");
        range.format.font.bold = true;
        range.format.fill.color = "#FFF2CC";
        range.format.horizontalAlignment = "Right";
        await context.sync();
      }),
    );
    assert.equal((await workbench.read("Written", "B2")).formulas[0]?.[0], "=B1/2");
    await workbench.write("Written", "B1", [[200]]);
    assert.equal(await workbench.value("Written", "B2"), 100);
  });

  it("reads back looks, and null for what differs", async () => {
    const look = await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Written");
        const range = sheet.getRange("A1:C2");
        sheet.getRange("A1").format.font.italic = true;
        range.format.load("horizontalAlignment");
        range.format.font.load("bold,italic");
        range.format.fill.load("color");
        await context.sync();
        return [
          range.format.font.bold,
          range.format.font.italic,
          range.format.fill.color,
          range.format.horizontalAlignment,
        ];
      }),
    );
    assert.deepEqual(look, [true, null, "#FFF2CC", "Right"]);
  });

  it("lets names, and formulas on other sheets, follow inserted rows and a sheet's new name", async () => {
    await workbench.write("Sheet1", "A1", [["=Written!B1*2"]]);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Written");
        context.workbook.names.add("Base", sheet.getRange("B1"));
        await context.sync();
      }),
    );
    await workbench.write("Sheet1", "A2", [["=Base+1"]]);
    assert.equal(await workbench.value("Sheet1", "A2"), 201);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Written");
        sheet.getRange("1:2").insert("Down");
        sheet.name = "Moved";
        await context.sync();
      }),
    );
    await workbench.settled();
    assert.deepEqual((await workbench.read("Sheet1", "A1:A2")).formulas, [["=Moved!B3*2"], ["=Base+1"]]);
    await workbench.write("Moved", "B3", [[300]]);
    assert.deepEqual((await workbench.read("Sheet1", "A1:A2")).values, [[600], [301]]);
  });

  it("gives a formula its meaning when the name it uses is defined later", async () => {
    await workbench.write("Sheet1", "A3", [["=Later*10"]]);
    assert.equal(await workbench.value("Sheet1", "A3"), "#NAME?");
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add("Later", context.workbook.worksheets.getItem("Moved").getRange("B3"));
        await context.sync();
      }),
    );
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "A3"), 3000);
  });

  it("tells the add-in of a change of the user's, with the values before and after, and of its own as its own", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const told: string[] = [];
        Object.assign(window, { told });
        context.workbook.worksheets.onChanged.add(async ({ address, details, triggerSource }) => {
          told.push([address, details?.valueBefore, details?.valueAfter, triggerSource].join(" "));
        });
        await context.sync();
      }),
    );
    await workbench.write("Sheet1", "C1", [[7]]);
    await workbench.write("Sheet1", "C1", [[8]]);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C1").values = [[9]];
        await context.sync();
      }),
    );
    await workbench.settled();
    const told = await workbench.pane.evaluate(() => (window as unknown as { told: string[] }).told);
    assert.deepEqual(told, ["C1  7 Unknown", "C1 7 8 Unknown", "C1 8 9 ThisLocalAddin"]);
  });

  it("calculates nothing in manual mode until it is asked to", async () => {
    const read = (): Promise<unknown> => workbench.value("Sheet1", "D1");
    await workbench.write("Sheet1", "C1", [[10]]);
    await workbench.write("Sheet1", "D1", [["=C1*3"]]);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculationMode = "Manual";
        await context.sync();
      }),
    );
    await workbench.write("Sheet1", "C1", [[20]]);
    assert.equal(await read(), 30);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.application.calculate("Recalculate");
        await context.sync();
        context.workbook.application.calculationMode = "Automatic";
        await context.sync();
      }),
    );
    await workbench.settled();
    assert.equal(await read(), 60);
  });

  it("undoes what one request wrote in one step", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("F1").values = [["one"]];
        sheet.getRange("F2").values = [["two"]];
        sheet.getRange("F1:F2").format.font.bold = true;
        await context.sync();
      }),
    );
    await workbench.show("Sheet1");
    await workbench.select("F5");
    await workbench.page.keyboard.press("Control+z");
    await workbench.settled();
    assert.deepEqual((await workbench.read("Sheet1", "F1:F2")).values, [[""], [""]]);
    assert.equal((await workbench.read("Sheet1", "D1")).formulas[0]?.[0], "=C1*3");
  });

  it("deletes rows and columns of a sheet that is not shown, and moves what refers to them and nothing else", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const shown = worksheets.getItem("Sheet1");
        shown.activate();
        shown.getRange("H1:H4").values = [["one"], ["two"], ["=Moved!H4"], ["four"]];
        const other = worksheets.getItem("Moved");
        other.getRange("H1:H4").values = [[1], [2], [3], [4]];
        await context.sync();
        other.getRange("2:2").delete("Up");
        other.getRange("B:B").delete("Left");
        await context.sync();
      }),
    );
    await workbench.settled();
    const { formulas } = await workbench.read("Sheet1", "H1:H4");
    assert.deepEqual(formulas, [["one"], ["two"], ["=Moved!G3"], ["four"]]);
    assert.equal(await workbench.value("Sheet1", "H3"), 4);
  });

  it("deletes a sheet: what referred to it is #REF!", async () => {
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Moved").delete();
        await context.sync();
      }),
    );
    await workbench.settled();
    assert.deepEqual(await workbench.sheetNames(), ["Sheet1"]);
    assert.equal(await workbench.value("Sheet1", "A1"), "#REF!");
  });
});
