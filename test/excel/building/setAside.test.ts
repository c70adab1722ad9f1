import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ReplacedCell } from "../../../src/host/ModelHost.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import type { CellPlan } from "../../../src/plan/plan.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { calculating } from "../support/calculating.ts";
import { cellsOf, contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("what a person typed into cells of the model that are no inputs", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let asked: (readonly ReplacedCell[])[];

  const put = (sheet: string, row: number, column: number, content: number | string | { formula: string }): void =>
    workbook.write({ sheet: sheetNamed(workbook, sheet), row: row - 1, column: column - 1, rows: 1, columns: 1 }, [
      [content],
    ]);
  const build = (agree = true) =>
    createExcelHost(smallModel).build(undefined, (replaced) => {
      asked.push(replaced);
      return Promise.resolve(agree);
    });

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    asked = [];
    await build();
  });
  afterEach(() => excel.stop());

  it("is not asked about where there is nothing of it, whatever rows, tabs and inputs were changed", async () => {
    put("Inputs", 4, 3, 1250);
    workbook.updateSheet(sheetNamed(workbook, "Inputs"), { name: "Figures" });
    workbook.deleteRows(sheetNamed(workbook, "Figures"), 4, 1);
    workbook.insertRows(sheetNamed(workbook, "Figures"), 3, 1);
    put("Figures", 20, 2, "beside the model");
    const report = await build();
    assert.deepEqual(asked, []);
    assert.equal(report.setAside, undefined);
  });

  it("is not what a function fills the cells beside it with", async () => {
    excel.stop();
    const calculator = calculating([[/^=HEADROOM\.SENSITIVITY/, [[383, 385]]]], 384);
    excel = await startExcel({ sheets: ["Mine"], calculator });
    ({ workbook } = excel);
    await build();
    await workbook.settled();
    const report = await build();
    assert.deepEqual(asked, []);
    assert.equal(report.setAside, undefined);
  });

  it("is listed before a build writes: a label, a formula, a number over a formula", async () => {
    put("Inputs", 4, 1, "Turnover");
    put("Inputs", 6, 2, { formula: "=B4*0.3" });
    put("Inputs", 6, 3, 99);
    await build();
    assert.deepEqual(asked, [
      [
        { sheet: "Inputs", address: "A4", held: "Turnover" },
        { sheet: "Inputs", address: "B6", held: "=B4*0.3" },
        { sheet: "Inputs", address: "C6", held: 99 },
      ],
    ]);
  });

  it("is set aside with its address on a sheet of the user's, which the next build leaves alone", async () => {
    put("Inputs", 6, 3, 99);
    put("Inputs", 6, 2, { formula: "=B4*0.3" });
    const report = await build();
    assert.equal(report.setAside?.tab, "Set aside");
    const aside = [
      ["R2C1", "Inputs"],
      ["R2C2", "B6"],
      ["R2C3", "=B4*0.3"],
      ["R3C1", "Inputs"],
      ["R3C2", "C6"],
      ["R3C3", 99],
    ];
    const there = () => [...cellsOf(workbook, sheetNamed(workbook, "Set aside"))].slice(3);
    assert.deepEqual(there(), aside);
    assert.equal(cellsOf(workbook, sheetNamed(workbook, "Inputs")).get("R6C3"), "=SUM(C4:C5)");
    put("Model", 1, 1, "Another title");
    assert.equal((await build()).setAside?.tab, "Set aside (2)");
    assert.deepEqual(there(), aside);
  });

  it("is listed and set aside where the layout is another, too", async () => {
    put("Inputs", 4, 3, 1250);
    put("Inputs", 1, 3, "a note in a cell that looks blank");
    put("Inputs", 6, 3, { formula: "=C4*0.31" });
    const newer = { ...smallModel, plan: () => smallPlan(undefined, "2") };
    const report = await createExcelHost(newer).build();
    assert.deepEqual(
      report.setAside?.cells.map(({ address, held }) => [address, held]),
      [
        ["C1", "a note in a cell that looks blank"],
        ["C6", "=C4*0.31"],
      ],
    );
    assert.equal(report.keptInputs.length, 1);
  });

  for (const { layout, version } of [
    { layout: "the same layout", version: "1" },
    { layout: "another layout", version: "2" },
  ])
    it(`is told from formulas that an Excel writes in its own way, a good part of a sheet's, in ${layout}`, async () => {
      const formulas = Array.from({ length: 25 }, (_, index) => ({ row: 20 + index, column: 1 }));
      const planned = (of: string): ModelSource["plan"] => {
        const plan = smallPlan(undefined, of);
        const more = formulas.map((place): CellPlan => ({
          ...place,
          style: "link",
          content: { kind: "formula", formula: `=IFERROR(B4,${place.row})` },
        }));
        const sheets = plan.sheets.map((sheet) =>
          sheet.id === "inputs" ? { ...sheet, cells: [...sheet.cells, ...more] } : sheet,
        );
        return () => ({ ...plan, sheets });
      };
      await createExcelHost({ ...smallModel, plan: planned("1") }).build();
      for (const { row, column } of formulas)
        put("Inputs", row + 1, column + 1, { formula: `=IF(ISERROR(B4),${row},B4)` });
      put("Inputs", 4, 1, "Turnover");
      const report = await createExcelHost({ ...smallModel, plan: planned(version) }).build();
      assert.deepEqual(report.setAside?.cells, [{ sheet: "Inputs", address: "A4", held: "Turnover" }]);
    });

  it("stays where the build is cancelled, with everything else", async () => {
    put("Inputs", 6, 3, 99);
    const before = contentsOf(workbook);
    await assert.rejects(build(false), { name: "ModelHostError", message: /cancelled; nothing was written/ });
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("is found as it is when the answer comes, not as it was when it was asked", async () => {
    put("Inputs", 6, 3, 99);
    const report = await createExcelHost(smallModel).build(undefined, () => {
      put("Inputs", 6, 2, 98);
      return Promise.resolve(true);
    });
    assert.deepEqual(
      report.setAside?.cells.map(({ held }) => held),
      [98, 99],
    );
  });
});
