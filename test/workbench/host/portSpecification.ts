import assert from "node:assert/strict";
import type { Area } from "../../../src/workbench/host/cells/area.ts";
import type { HostWorkbook } from "../../../src/workbench/host/hostWorkbook.ts";
import type { WorkbookEvent } from "../../../src/workbench/host/events/workbookEvent.ts";

/** What every workbook behind the host must do; `create` gives a fresh one with one empty sheet called Sheet1. */
export function specifyPort(
  create: () => HostWorkbook | Promise<HostWorkbook>,
  done: (workbook: HostWorkbook) => void,
): void {
  let workbook: HostWorkbook;
  let sheet: string;
  const area = (row: number, column: number, rows = 1, columns = 1, on = sheet): Area => ({
    sheet: on,
    row,
    column,
    rows,
    columns,
  });

  beforeEach(async () => {
    workbook = await create();
    sheet = workbook.activeSheet();
  });
  afterEach(() => done(workbook));

  function heard(kind: WorkbookEvent["kind"]): WorkbookEvent[] {
    const events: WorkbookEvent[] = [];
    workbook.listen((event) => {
      if (event.kind === kind) events.push(event);
    });
    return events;
  }

  it("writes numbers, texts, logicals and errors, and reads them back at once", () => {
    workbook.write(area(1, 1, 2, 2), [
      [1.5, "a"],
      [true, null],
    ]);
    assert.deepEqual(workbook.values(area(1, 1, 2, 2)), [
      [1.5, "a"],
      [true, null],
    ]);
    assert.deepEqual(workbook.formulas(area(1, 1)), [[null]]);
  });

  it("keeps a text that looks like a number a text", () => {
    workbook.write(area(0, 0), [["007"]]);
    assert.deepEqual(workbook.values(area(0, 0)), [["007"]]);
  });

  it("leaves what is undefined as it is, and empties what is null", () => {
    workbook.write(area(0, 0, 1, 3), [[1, 2, 3]]);
    workbook.write(area(0, 0, 1, 3), [[undefined, null, 4]]);
    assert.deepEqual(workbook.values(area(0, 0, 1, 3)), [[1, null, 4]]);
  });

  it("keeps a formula's text with its equals sign", () => {
    workbook.write(area(0, 0), [[{ formula: "=1+1" }]]);
    assert.deepEqual(workbook.formulas(area(0, 0)), [["=1+1"]]);
  });

  it("tells of a write before it returns, and once for a block", () => {
    const events = heard("changed");
    workbook.write(area(2, 3, 2, 2), [
      [1, 2],
      [3, 4],
    ]);
    assert.deepEqual(events, [{ kind: "changed", area: area(2, 3, 2, 2), change: "RangeEdited" }]);
  });

  it("clears contents, looks, or both", () => {
    workbook.write(area(0, 0), [[1]]);
    workbook.setFormat([area(0, 0)], { bold: true });
    workbook.clear([area(0, 0)], "Contents");
    assert.deepEqual([workbook.values(area(0, 0))[0]?.[0], workbook.format(area(0, 0)).bold], [null, true]);
    workbook.write(area(0, 0), [[1]]);
    workbook.clear([area(0, 0)], "Formats");
    assert.deepEqual([workbook.values(area(0, 0))[0]?.[0], workbook.format(area(0, 0)).bold], [1, false]);
  });

  it("finds the used area, with looks or without, and none on an empty sheet", () => {
    const all = area(0, 0, 1_048_576, 16_384);
    assert.equal(workbook.usedArea(all, false), null);
    workbook.write(area(2, 1), [["x"]]);
    workbook.setFormat([area(4, 3)], { fill: "#FFF2CC" });
    assert.deepEqual(workbook.usedArea(all, true), area(2, 1));
    assert.deepEqual(workbook.usedArea(all, false), area(2, 1, 3, 3));
    assert.equal(workbook.usedArea(area(0, 0, 2, 1), true), null);
  });

  it("reads a look back, and null where cells differ", () => {
    workbook.setFormat([area(0, 0, 2, 2)], {
      bold: true,
      fontColour: "#0000FF",
      fill: "#FFF2CC",
      horizontalAlignment: "Right",
      indent: 1,
      wrap: true,
      numberFormat: "0.0%",
      fontSize: 9,
      italic: true,
      underline: "Single",
      verticalAlignment: "Top",
    });
    workbook.setFormat([area(0, 0)], { bold: false });
    const format = workbook.format(area(0, 0, 2, 2));
    assert.equal(format.bold, null);
    assert.deepEqual(
      [
        format.fontColour,
        format.fill,
        format.horizontalAlignment,
        format.wrap,
        format.numberFormat,
        format.fontSize,
        format.italic,
        format.underline,
        format.verticalAlignment,
      ],
      ["#0000FF", "#FFF2CC", "Right", true, "0.0%", 9, true, "Single", "Top"],
    );
  });

  it("takes a look for whole columns", () => {
    workbook.setFormat([area(0, 2, 1_048_576, 1)], { bold: true });
    assert.equal(workbook.format(area(500, 2)).bold, true);
    assert.equal(workbook.format(area(500, 3)).bold, false);
  });

  it("keeps a border on the side it was given", () => {
    const border = { style: "Double", weight: "Thin", colour: "#333333" } as const;
    workbook.setFormat([area(1, 1)], { borderBottom: border });
    assert.equal(workbook.format(area(1, 1)).borderBottom?.style, "Double");
    assert.equal(workbook.format(area(1, 1)).borderLeft?.style, "None");
  });

  it("keeps one number format per cell", () => {
    workbook.setNumberFormats(area(0, 0, 1, 3), [["0.0%", undefined, "#,##0"]]);
    assert.deepEqual(workbook.numberFormats(area(0, 0, 1, 3)), [["0.0%", "General", "#,##0"]]);
    workbook.write(area(0, 0, 1, 3), [[0.326, 5, 1162560]]);
    assert.deepEqual(workbook.texts(area(0, 0, 1, 3)), [["32.6%", "5", "1,162,560"]]);
  });

  it("keeps widths and heights in points, and what is hidden", () => {
    workbook.setColumnWidth(sheet, 1, 2, 90);
    workbook.setRowHeight(sheet, 3, 1, 30);
    workbook.setRowsHidden(sheet, 5, 2, true);
    assert.deepEqual(
      [1, 2].map((column) => Math.round(workbook.columnWidth(sheet, column))),
      [90, 90],
    );
    assert.equal(Math.round(workbook.rowHeight(sheet, 3)), 30);
    assert.deepEqual(
      [4, 5, 6, 7].map((row) => workbook.rowHidden(sheet, row)),
      [false, true, true, false],
    );
  });

  it("adds, renames, moves and deletes sheets, each by an id that stays, telling of each", () => {
    const added = heard("sheetAdded");
    const renamed = heard("sheetRenamed");
    const deleted = heard("sheetDeleted");
    const id = workbook.addSheet("New");
    workbook.updateSheet(id, {
      name: "Newer",
      tabColour: "#1F4E79",
      showGridlines: false,
      freeze: { rows: 2, columns: 1 },
    });
    workbook.moveSheet(id, 0);
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Newer", "Sheet1"],
    );
    const [first] = workbook.sheets();
    assert.deepEqual(
      [first?.id, first?.tabColour, first?.showGridlines, first?.freeze],
      [id, "#1F4E79", false, { rows: 2, columns: 1 }],
    );
    workbook.deleteSheet(id);
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Sheet1"],
    );
    assert.deepEqual([added.length, renamed.length, deleted.length], [1, 1, 1]);
    assert.deepEqual(renamed[0], { kind: "sheetRenamed", sheet: id, before: "New", after: "Newer" });
  });

  it("a rename is followed by formulas and names", () => {
    const id = workbook.addSheet("Inputs");
    workbook.write(area(0, 0), [[{ formula: "=Inputs!A1*2" }]]);
    workbook.setName({ name: "Rate", formula: "=Inputs!$A$1", comment: "", visible: true });
    workbook.updateSheet(id, { name: "My inputs" });
    assert.deepEqual(workbook.formulas(area(0, 0)), [["='My inputs'!A1*2"]]);
    assert.equal(workbook.names()[0]?.formula, "='My inputs'!$A$1");
  });

  it("keeps names, replaced whatever their case, and deletes them", () => {
    workbook.setName({ name: "Rate", formula: "=Sheet1!$A$1", comment: "pre-tax", visible: true });
    workbook.setName({ name: "RATE", formula: "=Sheet1!$B$2", comment: "", visible: true });
    assert.deepEqual(
      workbook.names().map(({ formula }) => formula),
      ["=Sheet1!$B$2"],
    );
    workbook.deleteName("rate");
    assert.deepEqual(workbook.names(), []);
  });

  it("keeps conditional formats by id", () => {
    const format = {
      id: "one",
      sheet,
      areas: [area(0, 0, 3, 1)],
      formula: "=A1<0",
      format: { fontColour: "#C00000", bold: true },
      stopIfTrue: false,
      priority: 0,
    };
    workbook.setConditionalFormat(format);
    workbook.setConditionalFormat({ ...format, formula: "=A1>0" });
    assert.deepEqual(
      workbook.conditionalFormats(sheet).map(({ id, formula }) => [id, formula]),
      [["one", "=A1>0"]],
    );
    workbook.deleteConditionalFormat(sheet, "one");
    assert.deepEqual(workbook.conditionalFormats(sheet), []);
  });

  it("keeps conditional formats of one id on two sheets apart, within an update too", () => {
    const other = workbook.addSheet("Other");
    const format = { id: "one", formula: "=A1<0", format: { bold: true }, stopIfTrue: false, priority: 0 };
    workbook.beginUpdate();
    for (const on of [sheet, other])
      workbook.setConditionalFormat({ ...format, sheet: on, areas: [area(0, 0, 1, 1, on)] });
    workbook.endUpdate();
    for (const on of [sheet, other]) assert.equal(workbook.conditionalFormats(on).length, 1);
  });

  it("inserts and deletes rows, its annotations following", () => {
    workbook.write(area(0, 0, 2, 1), [["a"], ["b"]]);
    workbook.annotations.set("note", area(1, 0), { text: "n", author: "", threaded: false });
    workbook.insertRows(sheet, 1, 2);
    assert.deepEqual(workbook.values(area(0, 0, 4, 1)), [["a"], [null], [null], ["b"]]);
    assert.equal(workbook.annotations.at("note", sheet, 3, 0)?.text, "n");
    workbook.deleteRows(sheet, 0, 3);
    assert.deepEqual(workbook.values(area(0, 0)), [["b"]]);
  });

  it("activates and selects, telling of it", () => {
    const id = workbook.addSheet("Other");
    assert.equal(workbook.activeSheet(), sheet, "adding a sheet does not activate it");
    const activated = heard("sheetActivated");
    const selected = heard("selectionChanged");
    workbook.select([area(3, 2, 1, 2, id)]);
    assert.equal(workbook.activeSheet(), id);
    assert.deepEqual(workbook.selection(), [area(3, 2, 1, 2, id)]);
    assert.deepEqual(activated, [{ kind: "sheetActivated", sheet: id }]);
    assert.ok(selected.length >= 1);
  });

  it("settles, in an update or after it", async () => {
    workbook.beginUpdate();
    workbook.write(area(0, 0), [[1]]);
    workbook.endUpdate();
    await workbook.settled();
    assert.deepEqual(workbook.values(area(0, 0)), [[1]]);
  });

  it("keeps the calculation mode", () => {
    workbook.setCalculationMode("Manual");
    assert.equal(workbook.calculationMode(), "Manual");
  });
}
