import assert from "node:assert/strict";
import { failure, plain, start, stopAll } from "./support.ts";

describe("names, settings and parts through Office.js", () => {
  afterEach(stopAll);

  it("a name leads to its range, and its formula is kept", async () => {
    const { Excel } = await start({ sheets: ["Goodwill test"] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Goodwill test");
      context.workbook.names.add("Compass", sheet.getRange("A1:F20"), "Shanghai Compass");
      context.workbook.names.add("Compass_Headroom", "='Goodwill test'!$B$22");
      const { names } = context.workbook;
      names.load("items/name,items/formula,items/comment,items/type,items/scope,items/value");
      const range = names.getItem("compass").getRange().load("address");
      await context.sync();
      assert.deepEqual(
        plain(
          names.items.map((item) => [
            item.name,
            item.formula,
            item.comment,
            item.type,
            item.scope,
            item.value as unknown,
          ]),
        ),
        [
          ["Compass", "='Goodwill test'!$A$1:$F$20", "Shanghai Compass", "Range", "Workbook", "'Goodwill test'!A1:F20"],
          ["Compass_Headroom", "='Goodwill test'!$B$22", "", "Range", "Workbook", "'Goodwill test'!B22"],
        ],
      );
      assert.equal(range.address, "'Goodwill test'!A1:F20");
    });
  });

  it("writing through a name changes its cell", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      context.workbook.names.add("Rate", "=Sheet1!$C$3");
      context.workbook.names.getItem("Rate").getRange().values = [[0.154]];
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("Rate").load("values,address");
      await context.sync();
      assert.equal(cell.address, "Sheet1!C3");
      assert.deepEqual(plain(cell.values), [[0.154]]);
    });
  });

  for (const name of ["A1", "AB2023", "R1C1", "R", "2023_Loss", "two words", "TRUE"]) {
    it(`${name} is no name`, async () => {
      const { Excel } = await start();
      const error = await failure(
        Excel.run(async (context) => {
          context.workbook.names.add(name, "=Sheet1!$A$1");
          await context.sync();
        }),
      );
      assert.equal(error.code, "InvalidArgument");
    });
  }

  it("a name that is there already gives ItemAlreadyExists, and one that is not ItemNotFound", async () => {
    const { Excel } = await start();
    const twice = await failure(
      Excel.run(async (context) => {
        context.workbook.names.add("Rate", "=0.154");
        context.workbook.names.add("RATE", "=0.2");
        await context.sync();
      }),
    );
    assert.equal(twice.code, "ItemAlreadyExists");
    const missing = await failure(
      Excel.run(async (context) => {
        context.workbook.names.getItem("Nothing").delete();
        await context.sync();
      }),
    );
    assert.equal(missing.code, "ItemNotFound");
  });

  it("a name changes its formula and comment, and is deleted", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add("Rate", "=Sheet1!$A$1");
      name.formula = "=Sheet1!$B$2";
      name.comment = "pre-tax";
      name.load("formula,comment");
      await context.sync();
      assert.deepEqual([name.formula, name.comment], ["=Sheet1!$B$2", "pre-tax"]);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      assert.equal(gone.isNullObject, true);
    });
  });

  it("a sheet that is renamed takes its names along", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      context.workbook.names.add("Rate", "=Sheet1!$A$1");
      context.workbook.worksheets.getItem("Sheet1").name = "Inputs and more";
      const name = context.workbook.names.getItem("Rate").load("formula");
      await context.sync();
      assert.equal(name.formula, "='Inputs and more'!$A$1");
    });
  });

  it("settings are kept, listed, and deleted, whatever JSON they hold", async () => {
    const { Excel, workbook } = await start();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("headroom.build", { version: "1", sheets: ["a"] });
      settings.add("other", 5);
      const found = settings.getItemOrNullObject("headroom.build").load("value");
      const missing = settings.getItemOrNullObject("nothing");
      settings.load("items/key");
      await context.sync();
      assert.deepEqual(plain(found.value as unknown), { version: "1", sheets: ["a"] });
      assert.equal(missing.isNullObject, true);
      assert.deepEqual(plain(settings.items.map((item) => item.key)), ["headroom.build", "other"]);
      settings.getItem("other").delete();
      await context.sync();
    });
    assert.deepEqual([...workbook.parts.settings.keys()], ["headroom.build"]);
  });

  it("Office.context.document.settings and workbook.settings are one store", async () => {
    const { Excel, Office, workbook } = await start();
    Office.context.document.settings.set("pane.theme", "dark");
    const saved = await new Promise<string>((resolve) => {
      Office.context.document.settings.saveAsync((result) => resolve(String(result.status)));
    });
    assert.equal(saved, "succeeded");
    assert.equal(workbook.parts.settings.get("pane.theme"), "dark");
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("pane.theme").load("value");
      await context.sync();
      assert.equal(setting.value, "dark");
    });
  });

  it("a custom XML part is found by its namespace", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<s:scenarios xmlns:s="urn:headroom:scenarios"><s:scenario/></s:scenarios>');
      customXmlParts.add('<other xmlns="urn:other"/>');
      const only = customXmlParts.getByNamespace("urn:headroom:scenarios").getOnlyItem();
      const xml = only.getXml();
      const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      await context.sync();
      assert.match(xml.value, /scenarios/);
      assert.equal(none.isNullObject, true);
      only.setXml('<s:scenarios xmlns:s="urn:headroom:scenarios"/>');
      const changed = only.getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      assert.equal(changed.value, '<s:scenarios xmlns:s="urn:headroom:scenarios"/>');
      assert.equal(count.value, 2);
    });
  });

  it("in manual calculation a formula keeps its old result until it is calculated", async () => {
    let result = 1;
    const { Excel } = await start({
      calculator: (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) workbook.setResult(sheet, row, column, result);
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange("A1");
      cell.formulas = [["=RESULT()"]];
      cell.load("values");
      await context.sync();
      assert.deepEqual(plain(cell.values), [[1]]);
      context.workbook.application.calculationMode = "Manual";
      result = 2;
      sheet.getRange("B1").values = [[0]];
      cell.load("values");
      context.workbook.application.load("calculationMode");
      await context.sync();
      assert.equal(context.workbook.application.calculationMode, "Manual");
      assert.deepEqual(plain(cell.values), [[1]]);
      context.workbook.application.calculate("Full");
      cell.load("values");
      await context.sync();
      assert.deepEqual(plain(cell.values), [[2]]);
    });
  });

  it("suspending drawing and calculation is answered", async () => {
    const { Excel } = await start();
    await Excel.run(async (context) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      await context.sync();
    });
  });
});
