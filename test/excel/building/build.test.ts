import assert from "node:assert/strict";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { decorationsOf } from "../../../src/excel/decorating/decorationsOf.ts";
import { noLooks } from "../../../src/excel/decorating/readOldLooks.ts";
import { capabilities } from "../../../src/excel/office/capabilities.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

/** The formula or value at an address of the sheet with this name. */
function at(workbook: MemoryWorkbook, sheet: string, row: number, column: number): unknown {
  return cellsOf(workbook, sheetNamed(workbook, sheet)).get(`R${row}C${column}`);
}

describe("building the model in Excel", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
  });
  afterEach(() => excel.stop());

  const build = () => createExcelHost(smallModel).build();

  it("adds the plan's sheets behind the user's, with their colours, panes and widths", async () => {
    await build();
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Mine", "Cover", "Inputs", "Model"],
    );
    const inputs = workbook.sheets()[2];
    assert.equal(inputs?.tabColour, "#0000FF");
    assert.deepEqual(inputs.freeze, { rows: 3, columns: 1 });
    // 30 characters of 7 pixels and 5 beside, ¾ of a point each.
    assert.equal(workbook.columnWidth(inputs.id, 0), 161.25);
  });

  it("writes every cell of the plan and nothing else", async () => {
    await build();
    for (const sheet of smallPlan().sheets) {
      const planned = sheet.cells.flatMap(({ row, column, content }) => {
        if (content.kind === "empty") return [];
        const value =
          content.kind === "text"
            ? content.text
            : content.kind === "formula"
              ? content.formula
              : content.kind === "number"
                ? Number(content.value)
                : content.value;
        return [[`R${row + 1}C${column + 1}`, value] as const];
      });
      assert.deepEqual(cellsOf(workbook, sheetNamed(workbook, sheet.name)), new Map(planned), sheet.name);
    }
  });

  it("keeps a text that Excel would read as a date as the text it is", async () => {
    await build();
    assert.equal(at(workbook, "Cover", 3, 1), "31 December 2023");
  });

  it("gives cells the look of their style and the number format of their kind", async () => {
    await build();
    const sheet = sheetNamed(workbook, "Inputs");
    const input = workbook.format(cell(sheet, 3, 1));
    assert.equal(input.fontColour, "#0000FF");
    assert.equal(input.fill, "#FFFBE6");
    assert.equal(input.numberFormat, '#,##0_);(#,##0);"–"_)');
    assert.equal(workbook.format(cell(sheet, 5, 1)).bold, true);
    assert.equal(workbook.format(cell(sheet, 2, 1)).numberFormat, "0");
  });

  it("sets to the right what stands under a figure's head, though a formula gives a text there", async () => {
    await build();
    const sheet = sheetNamed(workbook, "Inputs");
    assert.equal(workbook.format(cell(sheet, 5, 1)).horizontalAlignment, "Right");
  });

  it("writes conditional formats, choices, rules, links and names", async () => {
    await build();
    const [inputs, cover] = [sheetNamed(workbook, "Inputs"), sheetNamed(workbook, "Cover")];
    const formats = workbook.conditionalFormats(inputs);
    assert.deepEqual(
      formats.map(({ formula }) => formula),
      ["=B4=0"],
    );
    assert.deepEqual(
      formats[0]?.areas.map(({ row, rows, column, columns }) => ({ row, rows, column, columns })),
      [
        { row: 3, rows: 1, column: 1, columns: 2 },
        { row: 4, rows: 1, column: 1, columns: 2 },
      ],
    );
    assert.deepEqual(workbook.annotations.at("validation", inputs, 7, 1)?.rule, {
      list: { inCellDropDown: true, source: "TRUE,FALSE" },
    });
    const rule = workbook.annotations.at("validation", inputs, 6, 2);
    assert.deepEqual(rule?.rule, { decimal: { operator: "Between", formula1: 0, formula2: "=$B$8" } });
    assert.deepEqual(rule?.errorAlert, {
      showAlert: true,
      style: "Warning",
      title: "Rate",
      message: "A number from 0% up is usual.",
    });
    assert.equal(workbook.annotations.at("hyperlink", cover, 1, 0)?.documentReference, "Model!B4");
    assert.equal(workbook.annotations.at("hyperlink", cover, 2, 0)?.address, "https://example.com/");
    assert.deepEqual(
      workbook.names().map(({ name, formula }) => [name, formula]),
      [
        ["Rate_2022", "=Inputs!$B$7"],
        ["GrossProfit_2023", "=Model!$B$4"],
      ],
    );
  });

  it("shows no gridlines, and prints on A4 landscape, at a scale that keeps the type legible, the frozen columns and the heads on each and the tab at its foot", async () => {
    await build();
    assert.deepEqual(
      workbook.sheets().map(({ showGridlines }) => showGridlines),
      [true, false, false, false],
    );
    await excel.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Inputs");
      pageLayout.load("orientation,paperSize,zoom");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      await context.sync();
      assert.deepEqual([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.scale], ["Landscape", "A4", 80]);
      assert.deepEqual([footer.leftFooter, footer.rightFooter], ["&A", "Page &P of &N"]);
    });
    const requests = excel.traffic.messages.map(({ json }) => json).join();
    assert.match(requests, /"Name":"SetPrintTitleRows".*?"\$3:\$3"/);
    assert.match(requests, /"Name":"SetPrintTitleColumns".*?"\$A:\$A"/);
  });

  it("prints one area after the other where columns follow on pages of their own, without the title above the heads", async () => {
    const plan: ModelSource["plan"] = (taken) => {
      const small = smallPlan(taken);
      const sheets = small.sheets.map((sheet) =>
        sheet.id === "inputs" ? { ...sheet, print: { pageColumns: [3] } } : sheet,
      );
      return { ...small, sheets };
    };
    await createExcelHost({ ...smallModel, plan }).build();
    // Items stand in the fourth column, from the heads in row 3 to row 8.
    const requests = excel.traffic.messages.map(({ json }) => json).join();
    assert.match(requests, /"Name":"GetRanges"[^{}]*"ArgumentInfo":\{[^{}]*"A1:C8,D3:D8"/);
    assert.match(requests, /"Name":"SetPrintArea"/);
  });

  it("sets a sheet's widths before its looks, as Excel fits a wrapped row to the widths of the moment", () => {
    const workbookPlan = smallPlan();
    const [, plan] = workbookPlan.sheets;
    assert.ok(plan);
    const kinds = decorationsOf({
      worksheet: "inputs",
      plan,
      workbook: workbookPlan,
      can: capabilities(),
      old: noLooks,
      extent: { kind: "new" },
    }).map(({ kind }) => kind);
    assert.deepEqual([kinds.indexOf("column widths"), kinds.includes("looks")], [0, true]);
  });

  it("reports what it wrote, and every step on the way", async () => {
    const steps: string[] = [];
    const fractions: number[] = [];
    const report = await createExcelHost(smallModel).build(({ step, fraction }) => {
      steps.push(step);
      fractions.push(fraction);
    });
    assert.deepEqual(steps, [
      "Reading the workbook",
      "Adding the sheets",
      "Writing Cover",
      "Writing Inputs",
      "Writing Model",
      "Calculating",
      "Reading the results",
    ]);
    assert.deepEqual(
      fractions,
      [...fractions].sort((a, b) => a - b),
    );
    assert.equal(fractions.at(-1), 1);
    assert.deepEqual(
      report.sheets.map(({ name }) => name),
      ["Cover", "Inputs", "Model"],
    );
    // Counted in the plan: 3; 1 + 4 + 2 × 4 + 4 + 3 + 3; 1 + 2 + 2.
    assert.deepEqual(
      report.sheets.map(({ cells }) => cells),
      [3, 23, 5],
    );
    assert.equal(report.cells, 31);
    assert.equal(report.names, 2);
    assert.deepEqual(report.renamed, []);
    assert.deepEqual(report.keptInputs, []);
    assert.deepEqual(report.advice, []);
  });

  it("leaves a sheet of the user's that has a name of the plan's alone, and takes another name, in its formulas too", async () => {
    const mine = workbook.addSheet("Inputs");
    workbook.write(cell(mine, 0, 0), [["my own"]]);
    const report = await build();
    assert.deepEqual(cellsOf(workbook, mine), new Map([["R1C1", "my own"]]));
    assert.deepEqual(report.renamed, [{ wanted: "Inputs", given: "Inputs (2)" }]);
    assert.equal(at(workbook, "Model", 4, 2), "='Inputs (2)'!C6");
    assert.equal(at(workbook, "Inputs (2)", 4, 1), "Revenue");
  });

  it("leaves a defined name of the user's alone and takes another", async () => {
    workbook.setName({ name: "rate_2022", formula: "=0.5", comment: "", visible: true });
    const host = createExcelHost(smallModel);
    await host.build();
    assert.equal(workbook.names().find(({ name }) => name === "rate_2022")?.formula, "=0.5");
    assert.ok(workbook.names().some(({ name, formula }) => name === "Rate_2022_2" && formula.includes("$B$7")));
    await host.setAssumption("rate@2022", 0.2);
    assert.equal(at(workbook, "Inputs", 7, 2), 0.2);
  });

  it("says that it cannot write where the workbook's structure is protected, and has written nothing", async () => {
    excel.host.context.structureProtected = true;
    await assert.rejects(build(), { name: "ModelHostError", message: /structure is protected.*Protect Workbook/ });
    assert.deepEqual(
      workbook.sheets().map(({ name }) => name),
      ["Mine"],
    );
  });

  it("says that a cell is being edited where Excel does not wait by itself", async () => {
    excel.stop();
    excel = await startExcel({ requirementSets: { ...excel.host.requirementSets, DelayForCellEdit: "0.0" } });
    excel.workbook.userIsEditing = true;
    await assert.rejects(build(), { name: "ModelHostError", message: /press Enter or Esc/ });
    excel.workbook.userIsEditing = false;
    assert.equal((await build()).cells, 31);
  });

  it("waits for the cell that is being edited where Excel can, and says so", async () => {
    workbook.userIsEditing = true;
    const steps: string[] = [];
    const building = createExcelHost(smallModel).build(({ step }) => {
      steps.push(step);
      if (step.startsWith("Waiting for Excel")) workbook.userIsEditing = false;
    });
    await building;
    assert.ok(steps.includes("Waiting for Excel: press Enter or Esc if a cell is being edited"));
    assert.equal(steps.at(-1), "Reading the results");
  });

  it("says how to calculate where calculation is set to manual", async () => {
    workbook.setCalculationMode("Manual");
    assert.deepEqual(
      (await build()).advice.map(({ code }) => code),
      ["manualCalculation"],
    );
  });

  it("writes native formulas for a grid where Excel fills no cells from one formula, and says so", async () => {
    excel.stop();
    excel = await startExcel({ requirementSets: { ...excel.host.requirementSets, ExcelApi: "1.9" } });
    const report = await build();
    assert.deepEqual(
      report.advice.map(({ code }) => code),
      ["olderExcel"],
    );
    assert.equal(at(excel.workbook, "Model", 5, 2), "=$B$4-1");
    assert.equal(at(excel.workbook, "Model", 5, 3), "=$B$4+1");
  });

  it("takes an unreadable note of an earlier build for none, and says so", async () => {
    workbook.parts.settings.set("headroom.build", "{broken");
    const report = await build();
    assert.deepEqual(
      report.advice.map(({ code }) => code),
      ["unexpected"],
    );
    assert.match(report.advice[0]?.sentence ?? "", /headroom\.build/);
    assert.equal((await build()).advice.length, 0);
  });
});
