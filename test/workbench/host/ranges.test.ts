import assert from "node:assert/strict";
import { failure, plain, start, stopAll } from "./support.ts";

describe("ranges through Office.js", () => {
  afterEach(stopAll);

  it("setting values writes each cell, and the next load reads them", async () => {
    const { Excel, workbook } = await start();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        [1, "a"],
        [true, -2.5],
      ];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    assert.deepEqual(plain(values), [
      [1, "a"],
      [true, -2.5],
    ]);
    const sheet = workbook.activeSheet();
    assert.deepEqual(workbook.values({ sheet, row: 1, column: 1, rows: 2, columns: 2 }), [
      [1, "a"],
      [true, -2.5],
    ]);
  });

  it("a single value is laid over every cell", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      range.load("values");
      await context.sync();
      assert.deepEqual(plain(range.values), [
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it("values of another shape than the range's are refused with InvalidArgument", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
    assert.match(error.message, /number of rows or columns in the input array/);
    assert.equal(error.debugInfo.errorLocation, "Range.values");
  });

  it("null leaves a cell as it is, and an empty text empties it", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      assert.deepEqual(plain(range.values), [[1, "", 4]]);
      assert.deepEqual(plain(range.valueTypes), [["Double", "Empty", "Double"]]);
    });
  });

  // Excel reads a text it is given as if it had been typed into the cell.
  const typedTexts = [
    { typed: "1,162,560", value: 1162560, format: "#,##0" },
    { typed: "(1,162,560)", value: -1162560, format: "#,##0" },
    { typed: "33.6%", value: 0.336, format: "0.00%" },
    { typed: "51%", value: 0.51, format: "0%" },
    { typed: "'33.6%", value: "33.6%", format: "General" },
    { typed: "'=x", value: "=x", format: "General" },
    { typed: "TRUE", value: true, format: "General" },
    { typed: "2023-12-31", value: 45291, format: "m/d/yyyy" },
    { typed: "12 months", value: "12 months", format: "General" },
    { typed: "#DIV/0!", value: "#DIV/0!", format: "General" },
  ];
  for (const { typed, value, format } of typedTexts) {
    it(`the text ${typed} becomes ${JSON.stringify(value)} with the format ${format}`, async () => {
      const { Excel } = await start();
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        cell.values = [[typed]];
        cell.load("values,numberFormat");
        await context.sync();
        assert.deepEqual(plain(cell.values), [[value]]);
        assert.deepEqual(plain(cell.numberFormat), [[format]]);
      });
    });
  }

  it("a text that begins with = is a formula, in values and in formulas", async () => {
    const { Excel } = await start({
      calculator: (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) workbook.setResult(sheet, row, column, 42);
      },
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["=6*7", 1, "x"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      assert.deepEqual(plain(range.values), [[42, 1, "x"]]);
      assert.deepEqual(plain(range.formulas), [["=6*7", 1, "x"]]);
      assert.deepEqual(plain(range.text), [["42", "1", "x"]]);
      assert.deepEqual(plain(range.valueTypes), [["Double", "Double", "String"]]);
    });
  });

  it("in a cell formatted as text, a number stays text", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["007"]];
      cell.load("values,valueTypes");
      await context.sync();
      assert.deepEqual(plain(cell.values), [["007"]]);
      assert.deepEqual(plain(cell.valueTypes), [["String"]]);
    });
  });

  it("an error in a cell reads as its text, of type Error", async () => {
    const { Excel } = await start({
      calculator: (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) {
          workbook.setResult(sheet, row, column, { error: "#NAME?" });
        }
      },
    });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=HEADROOM.NOPE()"]];
      cell.load("values,text,valueTypes");
      await context.sync();
      assert.deepEqual(plain(cell.values), [["#NAME?"]]);
      assert.deepEqual(plain(cell.text), [["#NAME?"]]);
      assert.deepEqual(plain(cell.valueTypes), [["Error"]]);
    });
  });

  it("more cells than 1,500, which the client sends in pieces, arrive whole", async () => {
    const { Excel, workbook } = await start();
    const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (__, column) => row * 5 + column));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:E400").values = values;
      await context.sync();
    });
    assert.deepEqual(
      workbook.values({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 400, columns: 5 }),
      values,
    );
  });

  const moves = [
    { call: "getOffsetRange(1, 2)", from: "B2:C3", to: "D3:E4" },
    { call: "getResizedRange(1, -1)", from: "B2:C3", to: "B2:B4" },
    { call: "getCell(1, 1)", from: "B2:C3", to: "C3" },
    { call: "getRow(1)", from: "B2:C3", to: "B3:C3" },
    { call: "getColumn(0)", from: "B2:C3", to: "B2:B3" },
    { call: "getLastCell()", from: "B2:C3", to: "C3" },
    { call: "getEntireColumn()", from: "B2:C3", to: "B:C" },
    { call: "getEntireRow()", from: "B2:C3", to: "2:3" },
    { call: "getRowsBelow(2)", from: "B2:C3", to: "B4:C5" },
    { call: "getRowsAbove(1)", from: "B2:C3", to: "B1:C1" },
    { call: "getColumnsAfter(1)", from: "B2:C3", to: "D2:D3" },
    { call: "getBoundingRect('E1')", from: "B2:C3", to: "B1:E3" },
    { call: "getIntersection('C3:D9')", from: "B2:C3", to: "C3" },
  ];
  for (const { call, from, to } of moves) {
    it(`${from}.${call} is ${to}`, async () => {
      const { run, window } = await start();
      const script = `Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("${from}").${call};
        range.load("address");
        await context.sync();
        return range.address;
      })`;
      assert.ok(window);
      assert.equal(await run(script), `Sheet1!${to}`);
    });
  }

  it("an address that is none gives InvalidArgument", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A0:B").values = [[1]];
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidArgument");
    assert.equal(error.debugInfo.errorLocation, "Worksheet.getRange");
  });

  it("the used range holds contents and looks, or contents only, and is a null object on an empty sheet", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      assert.equal(empty.isNullObject, true);
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("C5").format.font.bold = true;
      const all = sheet.getUsedRangeOrNullObject(false).load("address");
      const valuesOnly = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      assert.equal(all.address, "Sheet1!B3:C5");
      assert.equal(valuesOnly.address, "Sheet1!B3");
    });
  });

  it("clearing contents keeps the look, and clearing all takes both", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [[1]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      cell.load("values,format/font/bold");
      await context.sync();
      assert.deepEqual(plain(cell.values), [[""]]);
      assert.equal(cell.format.font.bold, true);
      cell.clear();
      cell.load("format/font/bold");
      await context.sync();
      assert.equal(cell.format.font.bold, false);
    });
  });

  it("a range that the client keeps moves with rows the user inserts", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A3");
      cell.load("address");
      await context.sync();
      workbook.insertRows(workbook.activeSheet(), 0, 2);
      cell.load("address");
      await context.sync();
      assert.equal(cell.address, "Sheet1!A5");
    });
  });

  it("whole rows are inserted and deleted, and parts of rows are not answered", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["first"], ["second"]];
      sheet.getRange("2:2").insert("Down");
      const shown = sheet.getRange("A1:A3").load("values");
      await context.sync();
      assert.deepEqual(plain(shown.values), [["first"], [""], ["second"]]);
      sheet.getRange("1:2").delete("Up");
      const left = sheet.getRange("A1").load("values");
      await context.sync();
      assert.deepEqual(plain(left.values), [["second"]]);
    });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").delete("Left");
        await context.sync();
      }),
    );
    assert.equal(error.code, "NotImplemented");
  });

  it("a spilled formula tells its area, and its cells tell their parent", async () => {
    const { Excel } = await start({
      calculator: (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas())
          workbook.setResult(sheet, row, column, [
            [1, 2],
            [3, 4],
          ]);
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      await context.sync();
      const all = sheet.getRange("B2:C3").load("values,formulas");
      await context.sync();
      const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      assert.deepEqual(plain(all.values), [
        [1, 2],
        [3, 4],
      ]);
      assert.deepEqual(plain(all.formulas), [
        ["=SEQUENCE(2,2)", 2],
        [3, 4],
      ]);
      assert.equal(spill.address, "Sheet1!B2:C3");
      assert.equal(parent.address, "Sheet1!B2");
      assert.equal(none.isNullObject, true);
    });
  });

  it("a formula with a value in its way shows #SPILL!", async () => {
    const { Excel } = await start({
      calculator: (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) workbook.setResult(sheet, row, column, [[1], [2]]);
      },
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.formulas = [["=SEQUENCE(2)"], ["in the way"]];
      range.load("values");
      await context.sync();
      assert.deepEqual(plain(range.values), [["#SPILL!"], ["in the way"]]);
    });
  });

  it("a hyperlink is kept on its cell and read back", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.values = [["Note 13"]];
      cell.hyperlink = { documentReference: "'Note 13'!A1" };
      cell.load("hyperlink");
      const other = context.workbook.worksheets.getActiveWorksheet().getRange("B1").load("hyperlink");
      await context.sync();
      assert.deepEqual(plain(cell.hyperlink), { documentReference: "'Note 13'!A1", textToDisplay: "Note 13" });
      assert.equal(other.hyperlink, null);
    });
  });

  it("selecting a range activates its sheet", async () => {
    const { Excel, workbook } = await start({ sheets: ["First", "Second"] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Second").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      assert.equal(selected.address, "Second!C3:D4");
    });
    assert.equal(workbook.sheets().find((sheet) => sheet.id === workbook.activeSheet())?.name, "Second");
  });
});
