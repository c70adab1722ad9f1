import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ExhibitPut, ExhibitTarget, ModelHost } from "../../../src/host/ModelHost.ts";
import { breakEvenExhibit } from "../../../src/model/exhibits/breakEvenExhibit.ts";
import { sensitivityExhibit } from "../../../src/model/exhibits/sensitivityExhibit.ts";
import type { Exhibit } from "../../../src/plan/ExhibitPlan.ts";
import { widthInPoints } from "../../../src/plan/paper/paper.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel } from "../support/smallModel.ts";
import { quietly } from "../support/faultRuns.ts";
import { play } from "../support/faults.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** 44 rows and eleven columns, its check among them. */
const small = breakEvenExhibit({ title: "North Plant", money: "€'000", blockName: "Rate_2022" });

describe("an exhibit in the user's own cells", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.build();
    select("Mine", 3, 1);
  });
  afterEach(() => excel.stop());

  const at = (sheet: string, row: number, column: number) => ({
    sheet: sheetNamed(workbook, sheet),
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const select = (sheet: string, row: number, column: number): void => workbook.select([at(sheet, row, column)]);
  const put = (target: ExhibitTarget = "selected", exhibit: Exhibit = small): Promise<ExhibitPut> =>
    host.putExhibit(exhibit, target);
  const mine = () => cellsOf(workbook, sheetNamed(workbook, "Mine"));

  it("stands from the selected cell on, with formulas over the unit's name and their formats", async () => {
    assert.deepEqual(await put(), { kind: "put", address: "Mine!B4:L47" });
    assert.equal(mine().get("R4C2"), "North Plant: where headroom is zero");
    assert.deepEqual(workbook.formulas(at("Mine", 5, 2)), [["=HEADROOM.BREAKEVEN(Rate_2022,$B6)"]]);
    assert.match(String(workbook.numberFormats(at("Mine", 5, 2))[0]?.[0]), /0\.0%/);
  });

  it("is never written over a cell that holds something: what it holds is said, with the next free place", async () => {
    workbook.type(sheetNamed(workbook, "Mine"), 8, 2, "Revenue of the plant in the north");
    const before = mine();
    assert.deepEqual(await put(), {
      kind: "taken",
      sentence: "Mine!B4:L47 is not blank: C9 (“Revenue of the plant in…”) holds something.",
      free: { address: "Mine!B11" },
    });
    assert.deepEqual(mine(), before);
    assert.deepEqual(await put({ address: "Mine!B11" }), { kind: "put", address: "Mine!B11:L54" });
    assert.equal(mine().get("R9C3"), "Revenue of the plant in the north");
  });

  it("is not put where the sheet ends before it does, below or to the right: that is said, and a new sheet is left", async () => {
    const before = mine();
    // 44 rows from row 1,048,533 end at the last, 1,048,576; eleven columns from XET, the 16,374th, end at XFD.
    for (const [row, column, place] of [
      [1_048_533, 1, "B1048534"],
      [3, 16_374, "XEU4"],
    ] as const) {
      select("Mine", row, column);
      assert.deepEqual(await put(), {
        kind: "taken",
        sentence: `From Mine!${place} the sheet has no room for its 44 rows and 11 columns: select a cell farther up or to the left, or take a new sheet.`,
      });
    }
    assert.deepEqual(mine(), before);
    select("Mine", 1_048_532, 16_373);
    assert.deepEqual(await put(), { kind: "put", address: "Mine!XET1048533:XFD1048576" });
  });

  it("stands on a sheet of its own where that is wanted, under a name that is free", async () => {
    assert.deepEqual(await put("newSheet"), { kind: "put", address: "'Break-evens'!A1:K44" });
    assert.deepEqual(await put("newSheet"), { kind: "put", address: "'Break-evens (2)'!A1:K44" });
  });

  it("leaves nothing, and no sheet, where Excel's answer is lost at whichever request", async () => {
    const tabs = () => workbook.sheets().map(({ name }) => name);
    const before = { tabs: tabs(), mine: mine() };
    for (const target of ["selected", "newSheet"] as const)
      for (let request = 0; request < 3; request += 1) {
        const faults = play(excel, { request, lost: true, then: 0 });
        await assert.rejects(
          quietly(() => put(target)),
          `${target} ${request}`,
        );
        faults.stop();
        assert.deepEqual({ tabs: tabs(), mine: mine() }, before, `${target} ${request}`);
      }
  });

  it("is taken away once Excel answers again", async () => {
    const before = mine();
    const faults = play(excel, { request: 2, lost: true, then: 2 });
    await assert.rejects(quietly(put));
    faults.stop();
    assert.deepEqual(mine(), before);
  });

  it("is not known to be there where Excel does not answer any more", async () => {
    const faults = play(excel, { request: 2, lost: true, then: 30 });
    await assert.rejects(quietly(put), /it is not known whether all of it was written, a part or nothing/);
    faults.stop();
  });

  for (const target of ["selected", "newSheet"] as const)
    it(`leaves nothing of it where Excel has taken a part and refuses the rest: ${target}`, async () => {
      workbook.type(sheetNamed(workbook, "Mine"), 0, 0, "my own");
      const before = [workbook.sheets().map(({ name }) => name), mine()];
      excel.failAt({ name: "Activate" }, "AccessDenied");
      await assert.rejects(put(target), { name: "ModelHostError" });
      assert.deepEqual([workbook.sheets().map(({ name }) => name), mine()], before);
    });

  it("is not put on a sheet of the model, which a build writes", async () => {
    select("Inputs", 200, 1);
    const found = await put();
    assert.equal(found.kind, "taken");
    assert.match(found.kind === "taken" ? found.sentence : "", /^“Inputs” is a sheet of the model/);
  });

  it("is the user's from then on: a build leaves it as it is", async () => {
    await put();
    const before = mine();
    await host.build();
    assert.deepEqual(mine(), before);
  });

  it("makes columns wider where they have to be, never narrower", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").getRange("C:C").format.columnWidth = 400;
      await context.sync();
    });
    await put();
    const widths = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mine");
      const formats = ["B:B", "C:C"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      return formats.map(({ columnWidth }) => columnWidth);
    });
    assert.ok((widths[0] ?? 0) > 180, String(widths[0]));
    assert.ok(Math.abs((widths[1] ?? 0) - 400) < 2, String(widths[1]));
  });

  it("takes a column for wide enough that lacks a pixel, and makes one wider that lacks two", async () => {
    const { widths } = small({ tab: "Mine", row: 3, column: 1, nameOf: (planned) => planned });
    const wanted = widths.map(widthInPoints).slice(0, 4);
    // A pixel is three quarters of a point.
    const beside = [0.75, 0, -0.75, -1.5];
    const tab = sheetNamed(workbook, "Mine");
    wanted.forEach((points, index) => workbook.setColumnWidth(tab, 1 + index, 1, points + (beside[index] ?? 0)));
    await put();
    assert.deepEqual(
      wanted.map((points, index) => workbook.columnWidth(tab, 1 + index) - points),
      [0.75, 0, -0.75, 0],
    );
  });

  it("spills a grid from its first cell, the cells of the spill left blank for it", async () => {
    const side = { step: 0.01, count: 3, centre: 0 } as const;
    const unit = { title: "North Plant", money: "€'000", blockName: "Rate_2022" };
    await put(
      "selected",
      sensitivityExhibit(unit, { driver: "Gross margin", ...side }, { driver: "Base revenue", ...side }),
    );
    assert.deepEqual(workbook.formulas({ ...at("Mine", 11, 2), columns: 3 }), [
      ["=HEADROOM.SENSITIVITY(Rate_2022,$C$6,B12:B14,$D$6,C11:E11)", null, null],
    ]);
  });
});
