import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { wholeState } from "../support/wholeState.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("building the model again", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;

  /** Plays the user: writes to a cell, rows and columns from 1 as Excel's R1C1 has them. */
  function put(sheet: string, row: number, column: number, content: number | string | { formula: string }): void {
    workbook.write({ sheet: sheetNamed(workbook, sheet), row: row - 1, column: column - 1, rows: 1, columns: 1 }, [
      [content],
    ]);
  }
  const at = (sheet: string, row: number, column: number): unknown =>
    cellsOf(workbook, sheetNamed(workbook, sheet)).get(`R${row}C${column}`);
  const build = () => createExcelHost(smallModel).build();

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    await build();
  });
  afterEach(() => excel.stop());

  it("changes nothing where nothing was changed", async () => {
    const [before, { looks }] = [contentsOf(workbook), wholeState(workbook)];
    assert.deepEqual((await build()).keptInputs, []);
    assert.deepEqual(contentsOf(workbook), before);
    assert.deepEqual(wholeState(workbook).looks, looks);
  });

  it("keeps the user's inputs and says which, and restores everything else of the plan", async () => {
    put("Inputs", 4, 3, 1250);
    put("Inputs", 6, 3, 99);
    const report = await build();
    assert.deepEqual(report.keptInputs, [{ key: "revenue@2023", sheet: "Inputs", address: "C4" }]);
    assert.equal(at("Inputs", 4, 3), 1250);
    assert.equal(at("Inputs", 6, 3), "=SUM(C4:C5)");
  });

  it("leaves the user's cells beside and below the plan's alone, and their other sheets", async () => {
    put("Inputs", 20, 2, "note to self");
    put("Inputs", 5, 6, { formula: "=C4*2" });
    put("Mine", 1, 1, { formula: "=Inputs!C6" });
    await build();
    assert.equal(at("Inputs", 20, 2), "note to self");
    assert.equal(at("Inputs", 5, 6), "=C4*2");
    assert.equal(at("Mine", 1, 1), "=Inputs!C6");
  });

  it("writes to the sheets that are there, so that references to them last", async () => {
    const before = workbook.sheets().map(({ id }) => id);
    await build();
    assert.deepEqual(
      workbook.sheets().map(({ id }) => id),
      before,
    );
  });

  it("leaves a look that the user gave a cell as it is", async () => {
    const cell = { sheet: sheetNamed(workbook, "Inputs"), row: 3, column: 1, rows: 1, columns: 1 };
    workbook.setFormat([cell], { fill: "#00FF00" });
    await build();
    assert.equal(workbook.format(cell).fill, "#00FF00");
  });

  it("leaves the sheet in sight that the user is on", async () => {
    const mine = sheetNamed(workbook, "Mine");
    workbook.activateSheet(mine);
    await build();
    assert.equal(workbook.activeSheet(), mine);
  });

  it("restores a sheet that the user deleted, in its place among the model's", async () => {
    workbook.deleteSheet(sheetNamed(workbook, "Inputs"));
    await build();
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Mine", "Cover", "Inputs", "Model"],
    );
    assert.equal(at("Inputs", 4, 1), "Revenue");
    assert.equal(at("Model", 4, 2), "=Inputs!C6");
  });

  it("gives a tab that the user renamed its name back", async () => {
    workbook.updateSheet(sheetNamed(workbook, "Inputs"), { name: "Figures" });
    await build();
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Mine", "Cover", "Inputs", "Model"],
    );
  });

  it("builds beside a sheet that has taken the name of one that the user deleted", async () => {
    workbook.deleteSheet(sheetNamed(workbook, "Inputs"));
    workbook.addSheet("Inputs");
    const report = await build();
    assert.deepEqual(report.renamed, [{ wanted: "Inputs", given: "Inputs (2)" }]);
    assert.equal(at("Model", 4, 2), "='Inputs (2)'!C6");
    assert.equal(at("Inputs", 4, 1), undefined);
  });

  it("follows a row that the user inserted: it stays, with what they typed, and formulas move along", async () => {
    workbook.insertRows(sheetNamed(workbook, "Inputs"), 4, 1);
    put("Inputs", 5, 1, "of which: services");
    put("Inputs", 5, 3, 400);
    put("Inputs", 6, 3, -820);
    const report = await build();
    assert.equal(at("Inputs", 5, 1), "of which: services");
    assert.equal(at("Inputs", 5, 3), 400);
    assert.equal(at("Inputs", 6, 1), "Cost of sales");
    assert.equal(at("Inputs", 7, 3), "=SUM(C4:C6)");
    assert.equal(at("Model", 4, 2), "=Inputs!C7");
    assert.deepEqual(report.keptInputs, [{ key: "costOfSales@2023", sheet: "Inputs", address: "C6" }]);
    assert.match(workbook.names().find(({ name }) => name === "Rate_2022")?.formula ?? "", /\$B\$8$/);
  });

  it("follows a column that the user inserted", async () => {
    workbook.insertColumns(sheetNamed(workbook, "Inputs"), 1, 1);
    put("Inputs", 4, 2, "audited");
    put("Inputs", 4, 4, 1250);
    await build();
    assert.equal(at("Inputs", 4, 2), "audited");
    assert.equal(at("Inputs", 4, 4), 1250);
    assert.equal(at("Inputs", 6, 4), "=SUM(D4:D5)");
    assert.equal(at("Model", 4, 2), "=Inputs!D6");
  });

  it("follows a column that the user inserted before the last", async () => {
    workbook.insertColumns(sheetNamed(workbook, "Inputs"), 3, 1);
    put("Inputs", 4, 4, "mine");
    await build();
    assert.deepEqual([at("Inputs", 4, 4), at("Inputs", 4, 5)], ["mine", "revenue"]);
  });

  it("inserts a row of the plan's that the user deleted, so that what is below keeps its place", async () => {
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 4, 1);
    put("Inputs", 19, 1, "below");
    await build();
    assert.equal(at("Inputs", 5, 1), "Cost of sales");
    assert.equal(at("Inputs", 5, 3), -816);
    assert.equal(at("Inputs", 6, 3), "=SUM(C4:C5)");
    assert.equal(at("Inputs", 20, 1), "below");
    const cost = { sheet: sheetNamed(workbook, "Inputs"), row: 4, column: 1, rows: 1, columns: 1 };
    assert.equal(workbook.format(cost).fontColour, "#0000FF");
  });

  it("leads a name to its cell that the user had led there themselves before a deleted row comes back above it", async () => {
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 4, 1);
    workbook.setName({ name: "Rate_2022", formula: "=Inputs!$B$7", comment: "", visible: true });
    await build();
    assert.equal(workbook.names().find(({ name }) => name === "Rate_2022")?.formula, "=Inputs!$B$7");
    assert.equal(at("Inputs", 7, 1), "Rate");
  });

  it("gives conditional formats once, however often rows are deleted and built again, and leaves the user's", async () => {
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.setConditionalFormat({
      id: "{00000000-0000-0000-0000-000000000900}",
      sheet: inputs,
      areas: [{ sheet: inputs, row: 20, column: 1, rows: 1, columns: 1 }],
      formula: '=B21="x"',
      format: { fill: "#FFFF00" },
      stopIfTrue: false,
      priority: 9,
    });
    for (let round = 0; round < 3; round += 1) {
      workbook.deleteRows(inputs, 4, 1);
      await build();
      const formulas = workbook.conditionalFormats(inputs).map(({ formula }) => formula);
      assert.deepEqual(formulas.sort(), ['=B21="x"', "=B4=0"], `round ${round}`);
    }
  });

  it("keeps the user's column widths, where a row was deleted and where the layout is another", async () => {
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.setColumnWidth(inputs, 2, 1, 200);
    workbook.deleteRows(inputs, 4, 1);
    await build();
    assert.equal(workbook.columnWidth(inputs, 2), 200);
    await createExcelHost({ ...smallModel, plan: () => smallPlan(undefined, "2") }).build();
    assert.equal(workbook.columnWidth(inputs, 2), 200);
    assert.equal(workbook.columnWidth(inputs, 0), 161.25);
  });

  it("keeps a text with “=” in front as the text it is, and sets it aside where it stood over a label", async () => {
    put("Inputs", 7, 2, "=B4*2");
    put("Inputs", 4, 1, "=mine");
    const { setAside, keptInputs } = await build();
    const rate = { sheet: sheetNamed(workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 };
    assert.deepEqual([workbook.values(rate), workbook.formulas(rate)], [[["=B4*2"]], [[null]]]);
    assert.deepEqual(
      keptInputs.map(({ key }) => key),
      ["rate@2022"],
    );
    assert.deepEqual(setAside?.cells, [{ sheet: "Inputs", address: "A4", held: "=mine" }]);
  });

  it("keeps a formula of the user's in an input as the formula it is", async () => {
    const rate = { sheet: sheetNamed(workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 };
    workbook.write(rate, [[{ formula: "=B4*2" }]]);
    await build();
    assert.deepEqual(workbook.formulas(rate), [["=B4*2"]]);
  });

  it("says which rows of inputs stand in another order, as after sorting", async () => {
    const labels: Record<number, string> = { 4: "Rate", 7: "Revenue" };
    for (const [row, label] of Object.entries(labels)) put("Inputs", Number(row), 1, label);
    const report = await build();
    const [sorted] = report.advice;
    assert.equal(sorted?.code, "rowsSorted");
    assert.match(sorted.sentence, /On “Inputs” rows of the model are in another order.*Check the inputs/);
  });

  it("names the sheet that is protected, and has written nothing", async () => {
    workbook.updateSheet(sheetNamed(workbook, "Model"), { protected: true });
    put("Inputs", 6, 3, 99);
    const before = contentsOf(workbook);
    await assert.rejects(build(), { name: "ModelHostError", message: /“Model” is protected.*Unprotect Sheet/ });
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("brings an older layout up to date: keeps inputs, takes the old cells away, leaves the user's beside them", async () => {
    put("Inputs", 4, 3, 1250);
    put("Inputs", 9, 7, "mine");
    const newer = smallPlan(undefined, "2");
    const shifted = {
      ...newer,
      sheets: newer.sheets.map((sheet) =>
        sheet.id === "cover" ? { ...sheet, cells: sheet.cells.filter(({ row }) => row < 2) } : sheet,
      ),
    };
    const report = await createExcelHost({ ...smallModel, plan: () => shifted }).build();
    assert.deepEqual(
      report.keptInputs.map(({ key }) => key),
      ["revenue@2023"],
    );
    assert.equal(at("Inputs", 4, 3), 1250);
    assert.equal(at("Inputs", 9, 7), "mine");
    assert.equal(at("Cover", 2, 1), "To the model");
    assert.equal(at("Cover", 3, 1), undefined);
  });

  it("keeps an input that the older layout had on another sheet", async () => {
    put("Inputs", 7, 2, 0.2);
    const newer = smallPlan(undefined, "2");
    const moved = newer.sheets.flatMap((sheet) => {
      if (sheet.id !== "inputs") return [sheet];
      const rate = sheet.cells.filter(({ row }) => row === 2 || row === 6);
      const { rules: _, ...rest } = sheet;
      const others = { ...rest, cells: sheet.cells.filter(({ row }) => row !== 6) };
      return [
        others,
        { ...rest, id: "rates", name: "Rates", cells: rate, choices: [], spills: [], conditionalFormats: [] },
      ];
    });
    const plan = { ...newer, sheets: moved };
    const report = await createExcelHost({ ...smallModel, plan: () => plan }).build();
    assert.deepEqual(report.keptInputs, [{ key: "rate@2022", sheet: "Rates", address: "B7" }]);
    assert.equal(at("Rates", 7, 2), 0.2);
    assert.equal(at("Inputs", 7, 2), undefined);
  });

  it("says of an input that the older layout lacks what it starts from, once", async () => {
    put("Inputs", 4, 2, 1250);
    const newer = smallPlan(undefined, "2");
    const place = { row: 8, style: "input", format: "amount" } as const;
    const content = { kind: "number", value: "160" } as const;
    const input = { ...place, column: 1, content, inputKey: "tax@2022", leftOut: ["revenue@2022", "rate@2022"] };
    const key = { row: 8, column: 3, style: "key", content: { kind: "text", text: "tax" } } as const;
    const plan = {
      ...newer,
      sheets: newer.sheets.map((sheet) =>
        sheet.id === "inputs" ? { ...sheet, cells: [...sheet.cells, input, key] } : sheet,
      ),
    };
    const again = () => createExcelHost({ ...smallModel, plan: () => plan }).build();
    const { advice } = await again();
    // 16% × 1,250.
    assert.equal(at("Inputs", 9, 2), 200);
    assert.deepEqual(
      advice.map(({ sentence }) => sentence),
      [
        "“tax@2022” is an input of its own now, which this workbook had not: revenue@2022 × Rate as they are here was typed into Inputs!B9 once, and stays when either is changed.",
      ],
    );
    put("Inputs", 4, 2, 1300);
    assert.deepEqual((await again()).advice, []);
    assert.equal(at("Inputs", 9, 2), 200);
  });

  it("takes no name of the user's for its own, whatever a record that was edited by hand says", async () => {
    const own = ["Tax", "Rate_of_mine"].map((name, index) => ({
      name,
      formula: `=Mine!$A$${index + 1}`,
      comment: "",
      visible: true,
    }));
    for (const name of own) workbook.setName(name);
    const { settings } = workbook.parts;
    const record = JSON.parse(String(settings.get("headroom.build"))) as { readonly names: Record<string, string> };
    // As if an older build had made the one, and the other had been given to a cell of the model.
    const names = { ...record.names, Tax: "Tax", Rate_2022: "Rate_of_mine" };
    settings.set("headroom.build", JSON.stringify({ ...record, names }));
    await build();
    const found = new Map(workbook.names().map(({ name, formula }) => [name, formula]));
    assert.deepEqual([found.get("Tax"), found.get("Rate_of_mine")], ["=Mine!$A$1", "=Mine!$A$2"]);
    assert.equal(found.get("Rate_2022"), "=Inputs!$B$7");
  });

  it("takes away the names that the plan no longer has", async () => {
    const plan = smallPlan(undefined, "2");
    const fewer = { ...plan, names: plan.names.slice(0, 1), measures: [] };
    await createExcelHost({ ...smallModel, plan: () => fewer }).build();
    assert.deepEqual(
      workbook.names().map(({ name }) => name),
      ["Rate_2022"],
    );
  });
});
