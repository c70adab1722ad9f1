import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import type { CellContent } from "../../../src/plan/plan.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** A workbook as the export has it: no settings, no functions, other ids. */
function exported(workbook: MemoryWorkbook): void {
  const held = (content: CellContent) =>
    content.kind === "formula"
      ? { formula: content.formula }
      : content.kind === "number"
        ? Number(content.value)
        : content.kind === "empty"
          ? null
          : content.kind === "text"
            ? content.text
            : content.value;
  const plan = smallPlan();
  for (const sheet of plan.sheets) {
    const id = workbook.addSheet(sheet.name);
    for (const { row, column, content, withoutAddIn } of sheet.cells)
      workbook.write({ sheet: id, row, column, rows: 1, columns: 1 }, [[held(withoutAddIn ?? content)]]);
  }
  workbook.setName({ name: "Rate_2022", formula: "=Inputs!$B$7", comment: "", visible: true });
  workbook.setName({ name: "GrossProfit_2023", formula: "=Model!$B$4", comment: "", visible: true });
}

describe("a model without its record", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;

  const put = (sheet: string, row: number, column: number, content: number | string): void =>
    workbook.write({ sheet: sheetNamed(workbook, sheet), row: row - 1, column: column - 1, rows: 1, columns: 1 }, [
      [content],
    ]);
  const at = (sheet: string, place: string): unknown => cellsOf(workbook, sheetNamed(workbook, sheet)).get(place);
  const tabs = () => workbook.sheets().map(({ name }) => name);
  const build = () => createExcelHost(smallModel).build();

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
  });
  afterEach(() => excel.stop());

  for (const setting of ["{", "null", "123", "{}", null, undefined]) {
    it(`is recognised by its names where the record is ${JSON.stringify(setting) ?? "gone"}: nothing is added, inputs are kept`, async () => {
      await build();
      put("Inputs", 4, 3, 1250);
      if (setting === undefined) workbook.parts.settings.delete("headroom.build");
      else workbook.parts.settings.set("headroom.build", setting);
      const host = createExcelHost(smallModel);
      const { built, advice, assumptions } = await host.snapshot();
      assert.equal(built, true);
      assert.equal(assumptions["rate@2022"]?.value, 0.16);
      assert.deepEqual(
        advice.map(({ code }) => code),
        ["recognised"],
      );
      const report = await host.build();
      assert.deepEqual(tabs(), ["Mine", "Cover", "Inputs", "Model"]);
      assert.deepEqual(
        report.keptInputs.map(({ key }) => key),
        ["revenue@2023"],
      );
      assert.deepEqual((await host.snapshot()).advice, []);
    });
  }

  for (const [part, damaged] of Object.entries({ areas: "A1:", widths: "30 wide", spills: "B9-H15" }))
    it(`is recognised where the record's ${part} are damaged, and built again whatever the layout was`, async () => {
      await build();
      put("Inputs", 4, 3, 1250);
      const record = JSON.parse(String(workbook.parts.settings.get("headroom.build"))) as Record<string, object>;
      const setting = { ...record, version: "0", [part]: { ...record[part], inputs: damaged } };
      workbook.parts.settings.set("headroom.build", JSON.stringify(setting));
      const host = createExcelHost(smallModel);
      assert.deepEqual(
        (await host.snapshot()).advice.map(({ code }) => code),
        ["recognised"],
      );
      await host.build();
      assert.deepEqual(tabs(), ["Mine", "Cover", "Inputs", "Model"]);
      assert.equal(at("Inputs", "R4C3"), 1250);
    });

  it("has the sheets to which most of their names lead, though the user has led the first to a sheet of their own", async () => {
    const inputs = (name: string, row: number) => ({
      name,
      area: { sheet: "inputs", row, column: 1, rows: 1, columns: 1 },
      comment: name,
    });
    const plan: ModelSource["plan"] = (taken) => {
      const small = smallPlan(taken);
      return { ...small, names: [...small.names, inputs("Revenue_2022", 3), inputs("CostOfSales_2022", 4)] };
    };
    const host = createExcelHost({ ...smallModel, plan });
    await host.build();
    put("Mine", 1, 1, "my own");
    workbook.setName({ name: "Rate_2022", formula: "=Mine!$A$1", comment: "", visible: true });
    workbook.parts.settings.delete("headroom.build");
    await createExcelHost({ ...smallModel, plan }).build();
    assert.deepEqual(tabs(), ["Mine", "Cover", "Inputs", "Model"]);
    assert.deepEqual([...cellsOf(workbook, sheetNamed(workbook, "Mine"))], [["R1C1", "my own"]]);
  });

  it("is recognised where a program has given every sheet another id", async () => {
    await build();
    put("Inputs", 4, 3, 1250);
    const setting = String(workbook.parts.settings.get("headroom.build"));
    workbook.parts.settings.set("headroom.build", setting.replaceAll("{00000000-0001", "{00000000-0009"));
    const report = await build();
    assert.deepEqual(tabs(), ["Mine", "Cover", "Inputs", "Model"]);
    assert.equal(report.keptInputs.length, 1);
  });

  it("is taken up from an exported file: functions take the places of their twins, inputs stay", async () => {
    exported(workbook);
    put("Inputs", 4, 3, 1250);
    const report = await build();
    assert.deepEqual(tabs(), ["Mine", "Cover", "Inputs", "Model"]);
    assert.equal(at("Inputs", "R4C3"), 1250);
    assert.equal(report.setAside, undefined);
    assert.match(String(at("Model", "R5C2")), /^=HEADROOM\.SENSITIVITY/);
    assert.equal(at("Model", "R5C3"), undefined);
  });

  it("leaves a sheet of the user's alone that is only called as one of the model's", async () => {
    exported(workbook);
    const cover = sheetNamed(workbook, "Cover");
    workbook.clear([{ sheet: cover, row: 0, column: 0, rows: 10, columns: 10 }], "All");
    put("Cover", 1, 1, "my own");
    await build();
    assert.deepEqual(tabs(), ["Mine", "Cover", "Cover (2)", "Inputs", "Model"]);
    assert.deepEqual([...cellsOf(workbook, cover)], [["R1C1", "my own"]]);
    assert.equal(at("Cover (2)", "R1C1"), "Small model");
  });

  it("leaves it alone too where one text of it, of the three of the model's, is the same", async () => {
    exported(workbook);
    const cover = sheetNamed(workbook, "Cover");
    workbook.clear([{ sheet: cover, row: 0, column: 0, rows: 10, columns: 10 }], "All");
    put("Cover", 1, 1, "my own");
    put("Cover", 2, 1, "To the model");
    await build();
    assert.deepEqual(tabs(), ["Mine", "Cover", "Cover (2)", "Inputs", "Model"]);
    assert.equal(at("Cover", "R1C1"), "my own");
  });

  it("is not seen in a workbook that merely has a name of the plan's", async () => {
    workbook.setName({ name: "Rate_2022", formula: "=Mine!$A$1", comment: "", visible: true });
    assert.equal((await createExcelHost(smallModel).snapshot()).built, false);
  });
});

describe("a record without its model", () => {
  let excel: StartedExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    await createExcelHost(smallModel).build();
  });
  afterEach(() => excel.stop());

  it("is no model where Undo has taken the sheets away", async () => {
    for (const name of ["Cover", "Inputs", "Model"]) excel.workbook.deleteSheet(sheetNamed(excel.workbook, name));
    assert.equal((await createExcelHost(smallModel).snapshot()).built, false);
  });

  it("is noticed where Undo has emptied the cells", async () => {
    for (const name of ["Inputs", "Model"]) {
      const sheet = sheetNamed(excel.workbook, name);
      excel.workbook.clear([{ sheet, row: 0, column: 0, rows: 40, columns: 10 }], "Contents");
    }
    const { advice } = await createExcelHost(smallModel).snapshot();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["emptied"],
    );
  });
});
