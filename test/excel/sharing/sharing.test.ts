import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { createSharing } from "../../../src/excel/sharing/createSharing.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import { attachedForBuild } from "../../../src/host/sharingSentences.ts";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { calculating, type Result } from "../support/calculating.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** What the formulas of the small model and of these tests give; a grid of the gross profit, one less and one more. */
const results: readonly Result[] = [
  [/^=HEADROOM\.SENSITIVITY/, [[383, 385]]],
  [/^=HEADROOM\.PROBABILITY/, 0.25],
  [/^=HEADROOM\.ITEMS/, [["Revenue", "Cost"]]],
  [/^=\$B\$4-1/, 383],
  [/^=\$B\$4\+1/, 385],
  [/^=CHOOSE/, "kept"],
  [/./, 384],
];

const calculator = calculating(results, 0);

describe("functions that are taken out of a workbook", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  const sharing = createSharing(smallModel);

  // What goes wrong on purpose is kept from the console, where it may come late.
  const { error: printError, group, groupCollapsed } = console;
  before(() => {
    console.error = console.group = console.groupCollapsed = () => undefined;
  });
  after(() => Object.assign(console, { error: printError, group, groupCollapsed }));

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"], calculator });
    ({ workbook } = excel);
    await createExcelHost(smallModel).build();
    write("Mine", 1, 0, "=HEADROOM.PROBABILITY(Grid,B3:F5,,7)");
    write("Mine", 3, 0, '=HEADROOM.ITEMS("HEADROOM.")');
    write("Mine", 9, 0, '="HEADROOM.FIGURE is a function"');
    await workbook.settled();
  });
  afterEach(() => excel.stop());

  const at = (sheet: string, row: number, column: number, columns = 1) => ({
    sheet: sheetNamed(workbook, sheet),
    row,
    column,
    rows: 1,
    columns,
  });
  const write = (sheet: string, row: number, column: number, formula: string): void =>
    workbook.write(at(sheet, row, column), [[{ formula }]]);
  const grid = () => workbook.formulas(at("Model", 4, 1, 2))[0];
  const mine = (row: number, columns = 1) => workbook.formulas(at("Mine", row, 0, columns))[0];
  const all = () => workbook.allFormulas().map(({ formula }) => formula);
  const ours = () => all().filter((formula) => /HEADROOM\.[A-Z]+\(/.test(formula));
  const tabs = () => workbook.sheets().map(({ name }) => name);
  const refused = async (action: Promise<unknown>, sentence: RegExp): Promise<void> => {
    const error: unknown = await action.then(
      () => assert.fail("it was done"),
      (found: unknown) => found,
    );
    assert.ok(error instanceof ModelHostError, String(error));
    assert.match(error.advice.sentence, sentence);
  };

  it("stand on a list whose title and heads alone are bold, and whose heads stay in sight", async () => {
    await sharing.detach();
    const list = tabs().find((name) => !["Mine", "Cover", "Inputs", "Model"].includes(name)) ?? assert.fail();
    const bold = Array.from({ length: 6 }, (_, row) => workbook.format(at(list, row, 0, 7)).bold);
    // Of a title the first cell alone.
    assert.deepEqual(bold, [null, false, false, true, false, false]);
    assert.equal(workbook.sheets().find(({ name }) => name === list)?.freeze?.rows, 4);
  });

  it("leave native formulas in all cells that one filled, and values where Excel has no formula for it", async () => {
    const report = await sharing.detach();
    assert.deepEqual(ours(), []);
    assert.deepEqual(grid(), ["=$B$4-1", "=$B$4+1"]);
    assert.deepEqual(workbook.values(at("Model", 4, 1, 2)), [[383, 385]]);
    assert.deepEqual(workbook.values(at("Mine", 1, 0)), [[0.25]]);
    assert.deepEqual(workbook.values(at("Mine", 3, 0, 2)), [["Revenue", "Cost"]]);
    assert.deepEqual(mine(3, 2), [null, null]);
    assert.equal(report.detached, 3);
    assert.deepEqual(report.cells.map(({ address, standIn }) => [address, standIn]).sort(), [
      ["Mine!A2", "value"],
      ["Mine!A4:B4", "value"],
      ["Model!B5:C5", "formula"],
    ]);
  });

  it("are remembered on a sheet in sight, with where they stood and what stands there now", async () => {
    const { tab } = await sharing.detach();
    assert.equal(tab, "Detached functions");
    assert.equal(workbook.sheets().find(({ name }) => name === tab)?.visibility, "Visible");
    const rows = workbook.values({ ...at(tab, 4, 0, 4), rows: 3 });
    assert.ok(
      rows.some(
        ([sheet, cell, now, formula]) =>
          sheet === "Mine" &&
          cell === "A2" &&
          String(now).startsWith("Value") &&
          formula === "HEADROOM.PROBABILITY(Grid,B3:F5,,7)",
      ),
      JSON.stringify(rows),
    );
    assert.equal((await createExcelHost(smallModel).snapshot()).detached, true);
  });

  it("mark the values that they leave, until they are back", async () => {
    const before = workbook.format(at("Mine", 1, 0));
    const native = workbook.format(at("Model", 4, 1));
    await sharing.detach();
    assert.equal(workbook.format(at("Mine", 1, 0)).italic, true);
    assert.deepEqual(workbook.format(at("Model", 4, 1)), native);
    await sharing.attach();
    const { italic, fill } = workbook.format(at("Mine", 1, 0));
    assert.deepEqual([italic, fill], [before.italic, before.fill]);
  });

  it("come back byte for byte, and nothing else stays of it", async () => {
    const [before, names, sheets] = [all(), workbook.names().length, tabs()];
    await sharing.detach();
    assert.deepEqual(await createSharing(smallModel).attach(), { attached: 3, left: [] });
    assert.deepEqual(all().sort(), [...before].sort());
    assert.deepEqual([workbook.names().length, tabs()], [names, sheets]);
    assert.equal((await createExcelHost(smallModel).snapshot()).detached, undefined);
  });

  it("come back where the settings of the workbook are lost, and its names too", async () => {
    const before = all();
    await sharing.detach();
    await excel.Excel.run(async (context) => {
      context.workbook.settings.getItem("headroom.build").delete();
      context.workbook.names.getItem("Headroom_Detached").delete();
      await context.sync();
    });
    assert.equal((await createSharing(smallModel).attach()).attached, 3);
    assert.deepEqual(all().sort(), [...before].sort());
  });

  it("come back to cells that have moved, on sheets of another name, with their references there", async () => {
    await sharing.detach();
    // As Excel does when two rows are inserted above and the sheet is renamed.
    workbook.insertRows(sheetNamed(workbook, "Mine"), 0, 2);
    workbook.updateSheet(sheetNamed(workbook, "Mine"), { name: "My own" });
    const record = { ...at("Detached functions", 4, 6), rows: 3 };
    const moved = workbook.formulas(record).map(([formula]) => [
      {
        formula: String(formula)
          .replaceAll("Mine!", "'My own'!")
          .replaceAll(/('My own'!)\$A\$2\b/g, "$1$A$4")
          .replaceAll("$A$4:$B$4", "$A$6:$B$6")
          .replaceAll("$B$3:$F$5", "$B$5:$F$7"),
      },
    ]);
    workbook.write(record, moved);
    assert.equal((await sharing.attach()).attached, 3);
    assert.deepEqual(workbook.formulas(at("My own", 3, 0)), [["=HEADROOM.PROBABILITY(Grid,B5:F7,,7)"]]);
    assert.deepEqual(workbook.formulas(at("My own", 5, 0)), [['=HEADROOM.ITEMS("HEADROOM.")']]);
  });

  it("stay remembered where something else was typed in the meantime, and that is left as it is", async () => {
    await sharing.detach();
    write("Mine", 1, 0, "=1+1");
    const { attached, left } = await sharing.attach();
    assert.equal(attached, 2);
    assert.deepEqual(left, [
      { address: "Mine!A2", formula: "=HEADROOM.PROBABILITY(Grid,B3:F5,,7)", reason: "changed" },
    ]);
    assert.deepEqual(mine(1), ["=1+1"]);
    assert.deepEqual(
      Array.from((await sharing.detached())?.cells ?? [], ({ address }) => address),
      ["Mine!A2"],
    );
  });

  it("leave a function that was typed since over a native formula of theirs as it is", async () => {
    await sharing.detach();
    write("Model", 4, 1, "=HEADROOM.PROBABILITY(Grid,B3:F5)");
    const { attached, left } = await sharing.attach();
    assert.equal(attached, 2);
    assert.deepEqual(
      left.map(({ address, reason }) => [address, reason]),
      [["Model!B5:C5", "changed"]],
    );
    assert.deepEqual(grid(), ["=HEADROOM.PROBABILITY(Grid,B3:F5)", "=$B$4+1"]);
  });

  it("leave a value where the native formula refers to a cell that is gone", async () => {
    workbook.deleteRows(sheetNamed(workbook, "Model"), 3, 1);
    await workbook.settled();
    const { cells } = await sharing.detach();
    assert.equal(cells.find(({ address }) => address.startsWith("Model!B4"))?.standIn, "value");
    assert.deepEqual(workbook.formulas(at("Model", 3, 1)), [[null]]);
  });

  for (const { change, planned, done, now } of [
    {
      change: "columns have moved their cells",
      planned: "=Inputs!$C$6-1",
      done: (inputs: string) => workbook.insertColumns(inputs, 2, 1),
      now: "=Inputs!$D$6-1",
    },
    {
      change: "rows have moved their cells, before the sheet's last",
      planned: "=Inputs!$B$8-1",
      done: (inputs: string) => workbook.insertRows(inputs, 7, 1),
      now: "=Inputs!$B$9-1",
    },
    {
      change: "names have left their tab, a text that says the former as it is",
      planned: '=IF("Inputs!"="",0,Inputs!$C$6-1)',
      done: (inputs: string) => workbook.updateSheet(inputs, { name: "My figures" }),
      now: `=IF("Inputs!"="",0,'My figures'!$C$6-1)`,
    },
  ])
    it(`leave native formulas that refer to where the user's ${change}`, async () => {
      const twin = { kind: "formula", formula: planned } as const;
      const referring: ModelSource = {
        ...smallModel,
        plan: (taken) => {
          const plan = smallPlan(taken);
          const sheets = plan.sheets.map((sheet) => ({
            ...sheet,
            cells: sheet.cells.map((cell) => (cell.withoutAddIn ? { ...cell, withoutAddIn: twin } : cell)),
          }));
          return { ...plan, sheets };
        },
      };
      const shape = new RegExp(`^${now.replaceAll(/[$()]/g, String.raw`\$&`)}$`);
      const given: readonly Result[] = [[shape, 383], [/SENSITIVITY/, [[383, 383]]], ...results];
      excel.workbook.calculator = calculating(given, 0);
      await createExcelHost(referring).build();
      done(sheetNamed(workbook, "Inputs"));
      await workbook.settled();
      await createSharing(referring).detach();
      assert.deepEqual(grid(), [now, now]);
    });

  it("leave native formulas on the sheets of the user's own units, too", async () => {
    await createExcelHost(smallModel).addUnit();
    await workbook.settled();
    const { cells } = await sharing.detach();
    const ofUnit = cells.filter(({ address }) => address.startsWith("'Unit 1'!"));
    assert.deepEqual([...new Set(ofUnit.map(({ standIn }) => standIn))], ["formula"]);
  });

  it("do not come back to a protected sheet, which is named, and nothing changes", async () => {
    await sharing.detach();
    const before = all();
    workbook.updateSheet(sheetNamed(workbook, "Mine"), { protected: true });
    await refused(sharing.attach(), /“Mine” is protected/);
    assert.deepEqual(all(), before);
  });

  it("leave the name of their sheet as it was, a number of the user's, where taking them out fails", async () => {
    const name = { name: "Headroom_Detached", formula: "=5", comment: "", visible: true };
    workbook.setName(name);
    excel.host.dispatcher.beforeAction = (action) => {
      if (action === "SuspendScreenUpdatingUntilNextSync") throw new ApiError("GeneralException");
    };
    await refused(sharing.detach(), /Excel/);
    assert.equal(workbook.names().find((each) => each.name === name.name)?.formula, name.formula);
    assert.ok(!tabs().includes("Detached functions"));
  });

  it("are joined by those that were typed since, when detached again", async () => {
    await sharing.detach();
    write("Mine", 6, 0, "=HEADROOM.PROBABILITY(Grid,B3:F5)");
    await workbook.settled();
    const report = await sharing.detach();
    assert.deepEqual([report.detached, report.cells.length], [1, 4]);
    assert.equal((await sharing.attach()).attached, 4);
  });

  it("leave a value where the native formula gives something else", async () => {
    excel.workbook.calculator = (book) => {
      calculator(book);
      for (const { sheet, row, column, formula } of book.allFormulas())
        if (formula === "=$B$4+1") book.setResult(sheet, row, column, 386);
    };
    const report = await sharing.detach();
    assert.deepEqual(grid(), [null, null]);
    assert.deepEqual(workbook.values(at("Model", 4, 1, 2)), [[383, 385]]);
    assert.equal(report.cells.find(({ address }) => address === "Model!B5:C5")?.standIn, "value");
  });

  it("are attached by a build before it writes, which says so", async () => {
    const before = all();
    await sharing.detach();
    const report = await createExcelHost(smallModel).build();
    assert.deepEqual(all().sort(), [...before].sort());
    assert.ok(report.advice.includes(attachedForBuild));
    assert.equal(report.setAside, undefined);
  });

  it("are not taken out while they calculate, nor from a protected sheet, and nothing changes", async () => {
    workbook.updateSheet(sheetNamed(workbook, "Mine"), { protected: true });
    await refused(sharing.detach(), /“Mine” is protected/);
    workbook.updateSheet(sheetNamed(workbook, "Mine"), { protected: false });
    const before = all();
    workbook.calculator = (book) => book.setResult(sheetNamed(book, "Mine"), 1, 0, { error: "#BUSY!" });
    write("Mine", 12, 0, "=1");
    await workbook.settled();
    await refused(sharing.detach(), /still calculating/);
    assert.deepEqual(all().sort(), [...before, "=1"].sort());
    assert.ok(!tabs().includes("Detached functions"));
  });

  it("are said to be none where there are none", async () => {
    await sharing.detach();
    await refused(sharing.detach(), /nothing to detach/);
    await sharing.attach();
    await refused(sharing.attach(), /remembers functions/);
  });

  it("leave a sheet of the user's that is called like theirs alone", async () => {
    workbook.addSheet("Detached functions");
    const { tab } = await sharing.detach();
    assert.equal(tab, "Detached functions (2)");
    assert.equal((await sharing.attach()).attached, 3);
    assert.ok(tabs().includes("Detached functions"));
  });
});
