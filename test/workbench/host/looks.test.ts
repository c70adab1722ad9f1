import assert from "node:assert/strict";
import { failure, plain, start, stopAll } from "./support.ts";

describe("looks through Office.js", () => {
  afterEach(stopAll);

  it("every look that is set is read back", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      format.fill.color = "#FFF2CC";
      format.font.bold = true;
      format.font.color = "blue";
      format.font.italic = true;
      format.font.name = "Arial";
      format.font.size = 9;
      format.font.underline = "Single";
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Top";
      format.indentLevel = 2;
      format.wrapText = true;
      format.columnWidth = 72;
      format.rowHeight = 20;
      format.load(
        "horizontalAlignment,verticalAlignment,indentLevel,wrapText,columnWidth,rowHeight," +
          "fill/color,font/bold,font/color,font/italic,font/name,font/size,font/underline",
      );
      await context.sync();
      assert.equal(format.fill.color, "#FFF2CC");
      assert.deepEqual(
        [
          format.font.bold,
          format.font.color,
          format.font.italic,
          format.font.name,
          format.font.size,
          format.font.underline,
        ],
        [true, "#0000FF", true, "Arial", 9, "Single"],
      );
      assert.deepEqual(
        [
          format.horizontalAlignment,
          format.verticalAlignment,
          format.indentLevel,
          format.wrapText,
          format.columnWidth,
          format.rowHeight,
        ],
        ["Right", "Top", 2, true, 72, 20],
      );
    });
  });

  it("what cells differ in reads as null", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:A2").format;
      font.load("bold,italic");
      await context.sync();
      assert.equal(font.bold, null);
      assert.equal(font.italic, false);
    });
  });

  it("several areas take a look at once, and widths as whole columns", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("A1:B2,C3,E:E");
      areas.format.fill.color = "#DDEBF7";
      areas.load("areaCount,address,cellCount");
      sheet.getRanges("A:A,C:D").format.columnWidth = 30;
      await context.sync();
      assert.equal(areas.areaCount, 3);
      assert.equal(areas.address, "Sheet1!A1:B2,Sheet1!C3,Sheet1!E:E");
      assert.equal(areas.cellCount, 4 + 1 + 1_048_576);
    });
    const sheet = workbook.activeSheet();
    const fill = (row: number, column: number): string | null =>
      workbook.format({ sheet, row, column, rows: 1, columns: 1 }).fill;
    assert.deepEqual([fill(1, 1), fill(2, 2), fill(999, 4), fill(2, 1)], ["#DDEBF7", "#DDEBF7", "#DDEBF7", ""]);
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => workbook.columnWidth(sheet, column)),
      [30, 48, 30, 30],
    );
  });

  it("a list of addresses longer than 8,192 characters is refused", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        const addresses = Array.from({ length: 2000 }, (_, index) => `A${index + 1}`).join(",");
        context.workbook.worksheets.getActiveWorksheet().getRanges(addresses).format.font.bold = true;
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
  });

  it("a cell without fill reads white, and clearing a fill takes it away", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.format.fill.color = "#FF0000";
      cell.format.fill.clear();
      cell.format.fill.load("color");
      await context.sync();
      assert.equal(cell.format.fill.color, "#FFFFFF");
    });
    assert.equal(workbook.format({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 }).fill, "");
  });

  it("a bottom edge lies under the last row only", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const edge = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:B2")
        .format.borders.getItem("EdgeBottom");
      edge.style = "Double";
      edge.color = "#333333";
      edge.load("style,color,weight,sideIndex");
      await context.sync();
      assert.deepEqual(
        [edge.style, edge.color, edge.weight, edge.sideIndex],
        ["Double", "#333333", "Thin", "EdgeBottom"],
      );
    });
    const sheet = workbook.activeSheet();
    const bottom = (row: number): string | undefined =>
      workbook.format({ sheet, row, column: 0, rows: 1, columns: 1 }).borderBottom?.style;
    assert.deepEqual([bottom(0), bottom(1)], ["None", "Double"]);
  });

  it("one number format serves a whole range, or one each cell", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.numberFormat = "#,##0;(#,##0)" as unknown as string[][];
      range.load("numberFormat");
      await context.sync();
      assert.deepEqual(plain(range.numberFormat), [["#,##0;(#,##0)", "#,##0;(#,##0)"]]);
      range.numberFormat = [["0.0%", "0"]];
      range.values = [[0.326, -5]];
      range.load("numberFormat,text");
      await context.sync();
      assert.deepEqual(plain(range.numberFormat), [["0.0%", "0"]]);
      assert.deepEqual(plain(range.text), [["32.6%", "-5"]]);
    });
  });

  it("a colour that is none is refused", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "nocolour";
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
    assert.equal(error.debugInfo.errorLocation, "RangeFill.color");
  });

  it("a formula-driven format is added, read, and cleared", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D9");
      const added = range.conditionalFormats.add("Custom");
      added.custom.rule.formula = "=$B2<0";
      added.custom.format.font.color = "#C00000";
      added.custom.format.font.bold = true;
      added.custom.format.fill.color = "#FFC7CE";
      const count = range.conditionalFormats.getCount();
      added.load("type,id,custom/rule/formula");
      await context.sync();
      assert.equal(count.value, 1);
      assert.equal(added.custom.rule.formula, "=$B2<0");
    });
    const [format] = workbook.conditionalFormats(workbook.activeSheet());
    assert.deepEqual(format?.format, { fontColour: "#C00000", bold: true, fill: "#FFC7CE" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3").conditionalFormats.clearAll();
      await context.sync();
    });
    assert.equal(workbook.conditionalFormats(workbook.activeSheet()).length, 0);
  });

  it("clearing looks takes conditional formats of those cells, and leaves wider ones", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
      sheet.getRange("A1:B9").clear("Formats");
      await context.sync();
    });
    assert.deepEqual(
      workbook.conditionalFormats(workbook.activeSheet()).map(({ formula }) => formula),
      ["=A1=2"],
    );
  });

  it("a newer conditional format comes before an older one", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      conditionalFormats.add("Custom").custom.rule.formula = "=A1=2";
      conditionalFormats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      assert.deepEqual(plain(conditionalFormats.items.map((item) => item.custom.rule.formula)), ["=A1=2", "=A1=1"]);
    });
  });

  it("a list to choose from is kept on its cells", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "TRUE,FALSE" } };
      const inside = sheet.getRange("B3").dataValidation.load("type,rule");
      const outside = sheet.getRange("B5").dataValidation.load("type");
      await context.sync();
      assert.equal(inside.type, "List");
      assert.deepEqual(plain(inside.rule), { list: { inCellDropDown: true, source: "TRUE,FALSE" } });
      assert.equal(outside.type, "None");
      sheet.getRange("B2:B4").dataValidation.clear();
      inside.load("type");
      await context.sync();
      assert.equal(inside.type, "None");
    });
  });

  it("a comment stands on its cell until it is deleted", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!A5", "Note 13, row Goodwill");
      const found = comments.getItemByCell("Sheet1!A5").load("content");
      await context.sync();
      assert.equal(found.content, "Note 13, row Goodwill");
      found.content = "repaired";
      const count = comments.getCount();
      comments.load("items/content");
      await context.sync();
      assert.equal(count.value, 1);
      assert.deepEqual(plain(comments.items.map((item) => item.content)), ["repaired"]);
      found.delete();
      const none = comments.getCount();
      await context.sync();
      assert.equal(none.value, 0);
    });
  });
});
