import assert from "node:assert/strict";
import { failure, plain, start, stopAll } from "./support.ts";

describe("worksheets through Office.js", () => {
  afterEach(stopAll);

  it("a new sheet has an id by which later requests find it, under any name", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Goodwill").load("id,name,position");
      await context.sync();
      assert.equal(sheet.name, "Goodwill");
      assert.equal(sheet.position, 1);
      sheet.name = "Goodwill test";
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      assert.equal(again.name, "Goodwill test");
      assert.equal(context.workbook.worksheets.getItem("goodwill TEST").toJSON !== undefined, true);
    });
  });

  it("a sheet without a name takes the next free Sheet number", async () => {
    const { Excel } = await start({ sheets: ["Sheet1", "Sheet2"] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load("name");
      await context.sync();
      assert.equal(sheet.name, "Sheet3");
    });
  });

  it("the collection lists the sheets in the order of their tabs", async () => {
    const { Excel } = await start({ sheets: ["A", "B", "C"] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("C").position = 0;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      assert.deepEqual(plain(worksheets.items.map((sheet) => sheet.name)), ["C", "A", "B"]);
      assert.deepEqual(plain(worksheets.items.map((sheet) => sheet.protection.protected)), [false, false, false]);
    });
  });

  it("an unknown sheet gives ItemNotFound, naming the call", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    );
    assert.equal(error.code, "ItemNotFound");
    assert.equal(error.debugInfo.errorLocation, "WorksheetCollection.getItem");
    assert.match(error.debugInfo.statement ?? "", /getItem/);
  });

  it("asked for a sheet that is not there, or null, a null object says so", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const cell = missing.getRange("A1");
      const there = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      assert.equal(missing.isNullObject, true);
      assert.equal(cell.isNullObject, true);
      assert.equal(there.isNullObject, false);
      assert.equal(there.name, "Sheet1");
    });
  });

  it("writing through a null object fails", async () => {
    const { Excel } = await start();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidOperation");
  });

  it("a name that is taken gives ItemAlreadyExists, whatever its case", async () => {
    const { Excel } = await start({ sheets: ["Cover"] });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("COVER");
        await context.sync();
      }),
    );
    assert.equal(error.code, "ItemAlreadyExists");
  });

  for (const name of ["a/b", "x".repeat(32), "", "'quoted'", "[x]"]) {
    it(`${JSON.stringify(name)} is no name for a sheet`, async () => {
      const { Excel } = await start();
      const error = await failure(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
      assert.equal(error.code, "InvalidArgument");
    });
  }

  it("what was done before a failing action stays done, and what comes after is not", async () => {
    const { Excel, workbook } = await start();
    await failure(
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
        cells.getCell(0, 0).values = [["before"]];
        context.workbook.worksheets.getItem("Nowhere").activate();
        cells.getCell(1, 0).values = [["after"]];
        await context.sync();
      }),
    );
    assert.deepEqual(workbook.values({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 2, columns: 1 }), [
      ["before"],
      [null],
    ]);
  });

  it("the last visible sheet cannot be deleted or hidden", async () => {
    const { Excel } = await start({ sheets: ["A", "B"] });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").visibility = "Hidden";
        await context.sync();
        context.workbook.worksheets.getItem("B").delete();
        await context.sync();
      }),
    );
    assert.equal(error.code, "InvalidOperation");
  });

  it("a deleted sheet is gone, and names that pointed into it say #REF!", async () => {
    const { Excel } = await start({ sheets: ["A", "B"] });
    await Excel.run(async (context) => {
      context.workbook.names.add("Total", "=B!$A$1");
      context.workbook.worksheets.getItem("B").delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("B");
      const name = context.workbook.names.getItem("Total").load("formula");
      await context.sync();
      assert.equal(gone.isNullObject, true);
      assert.equal(name.formula, "=#REF!");
    });
  });

  it("colour, gridlines and frozen panes are kept", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tabColor = "#1f4e79";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.load("tabColor,showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      assert.equal(sheet.tabColor, "#1F4E79");
      assert.equal(sheet.showGridlines, false);
      assert.equal(frozen.address, "Sheet1!A1:B3");
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      assert.equal(none.isNullObject, true);
    });
  });

  it("a sheet whose name needs it is quoted in addresses", async () => {
    const { Excel } = await start({ sheets: ["Income statement", "Bob's"] });
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Income statement").getRange("B2").load("address");
      const second = context.workbook.worksheets.getItem("Bob's").getRange("A:A").load("address");
      await context.sync();
      assert.equal(first.address, "'Income statement'!B2");
      assert.equal(second.address, "'Bob''s'!A:A");
    });
  });

  it("a protected sheet refuses locked cells and looks with AccessDenied, and takes unlocked ones", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [[5]];
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
    });
    for (const write of ["values = [[1]]", "format.font.bold = true", "clear()"]) {
      const error = await failure(
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          if (write.startsWith("values")) cell.values = [[1]];
          else if (write.startsWith("clear")) cell.clear();
          else cell.format.font.bold = true;
          await context.sync();
        }),
      );
      assert.equal(error.code, "AccessDenied", write);
    }
    assert.deepEqual(workbook.values({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 1, columns: 2 }), [
      [null, 5],
    ]);
  });

  it("a workbook whose structure is protected takes no new sheet", async () => {
    const { Excel, host } = await start();
    host.context.structureProtected = true;
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.protection.load("protected");
        await context.sync();
        assert.equal(context.workbook.protection.protected, true);
        context.workbook.worksheets.add("New");
        await context.sync();
      }),
    );
    assert.equal(error.code, "AccessDenied");
  });

  it("while the user types in a cell every request is refused, until it is delayed or the user is done", async () => {
    const { Excel, workbook } = await start();
    workbook.userIsEditing = true;
    const write = (options: Excel.RunOptions): Promise<void> =>
      Excel.run(options, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      });
    const error = await failure(write({}));
    assert.equal(error.code, "InvalidOperationInCellEditMode");
    const delayed = write({ delayForCellEdit: true });
    assert.equal(
      workbook.values({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0],
      null,
    );
    workbook.userIsEditing = false;
    await delayed;
    assert.equal(workbook.values({ sheet: workbook.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0], 1);
  });

  it("what the host does not answer fails with ApiNotFound, never in silence", async () => {
    const { Excel } = await start();
    for (const ask of ["tables", "shapes", "pivotTables"] as const) {
      const error = await failure(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet()[ask].load("items/name");
          await context.sync();
        }),
      );
      assert.equal(error.code, "ApiNotFound", ask);
      assert.equal(error.debugInfo.errorLocation, `Worksheet.${ask}`);
    }
  });

  it("a failure can be played at any action, once", async () => {
    const { Excel, failAt } = await start();
    failAt({ name: "Add" }, "GeneralException");
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      }),
    );
    assert.equal(error.code, "GeneralException");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New").load("name");
      await context.sync();
      assert.equal(plain(sheet.name), "New");
    });
  });
});
