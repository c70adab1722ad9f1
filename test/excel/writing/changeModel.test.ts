import type { AreaPlan } from "../../../src/plan/plan.ts";
import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelHost } from "../../../src/host/ModelHost.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { cellsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel } from "../support/smallModel.ts";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import { play, type Fault } from "../support/faults.ts";
import { quietly } from "../support/faultRuns.ts";
import { moment, momentAfter } from "../support/moment.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** B4 of a sheet. */
const cell = (sheet: string): AreaPlan => ({ sheet, row: 3, column: 1, rows: 1, columns: 1 });

describe("changing the model from the pane", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;

  beforeEach(async () => {
    excel = await startExcel({
      sheets: ["Mine"],
      calculator: (book) => {
        for (const { sheet, row, column, formula } of book.allFormulas()) {
          if (formula.endsWith("C6"))
            book.setResult(
              sheet,
              row,
              column,
              book.values({ sheet: sheetNamed(book, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 })[0]?.[0] ??
                null,
            );
        }
      },
    });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.build();
    excel.traffic.reset();
  });
  afterEach(() => excel.stop());

  const rate = (): unknown => cellsOf(workbook, sheetNamed(workbook, "Inputs")).get("R7C2");

  it("looks where the name of the cell leads, and writes the one cell in the request after", async () => {
    await host.setAssumption("rate@2022", 0.18);
    assert.equal(rate(), 0.18);
    assert.equal(excel.traffic.requests, 2);
  });

  for (const has of [true, false])
    it(`is one step for Undo where Excel has such, which is asked of no other: ${has ? "it has" : "it has not"}`, async () => {
      Object.assign(excel.Office.context.requirements, {
        isSetSupported: (_: string, version: string) => has || version !== "1.20",
      });
      const run = excel.Excel.run.bind(excel.Excel) as (...sent: readonly unknown[]) => Promise<unknown>;
      const grouped: boolean[] = [];
      const listening = (...sent: readonly unknown[]): Promise<unknown> => {
        grouped.push(sent.some((each) => typeof each === "object" && each !== null && "mergeUndoGroup" in each));
        return run(...sent);
      };
      Object.assign(excel.Excel, { run: listening });
      await host.setAssumption("rate@2022", 0.18);
      await host.restoreFigures(["revenue@2022"]);
      assert.equal(rate(), 0.18);
      assert.equal(grouped.filter(Boolean).length, has ? 2 : 0);
    });

  describe("whose answer is lost", () => {
    const value = (place: string): unknown => cellsOf(workbook, sheetNamed(workbook, "Inputs")).get(place);
    const fault = async (kind: Omit<Fault, "request">, request: number, change: () => Promise<unknown>) => {
      const faults = play(excel, { ...kind, request });
      const outcome = await quietly(() =>
        change().then(
          () => "done",
          (error: unknown) => String(error),
        ),
      );
      faults.stop();
      return outcome;
    };
    const lost = { lost: true, then: 0 } as const;

    it("is done, as Excel says where it is asked what stands there now", async () => {
      const [second, third] = [1, 2];
      assert.equal(await fault(lost, second, () => host.setAssumption("rate@2022", 0.18)), "done");
      assert.equal(rate(), 0.18);
      workbook.write(cell(sheetNamed(workbook, "Inputs")), [[1300]]);
      assert.equal(await fault(lost, second, () => host.restoreFigures(["revenue@2022"])), "done");
      assert.equal(value("R4C2"), 1000);
      // Of cells that lie apart what they hold is asked for before.
      workbook.write(cell(sheetNamed(workbook, "Inputs")), [[1300]]);
      const several = ["revenue@2022", "costOfSales@2023"];
      assert.equal(await fault(lost, third, () => host.restoreFigures(several)), "done");
      assert.equal(value("R4C2"), 1000);
    });

    it("is not known to be done where Excel does not answer from then on, and the pane says so", async () => {
      const said = await fault({ lost: true, then: 30 }, 1, () => host.setAssumption("rate@2022", 0.18));
      assert.match(said, /it is not known whether all of it was written, a part or nothing/);
    });
  });

  for (const { of, held } of [
    { of: "a formula", held: { formula: "=1000+300" } },
    { of: "a text of digits", held: "1300" },
    { of: "a text with “=” in front", held: "=1000+300" },
    { of: "a number", held: 1300 },
  ] as const)
    it(`takes back what Excel has written of a part: ${of} is that again`, async () => {
      const revenue = cell(sheetNamed(workbook, "Inputs"));
      const cost = { ...revenue, row: 4, column: 2 };
      workbook.write(revenue, [[held]]);
      workbook.write(cost, [[-900]]);
      const before = [revenue, cost].map((each) => [workbook.values(each), workbook.formulas(each)]);
      let writes = 0;
      const { dispatcher } = excel.host;
      dispatcher.beforeAction = (name) => {
        if (name === "Values" && (writes += 1) % 2 === 0) throw new ApiError("GeneralException");
      };
      const restored = quietly(() => host.restoreFigures(["revenue@2022", "costOfSales@2023"]));
      await assert.rejects(restored, /Restoring the announced figures did not work/);
      dispatcher.beforeAction = undefined;
      assert.deepEqual(
        [revenue, cost].map((each) => [workbook.values(each), workbook.formulas(each)]),
        before,
      );
    });

  it("says which sheets are missing where no model was built", async () => {
    excel.stop();
    excel = await startExcel({ sheets: ["Mine"] });
    await assert.rejects(
      createExcelHost(smallModel).setAssumption("rate@2022", 0.18),
      /The sheets “Cover”, “Inputs”, “Model” of the model are missing/,
    );
  });

  it("finds the cell where rows and columns were inserted since it was last looked at", async () => {
    const stop = await host.onChange(() => undefined);
    await host.snapshot();
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.insertRows(inputs, 1, 2);
    workbook.insertColumns(inputs, 1, 1);
    // Before Excel has told of it.
    assert.deepEqual(await host.setAssumption("rate@2022", 0.21), []);
    assert.equal(cellsOf(workbook, inputs).get("R9C3"), 0.21);
    await stop();
  });

  it("works on a model that another session built", async () => {
    await createExcelHost(smallModel).setAssumption("rate@2022", 0.19);
    assert.equal(rate(), 0.19);
  });

  it("leaves a cell that holds none of what was known of it, as somebody has edited it since", async () => {
    assert.deepEqual(await host.setAssumption("rate@2022", 0.18, { "rate@2022": [0.17, null] }), ["rate@2022"]);
    assert.equal(rate(), 0.16);
    assert.deepEqual(await host.setAssumption("rate@2022", 0.18, { "rate@2022": [0.17, 0.16] }), []);
    assert.equal(rate(), 0.18);
    // One to look, then one to look and one to write.
    assert.equal(excel.traffic.requests, 3);
  });

  it("takes a blank cell and one with an error for one of which no value was known", async () => {
    const place = { sheet: sheetNamed(workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 };
    for (const held of [null, { error: "#N/A" } as const]) {
      workbook.write(place, [[held]]);
      assert.deepEqual(await host.setAssumption("rate@2022", 0.2, { "rate@2022": [0.16] }), ["rate@2022"]);
      assert.deepEqual(await host.setAssumption("rate@2022", 0.2, { "rate@2022": [null] }), []);
      assert.equal(rate(), 0.2);
    }
  });

  it("says that a cell is being edited, that a sheet is protected, or that the cell is gone", async () => {
    workbook.userIsEditing = true;
    await assert.rejects(host.setAssumption("rate@2022", 0.2), /press Enter or Esc/);
    workbook.userIsEditing = false;
    workbook.updateSheet(sheetNamed(workbook, "Inputs"), { protected: true });
    await assert.rejects(host.setAssumption("rate@2022", 0.2), /protected or read-only/);
    workbook.updateSheet(sheetNamed(workbook, "Inputs"), { protected: false });
    workbook.deleteName("Rate_2022");
    await assert.rejects(host.setAssumption("rate@2022", 0.2), /Rate_2022.*Build model restores/);
    assert.equal(rate(), 0.16);
  });

  it("does not write to a cell that the user has given the name of an assumption, and says where it leads", async () => {
    const mine = sheetNamed(workbook, "Mine");
    workbook.write({ sheet: mine, row: 2, column: 2, rows: 1, columns: 1 }, [["my own"]]);
    for (const formula of ["=Mine!$C$3", "=Inputs!$B$4", "=Inputs!$B$7:$C$7"]) {
      workbook.setName({ name: "Rate_2022", formula, comment: "", visible: true });
      await assert.rejects(host.setAssumption("rate@2022", 0.2), (error: Error) =>
        error.message.includes(`Rate_2022 (now ${formula.slice(1)}) leads away from the model's cell`),
      );
    }
    assert.equal(cellsOf(workbook, mine).get("R3C3"), "my own");
    assert.equal(cellsOf(workbook, sheetNamed(workbook, "Inputs")).get("R4C2"), 1000);
    assert.equal(rate(), 0.16);
    const { advice, assumptions } = await host.snapshot();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["namesLeadElsewhere"],
    );
    assert.equal(assumptions["rate@2022"], undefined);
  });

  it("shows no number of another cell of the sheet that was given a result's name, wherever rows have moved it", async () => {
    const model = sheetNamed(workbook, "Model");
    const shown = async (): Promise<unknown> => {
      const { measures, advice } = await host.snapshot();
      return [measures["grossProfit.2023"]?.value, ...advice.map(({ code }) => code)];
    };
    const before = (await host.snapshot()).measures["grossProfit.2023"]?.value;
    workbook.insertRows(model, 1, 2);
    assert.deepEqual(await shown(), [before]);
    workbook.setName({ name: "GrossProfit_2023", formula: "=Model!$B$7", comment: "", visible: true });
    assert.deepEqual(await shown(), [undefined, "namesLeadElsewhere"]);
    workbook.setName({ name: "GrossProfit_2023", formula: "=Model!$B$6", comment: "", visible: true });
    assert.deepEqual(await shown(), [before]);
  });

  it("writes where the user's rows have moved the cell, or says what it left there", async () => {
    const stop = await host.onSelection(() => undefined);
    workbook.insertRows(sheetNamed(workbook, "Inputs"), 4, 1);
    assert.deepEqual(await host.setAssumption("rate@2022", 0.21, { "rate@2022": [0.17] }), ["rate@2022"]);
    workbook.insertRows(sheetNamed(workbook, "Inputs"), 4, 1);
    assert.deepEqual(await host.setAssumption("rate@2022", 0.21), []);
    await stop();
    assert.equal(cellsOf(workbook, sheetNamed(workbook, "Inputs")).get("R9C2"), 0.21);
  });

  it("says of a hidden sheet how to see it", async () => {
    workbook.updateSheet(sheetNamed(workbook, "Model"), { visibility: "Hidden" });
    await assert.rejects(host.goTo(cell("model")), /“Model” is hidden.*Unhide/);
  });

  it("refuses an assumption that the model does not have", async () => {
    await assert.rejects(host.setAssumption("no such", 1), /no assumption no such/);
  });

  it("shows and selects a cell", async () => {
    await host.goTo(cell("model"));
    assert.equal(workbook.activeSheet(), sheetNamed(workbook, "Model"));
    assert.deepEqual(workbook.selection()[0], {
      sheet: sheetNamed(workbook, "Model"),
      row: 3,
      column: 1,
      rows: 1,
      columns: 1,
    });
  });

  it("says which sheet is missing where it should show a cell of it", async () => {
    workbook.deleteSheet(sheetNamed(workbook, "Model"));
    await assert.rejects(host.goTo(cell("model")), /“Model”.*missing/);
  });
});

describe("following the model", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  let host: ModelHost;
  let calls: number;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    excel = await startExcel({
      sheets: ["Mine"],
      calculator: (book) => {
        const inputs = book.sheets().find(({ name }) => name === "Inputs")?.id;
        if (inputs === undefined) return;
        const rate = book.values({ sheet: inputs, row: 6, column: 1, rows: 1, columns: 1 })[0]?.[0] ?? null;
        for (const { sheet, row, column } of book.allFormulas()) book.setResult(sheet, row, column, rate);
      },
    });
    ({ workbook } = excel);
    host = createExcelHost(smallModel);
    await host.build();
    calls = 0;
    stop = await host.onChange(() => (calls += 1));
  });
  afterEach(() => excel.stop());

  const type = (sheet: string, row: number, column: number, text: string): void =>
    workbook.type(sheetNamed(workbook, sheet), row, column, text);

  it("tells once of a burst: a cell typed into, and all that Excel calculated from it", async () => {
    type("Inputs", 6, 1, "0.2");
    type("Inputs", 3, 1, "1100");
    await workbook.settled();
    await momentAfter(() => calls > 0);
    assert.equal(calls, 1);
  });

  it("tells of what Excel calculated after the pane changed a cell", async () => {
    await host.setAssumption("rate@2022", 0.3);
    await momentAfter(() => calls > 0);
    assert.equal(calls, 1);
  });

  it("tells of a cell that the user typed into before it is calculated, and not of one that the pane wrote", async () => {
    workbook.setCalculationMode("Manual");
    await host.setAssumption("rate@2022", 0.3);
    await moment();
    assert.equal(calls, 0);
    type("Inputs", 6, 1, "0.2");
    await momentAfter(() => calls > 0);
    assert.equal(calls, 1);
  });

  it("does not tell of what happens on the user's own sheets", async () => {
    type("Mine", 0, 0, "5");
    await moment();
    assert.equal(calls, 0);
  });

  it("tells that a sheet was deleted", async () => {
    workbook.deleteSheet(sheetNamed(workbook, "Model"));
    await momentAfter(() => calls > 0);
    assert.equal(calls, 1);
  });

  it("is silent while it builds", async () => {
    await host.build();
    assert.equal(calls, 0);
  });

  it("stops when asked to", async () => {
    await stop();
    type("Inputs", 6, 1, "0.2");
    await moment();
    assert.equal(calls, 0);
  });
});
