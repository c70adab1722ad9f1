import assert from "node:assert/strict";
import { eventually, plain, start, stopAll } from "./support.ts";

const cell = { row: 2, column: 1, rows: 1, columns: 1 };

describe("events through Office.js", () => {
  afterEach(stopAll);

  it("worksheets.onChanged hears the user, with the cell's value before and after", async () => {
    const { Excel, workbook } = await start();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
    });
    workbook.type(workbook.activeSheet(), 2, 1, "0.2");
    await eventually(() => heard.length === 1, "onChanged");
    const [args] = heard;
    assert.equal(args?.address, "B3");
    assert.equal(args?.worksheetId, workbook.activeSheet());
    assert.equal(args?.source, "Local");
    assert.equal(args?.triggerSource, "Unknown");
    assert.equal(args?.changeType, "RangeEdited");
    assert.deepEqual(plain(args?.details), {
      valueBefore: "",
      valueAfter: 0.2,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
  });

  it("a change of the add-in's own says ThisLocalAddin", async () => {
    const { Excel } = await start();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await eventually(() => heard.length === 1, "onChanged");
    assert.equal(heard[0]?.address, "A1:B2");
    assert.equal(heard[0]?.triggerSource, "ThisLocalAddin");
  });

  it("the changed cells can be had from the event", async () => {
    const { Excel, workbook } = await start();
    let address = "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("address");
          await inner.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    workbook.type(workbook.activeSheet(), 2, 1, "x");
    await eventually(() => address !== "", "the range of the event");
    assert.equal(address, "Sheet1!B3");
  });

  it("a handler on one sheet hears that sheet only, and none after it is removed", async () => {
    const { Excel, workbook } = await start({ sheets: ["First", "Second"] });
    const heard: string[] = [];
    const [first = "", second = ""] = workbook.sheets().map((sheet) => sheet.id);
    const registered = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Second").load("id");
      await context.sync();
      const handler = sheet.onChanged.add(async (args) => void heard.push(args.worksheetId));
      await context.sync();
      return handler;
    });
    workbook.write({ sheet: first, ...cell }, [["x"]]);
    workbook.write({ sheet: second, ...cell }, [["x"]]);
    await eventually(() => heard.length > 0, "onChanged");
    assert.deepEqual(heard, [second]);
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    workbook.write({ sheet: second, ...cell }, [["y"]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(heard.length, 1);
  });

  it("enableEvents = false silences them", async () => {
    const { Excel } = await start();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args.address));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getActiveWorksheet().getRange("A2").values = [[1]];
      await context.sync();
    });
    await eventually(() => heard.length > 0, "onChanged");
    assert.deepEqual(heard, ["A2"]);
  });

  it("onCalculated tells the sheet whose formulas have new results", async () => {
    let result = 1;
    const { Excel, workbook } = await start({
      calculator: (book) => {
        for (const { sheet, row, column } of book.allFormulas()) book.setResult(sheet, row, column, result);
      },
    });
    const heard: Excel.WorksheetCalculatedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=B3*2"]];
      await context.sync();
      context.workbook.worksheets.onCalculated.add(async (args) => void heard.push(args));
      await context.sync();
    });
    await workbook.settled();
    heard.length = 0;
    result = 2;
    workbook.type(workbook.activeSheet(), 2, 1, "7");
    await eventually(() => heard.length > 0, "onCalculated");
    assert.equal(heard[0]?.worksheetId, workbook.activeSheet());
    assert.equal(heard[0]?.address, "A1");
  });

  it("sheets tell when they are added, deleted, renamed, activated and selected in", async () => {
    const { Excel, workbook } = await start();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async (args) => void heard.push(`deleted ${args.worksheetId}`));
      worksheets.onNameChanged.add(async (args) => void heard.push(`${args.nameBefore} to ${args.nameAfter}`));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onSelectionChanged.add(async (args) => void heard.push(`selected ${args.address}`));
      await context.sync();
    });
    const id = workbook.addSheet("New");
    workbook.updateSheet(id, { name: "Newer" });
    workbook.select([{ sheet: id, ...cell }]);
    workbook.deleteSheet(id);
    await eventually(() => heard.length >= 6, "six events");
    assert.deepEqual(heard, ["added", "New to Newer", "activated", "selected B3", "activated", `deleted ${id}`]);
  });

  it("workbook.onSelectionChanged hears a new selection", async () => {
    const { Excel, workbook } = await start();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void (heard += 1));
      await context.sync();
    });
    workbook.select([{ sheet: workbook.activeSheet(), ...cell }]);
    await eventually(() => heard === 1, "onSelectionChanged");
  });

  it("settings.onSettingsChanged hears of another editor's change", async () => {
    const { Excel, host } = await start();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async () => void (heard += 1));
      await context.sync();
    });
    host.tellSettingsChanged();
    await eventually(() => heard === 1, "onSettingsChanged");
  });

  it("events of a request come after its reply, together", async () => {
    const { Excel, traffic } = await start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => undefined);
      await context.sync();
      traffic.reset();
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").untrack();
      cells.getCell(0, 0).untrack().values = [[1]];
      cells.getCell(1, 0).untrack().values = [[2]];
      await context.sync();
    });
    const types = traffic.messages
      .filter(({ direction }) => direction === "toClient")
      .map(({ json }) => JSON.parse(json) as { type: number; message: { entries?: unknown[] } });
    assert.deepEqual(
      types.map(({ type }) => type),
      [2, 3],
    );
    assert.equal(types[1]?.message.entries?.length, 2);
  });
});
