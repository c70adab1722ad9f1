import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost, OwnUnit } from "../../../src/host/ModelHost.ts";
import { planOwnUnit } from "../../support/planOwnUnit.ts";
import type { CellValue } from "../../../src/workbench/host/cells/cellValue.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import type { CellContent } from "../../../src/plan/plan.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { play } from "../support/faults.ts";
import { moment, momentAfter } from "../support/moment.ts";
import { createSharing } from "../../../src/excel/sharing/createSharing.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { parseUnitsRecord, UnreadableUnitsRecordError } from "../../../src/excel/remembering/unitsRecord.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** Places of the plan: the name of the unit, what is typed for its block (base revenue is the first line), headroom. */
const [sheet] = planOwnUnit(1).sheets;
const named = (name: string) => planOwnUnit(1).names.find((each) => each.name === name)?.area ?? assert.fail(name);
const [nameCell, block, headroom] = [named("Unit_1_Name"), named("Unit_1_Inputs"), named("Unit_1_Headroom")];

describe("what a workbook remembers of the user's own units", () => {
  it("is a list of sheets with names, and nothing where one of either is no text", () => {
    const record = [{ sheet: "{1}", names: ["Unit_1", "Unit_1_Inputs"] }];
    assert.deepEqual(parseUnitsRecord(JSON.stringify(record)), record);
    for (const wrong of [{ sheet: 1, names: [] }, { sheet: "{1}", names: ["Unit_1", 5] }, { sheet: "{1}" }, null])
      assert.throws(
        () => parseUnitsRecord(JSON.stringify([...record, wrong])),
        (error) => error instanceof UnreadableUnitsRecordError,
      );
  });
});

describe("the user's own units in Excel", function () {
  this.timeout(60_000);
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.addUnit();
  });
  afterEach(() => excel.stop());

  const write = (tab: string, row: number, column: number, content: CellValue): void =>
    workbook.write({ sheet: sheetNamed(workbook, tab), row, column, rows: 1, columns: 1 }, [[content]]);
  const units = async (): Promise<readonly OwnUnit[]> => (await host.snapshot()).units;
  async function onlyUnit(): Promise<OwnUnit> {
    const [unit, ...others] = await units();
    assert.ok(unit);
    assert.deepEqual(others, []);
    return unit;
  }
  const line = (unit: OwnUnit, label: string) => unit.block?.lines.find((each) => each.label === label)?.cells ?? [];

  it("are read with name, tab, currency and the lines of their blocks, without a model", async () => {
    const { built, measures, advice } = await host.snapshot();
    const unit = await onlyUnit();
    assert.deepEqual([built, advice], [false, []]);
    assert.deepEqual([unit.id, unit.title, unit.tab, unit.currency], ["unit1", "Unit 1", "Unit 1", "RMB'000"]);
    assert.deepEqual(unit.lostNames, []);
    assert.equal(unit.block?.lines.length, 15);
    assert.deepEqual(
      line(unit, "Gross margin").map(({ value }) => value),
      [null, null, null, null, null],
    );
    assert.equal(line(unit, "Gross up goodwill")[0]?.value, "Yes");
    assert.ok("headroom.unit1" in measures);
  });

  it("are read in the request that reads the model", async () => {
    await host.build();
    await host.addUnit();
    await host.snapshot();
    excel.traffic.reset();
    assert.equal((await units()).length, 2);
    assert.equal(excel.traffic.requests, 1);
  });

  it("follow what is typed into them, and the name that the user gives them", async () => {
    await host.snapshot();
    write("Unit 1", nameCell.row, 1, "Retail");
    write("Unit 1", block.row, 1, 1000);
    const heads = sheet?.cells.filter(({ row, column }) => row === block.row - 1 && column > 0 && column < 6) ?? [];
    for (const [index, { row, column }] of heads.entries())
      workbook.setResult(sheetNamed(workbook, "Unit 1"), row, column, [[2031 + index]]);
    workbook.setResult(sheetNamed(workbook, "Unit 1"), headroom.row, 1, [[360.0765]]);
    const unit = await onlyUnit();
    assert.equal(unit.title, "Retail");
    assert.equal(line(unit, "Base revenue")[0]?.value, 1000);
    assert.deepEqual(unit.block?.periods, ["2031", "2032", "2033", "2034", "2035"]);
    assert.equal((await host.snapshot()).measures["headroom.unit1"]?.value, 360.0765);
  });

  it("are called as their tab where no name is given", async () => {
    write("Unit 1", nameCell.row, 1, null);
    workbook.updateSheet(sheetNamed(workbook, "Unit 1"), { name: "Retail & more" });
    const { title, tab } = await onlyUnit();
    assert.deepEqual([title, tab], ["Retail & more", "Retail & more"]);
  });

  it("are called as their tab where the name's cell holds an error, and in no currency where that one's does", async () => {
    write("Unit 1", nameCell.row, 1, "#NAME?");
    write("Unit 1", nameCell.row + 1, 1, "#REF!");
    const { title, currency } = await onlyUnit();
    assert.deepEqual([title, currency], ["Unit 1", ""]);
  });

  it("are found where their tab was renamed and moved and rows were inserted above and within the block", async () => {
    await host.snapshot();
    const id = sheetNamed(workbook, "Unit 1");
    workbook.updateSheet(id, { name: "It's retail" });
    workbook.moveSheet(id, 0);
    workbook.insertRows(id, 1, 3);
    workbook.insertRows(id, block.row + 3 + 4, 1);
    write("It's retail", block.row + 3, 1, 1000);
    const unit = await onlyUnit();
    assert.deepEqual(unit.lostNames, []);
    assert.equal(line(unit, "Base revenue")[0]?.value, 1000);
    assert.deepEqual([unit.block?.place.row, unit.block?.place.rows], [block.row + 3, block.rows + 1]);
  });

  it("are read where every row above their lines was deleted, the heads among them", async () => {
    write("Unit 1", block.row, 1, 1000);
    workbook.deleteRows(sheetNamed(workbook, "Unit 1"), 0, block.row);
    const unit = await onlyUnit();
    assert.equal(unit.block?.place.row, 0);
    assert.equal(line(unit, "Base revenue")[0]?.value, 1000);
    assert.deepEqual(unit.block.periods, ["", "", "", "", ""]);
  });

  it("are there again when the workbook is opened again, and after the model is built and built again", async () => {
    write("Unit 1", block.row, 1, 1000);
    await host.build();
    await host.build();
    host = createExcelHost(smallModel);
    assert.equal(line(await onlyUnit(), "Base revenue")[0]?.value, 1000);
  });

  it("stand behind the model's sheets in a file of its own, with what was typed into them, wherever it stands", async () => {
    const tab = sheetNamed(workbook, "Unit 1");
    const typed = (row: number): CellContent[] =>
      Array.from({ length: 5 }, (_, year) => ({ kind: "number", value: String((row + year) / 100) }));
    workbook.write({ sheet: tab, row: block.row + 1, column: 1, rows: 1, columns: 5 }, [
      typed(1).map((content) => Number("value" in content ? content.value : NaN)),
    ]);
    write("Unit 1", block.row, 1, 1000);
    write("Unit 1", nameCell.row, 1, "Retail");
    workbook.insertRows(tab, block.row, 2);
    await host.build();
    const { plan } = await createSharing(smallModel).modelNow();
    const [model, own] = [smallPlan(), planOwnUnit(1)];
    assert.deepEqual(
      [...plan.sheets.map(({ id }) => id)],
      [...model.sheets, ...own.sheets].map(({ id }) => id),
    );
    assert.deepEqual(
      [...plan.names.map(({ name }) => name)],
      [...model.names, ...own.names].map(({ name }) => name),
    );
    const held = (row: number, column: number): CellContent | undefined =>
      plan.sheets.at(-1)?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
    assert.deepEqual(held(nameCell.row, 1), { kind: "text", text: "Retail" });
    assert.deepEqual(held(block.row + 2, 1), { kind: "number", value: "1000" });
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((column) => held(block.row + 3, column)),
      typed(1),
    );
    // What nobody has filled in stays blank.
    assert.deepEqual(held(block.row + 4, 1), { kind: "empty" });
  });

  it("go with their sheets, and leave the others and the model in place", async () => {
    await host.build();
    await host.addUnit();
    await host.snapshot();
    workbook.deleteSheet(sheetNamed(workbook, "Unit 1"));
    const { built, advice } = await host.snapshot();
    assert.deepEqual([built, advice], [true, []]);
    assert.deepEqual(
      (await units()).map(({ id }) => id),
      ["unit2"],
    );
  });

  it("say which of their names are gone or lead to no such cells", async () => {
    await host.build();
    workbook.deleteName("Unit_1_Headroom");
    workbook.setName({ name: "Unit_1_Inputs", formula: "=#REF!", comment: "", visible: true });
    const unit = await onlyUnit();
    assert.deepEqual(unit.lostNames, ["Unit_1_Inputs", "Unit_1_Headroom"]);
    assert.deepEqual([unit.block, unit.headroom], [undefined, undefined]);
    workbook.deleteName("Unit_1");
    assert.deepEqual((await onlyUnit()).lostNames, ["Unit_1", "Unit_1_Inputs", "Unit_1_Headroom"]);
    workbook.setName({ name: "Unit_1", formula: "='Unit 1'!$A$28:$F$42", comment: "", visible: true });
    const { assumptions, advice } = await host.snapshot();
    assert.deepEqual([assumptions["rate@2022"]?.value, advice], [0.16, []]);
    for (const formula of ["='Unit 1'!$A$1", "='Unit 1'!$A$1:$F$100000"]) {
      workbook.setName({ name: "Unit_1_Inputs", formula, comment: "", visible: true });
      assert.deepEqual((await onlyUnit()).lostNames, ["Unit_1_Inputs", "Unit_1_Headroom"], formula);
    }
  });

  it("tell an error, a blank and a text from a number", async () => {
    write("Unit 1", block.row, 1, { error: "#DIV/0!" });
    write("Unit 1", block.row + 1, 2, "about 10%");
    const unit = await onlyUnit();
    assert.equal(line(unit, "Base revenue")[0]?.error, "#DIV/0!");
    assert.deepEqual(
      line(unit, "Revenue growth").map(({ value }) => value),
      [null, "about 10%", null, null, null],
    );
  });

  it("have their block shown and selected", async () => {
    const { block: found } = await onlyUnit();
    assert.ok(found);
    workbook.activateSheet(sheetNamed(workbook, "Mine"));
    await host.goTo(found.place);
    assert.equal(workbook.activeSheet(), sheetNamed(workbook, "Unit 1"));
    assert.deepEqual(
      workbook.selection().map(({ row, column, rows, columns }) => [row, column, rows, columns]),
      [[block.row, 0, 15, 6]],
    );
    workbook.deleteSheet(sheetNamed(workbook, "Unit 1"));
    await assert.rejects(host.goTo(found.place), /no longer in the workbook/);
  });

  it("have the settings of their analyses read and written by name, wherever they are, without a model", async () => {
    await host.snapshot();
    const values = async () =>
      Object.fromEntries(Object.entries(await host.settings()).map(([id, { value }]) => [id, value]));
    assert.deepEqual(
      [(await values())["unit1.grid.rowDriver"], (await values())["unit1.tornado.step"]],
      ["Pre-tax discount rate", 0.01],
    );
    const { "unit1.grid.rowDriver": driver, "unit1.tornado.step": step } = await host.settings();
    assert.deepEqual([driver?.text, step?.text], ["Pre-tax discount rate", "1.0%"]);
    workbook.insertRows(sheetNamed(workbook, "Unit 1"), 2, 5);
    await host.setSettings({ "unit1.grid.rowDriver": "Gross margin", "unit1.grid.rowStep": 0.02 });
    assert.equal((await values())["unit1.grid.rowDriver"], "Gross margin");
    assert.equal((await values())["unit1.grid.rowStep"], 0.02);
    workbook.deleteName("Unit_1_GridRowStep");
    assert.ok(!("unit1.grid.rowStep" in (await values())));
    await assert.rejects(
      host.setSettings({ "unit1.grid.rowDriver": "Terminal growth", "unit1.grid.rowStep": 0.03 }),
      /Unit_1_GridRowStep.*Name Manager/,
    );
    assert.equal((await values())["unit1.grid.rowDriver"], "Gross margin");
  });

  it("have their settings written where Excel's answer is lost, as it says when it is asked what stands there", async () => {
    const { stop } = play(excel, { request: 1, lost: true, then: 0 });
    await host.setSettings({ "unit1.grid.rowDriver": "Gross margin", "unit1.grid.rowStep": 0.02 });
    stop();
    const { "unit1.grid.rowDriver": driver, "unit1.grid.rowStep": step } = await host
      .snapshot()
      .then(() => host.settings());
    assert.deepEqual([driver?.value, step?.value], ["Gross margin", 0.02]);
  });

  it("have their settings read beside the model's", async () => {
    await host.build();
    assert.deepEqual(Object.keys(await host.settings()).sort(), []);
    await host.snapshot();
    assert.ok("unit1.grid.rowDriver" in (await host.settings()));
  });

  it("are told of as they change", async () => {
    await host.build();
    await host.snapshot();
    let told = 0;
    const stop = await host.onChange(() => (told += 1));
    workbook.type(sheetNamed(workbook, "Mine"), 0, 0, "1");
    await moment();
    assert.equal(told, 0);
    workbook.type(sheetNamed(workbook, "Unit 1"), block.row, 1, "1000");
    await momentAfter(() => told > 0);
    assert.equal(told, 1);
    await stop();
  });

  it("are not shown where the note of them cannot be read, and a sentence says so", async () => {
    workbook.parts.settings.set("headroom.units", "{broken");
    const { units: found, advice } = await host.snapshot();
    assert.deepEqual(found, []);
    assert.match(advice[0]?.sentence ?? "", /headroom\.units.*are not shown here/);
  });
});
