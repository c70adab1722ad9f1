import assert from "node:assert/strict";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import { calculating } from "../support/calculating.ts";
import { contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

async function failure(building: Promise<unknown>): Promise<ModelHostError> {
  try {
    await building;
  } catch (error) {
    assert.ok(error instanceof ModelHostError, String(error));
    return error;
  }
  assert.fail("the build should have failed");
}

class Interruption extends Error {
  override readonly name = "Interruption";
}

type Process = StartedExcel["host"]["dispatcher"]["process"];

/** Refuses every request from when it is said to. */
function refusing(process: Process, now: () => boolean): Process {
  const refused = { Results: [], Error: { Code: "GeneralException", Message: "Gone", HttpStatusCode: 500 } };
  return (body) => (now() ? Promise.resolve(refused) : process(body));
}

describe("a build that fails", () => {
  let excel: StartedExcel;
  const errors: unknown[] = [];
  const { error: printError, group, groupCollapsed } = console;

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine", "Model"] });
    excel.workbook.setName({ name: "Own", formula: "=Mine!$A$1", comment: "", visible: true });
    errors.length = 0;
    // What went wrong is printed for whoever looks for the reason; here it is expected.
    console.error = (...args) => void errors.push(args);
    console.group = console.groupCollapsed = () => undefined;
  });
  afterEach(() => {
    excel.stop();
    Object.assign(console, { error: printError, group, groupCollapsed });
  });

  it("leaves an older layout as it was where bringing it up to date fails", async () => {
    await createExcelHost(smallModel).build();
    const newer = { ...smallModel, plan: () => smallPlan({ sheets: ["Model"], names: [] }, "2") };
    const rate = { sheet: sheetNamed(excel.workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 };
    excel.workbook.setNumberFormats(rate, [["0.0000%"]]);
    const before = contentsOf(excel.workbook);
    for (const name of ["Clear", "Formulas", "Add"]) {
      excel.failAt({ name }, "GeneralException");
      assert.equal((await failure(createExcelHost(newer).build())).advice.code, "buildUndone", name);
      assert.deepEqual(contentsOf(excel.workbook), before, name);
      assert.deepEqual(excel.workbook.numberFormats(rate), [["0.0000%"]], name);
    }
  });

  it("deletes the rows and columns again that it has inserted for those that the user had deleted", async () => {
    await createExcelHost(smallModel).build();
    const inputs = sheetNamed(excel.workbook, "Inputs");
    excel.workbook.deleteColumns(inputs, 2, 1);
    excel.workbook.deleteRows(inputs, 4, 1);
    const before = contentsOf(excel.workbook);
    excel.failAt({ name: "Formulas" }, "GeneralException");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual(contentsOf(excel.workbook), before);
  });

  it("leaves the cells as they were where the user has inserted rows and a column before all of a sheet's", async () => {
    await createExcelHost(smallModel).build();
    const inputs = sheetNamed(excel.workbook, "Inputs");
    excel.workbook.insertRows(inputs, 0, 2);
    excel.workbook.insertColumns(inputs, 0, 1);
    excel.workbook.write({ sheet: inputs, row: 5, column: 2, rows: 1, columns: 1 }, [[1250]]);
    const before = contentsOf(excel.workbook);
    excel.failAt({ name: "Formula" }, "GeneralException");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual(contentsOf(excel.workbook), before);
  });

  it("leaves an older layout's grid filled by its function, with nothing typed in its way", async () => {
    excel.stop();
    const grid = calculating([[/SENSITIVITY/, [[1, 2]]]], 0);
    excel = await startExcel({ sheets: ["Mine"], calculator: grid });
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    const filled = { sheet: sheetNamed(workbook, "Model"), row: 4, column: 1, rows: 1, columns: 2 };
    assert.deepEqual(workbook.values(filled), [[1, 2]]);
    excel.failAt({ name: "Add" }, "GeneralException");
    const newer = { ...smallModel, plan: () => smallPlan(undefined, "2") };
    assert.equal((await failure(createExcelHost(newer).build())).advice.code, "buildUndone");
    assert.deepEqual(workbook.values(filled), [[1, 2]]);
    // What its function filled goes with it.
    workbook.write({ ...filled, columns: 1 }, [[null]]);
    assert.deepEqual(workbook.values(filled), [[null, null]]);
  });

  it("leaves texts that look like formulas and numbers as the texts they are", async () => {
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    const inputs = { sheet: sheetNamed(workbook, "Inputs"), row: 3, column: 1, rows: 1, columns: 2 };
    workbook.write(inputs, [["=B5*2", "1250"]]);
    excel.failAt({ name: "Formulas" }, "GeneralException");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual([workbook.values(inputs), workbook.formulas(inputs)], [[["=B5*2", "1250"]], [[null, null]]]);
  });

  it("gives the tabs back the names that the user gave them, exchanged ones too", async () => {
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    const [cover, inputs] = [sheetNamed(workbook, "Cover"), sheetNamed(workbook, "Inputs")];
    workbook.updateSheet(cover, { name: "Between" });
    workbook.updateSheet(inputs, { name: "Cover" });
    workbook.updateSheet(cover, { name: "Inputs" });
    const before = contentsOf(workbook);
    excel.failAt({ name: "Formulas" }, "GeneralException");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("says that a sheet is protected where Excel refuses one that did not look it", async () => {
    excel.failAt({ name: "Formulas" }, "AccessDenied");
    const { advice } = await failure(createExcelHost(smallModel).build());
    assert.equal(advice.code, "buildUndone");
    assert.match(advice.sentence, /protected or read-only.*enable editing/);
  });

  it("says what makes a request too large where Excel says that it is", async () => {
    const before = contentsOf(excel.workbook);
    excel.failAt({ name: "Formulas" }, "RequestPayloadSizeLimitExceeded");
    const { advice } = await failure(createExcelHost(smallModel).build());
    assert.equal(advice.code, "buildUndone");
    assert.match(
      advice.sentence,
      /the workbook is as it was\..*more than Excel takes or gives at once.*delete the blank/,
    );
    assert.deepEqual(contentsOf(excel.workbook), before);
  });

  for (const code of ["UndoNotSupported", "GeneralException", "InvalidArgument"]) {
    it(`is tried once more without one step for Undo where Excel says ${code}`, async () => {
      Object.assign(excel.Office.context.requirements, { isSetSupported: () => true });
      excel.failAt({ name: "Formulas" }, code);
      const report = await createExcelHost(smallModel).build();
      assert.equal(report.cells, 31);
      assert.deepEqual(
        excel.workbook.sheets().map(({ name }) => name),
        ["Mine", "Model", "Cover", "Inputs", "Model (2)"],
      );
    });
  }

  it("is written without one step for Undo, as is a cell, where Excel refuses every such step", async () => {
    Object.assign(excel.Office.context.requirements, { isSetSupported: () => true });
    type Batch = (context: Excel.RequestContext) => Promise<unknown>;
    const run = excel.Excel.run.bind(excel.Excel) as (...sent: readonly unknown[]) => Promise<unknown>;
    const refusing = (...sent: readonly [Excel.RunOptions, Batch] | readonly [Batch]): Promise<unknown> => {
      const [options, batch] = sent;
      if (batch === undefined || !("mergeUndoGroup" in options)) return run(...sent);
      return run(options, async (context: Excel.RequestContext) => {
        excel.failAt({ action: 0 }, "GeneralException");
        context.workbook.worksheets.load("items/name");
        await context.sync();
        await batch(context);
      });
    };
    Object.assign(excel.Excel, { run: refusing });
    const host = createExcelHost(smallModel);
    assert.equal((await host.build()).cells, 31);
    await host.setAssumption("rate@2022", 0.2);
    const rate = { sheet: sheetNamed(excel.workbook, "Inputs"), row: 6, column: 1, rows: 1, columns: 1 };
    assert.deepEqual(excel.workbook.values(rate), [[0.2]]);
    assert.equal(excel.workbook.sheets().length, 5);
  });

  it("is not tried again where Excel refuses access", async () => {
    Object.assign(excel.Office.context.requirements, { isSetSupported: () => true });
    const before = contentsOf(excel.workbook);
    excel.failAt({ name: "Formulas" }, "AccessDenied");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual(contentsOf(excel.workbook), before);
  });

  it("is undone once the user leaves a cell that Excel would not wait for", async () => {
    excel.stop();
    excel = await startExcel({ requirementSets: { ...excel.host.requirementSets, DelayForCellEdit: "0.0" } });
    const { workbook } = excel;
    const before = contentsOf(workbook);
    const building = createExcelHost(smallModel).build(({ step }) => {
      if (step !== "Writing Inputs") return;
      workbook.userIsEditing = true;
      setTimeout(() => (workbook.userIsEditing = false), 100);
    });
    const { advice } = await failure(building);
    assert.equal(advice.code, "buildUndone");
    assert.match(advice.sentence, /press Enter or Esc/);
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("keeps what to undo where undoing fails too, says so, and undoes it before the next build", async () => {
    const before = excel.workbook.sheets().length;
    excel.host.dispatcher.beforeAction = (name) => {
      if (name === "Formulas" || name === "Delete") throw new ApiError("GeneralException");
    };
    const host = createExcelHost(smallModel);
    const { advice } = await failure(host.build());
    assert.equal(advice.code, "unexpected");
    assert.match(
      advice.sentence,
      /Undoing.*failed too.*leave it open, and press Build model.*“Cover”, “Inputs”, “Model \(2\)”/,
    );
    excel.host.dispatcher.beforeAction = undefined;
    await host.build();
    assert.equal(excel.workbook.sheets().length, before + 3);
    // Before that one alone.
    const revenue = { sheet: sheetNamed(excel.workbook, "Inputs"), row: 3, column: 1, rows: 1, columns: 1 };
    excel.workbook.write(revenue, [[1250]]);
    await host.build();
    assert.deepEqual(excel.workbook.values(revenue), [[1250]]);
    assert.equal(excel.workbook.sheets().length, before + 3);
  });

  for (const { refusals, code } of [
    { refusals: 2, code: "buildUndone" },
    { refusals: 3, code: "unexpected" },
  ])
    it(`is undone at the third attempt at the latest: ${refusals} that Excel refuses give “${code}”`, async () => {
      const tabs = () => excel.workbook.sheets().map(({ name }) => name);
      const before = tabs();
      let left = refusals;
      excel.host.dispatcher.beforeAction = (name) => {
        if (name === "Formulas") throw new ApiError("GeneralException");
        if (name === "Delete" && left > 0) {
          left -= 1;
          throw new ApiError("GeneralException");
        }
      };
      assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, code);
      assert.equal(tabs().length, before.length + (code === "buildUndone" ? 0 : 3));
    });

  it("of its looks alone leaves no mark of a build under way, though Excel takes that away at the third attempt alone", async () => {
    let left = 2;
    excel.host.dispatcher.beforeAction = (name) => {
      if (name === "TabColor") throw new ApiError("GeneralException");
      if (name === "Delete" && left > 0) {
        left -= 1;
        throw new ApiError("GeneralException");
      }
    };
    const { advice } = await createExcelHost(smallModel).build();
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["leftOut"],
    );
    assert.equal(left, 0);
    assert.equal(excel.workbook.parts.settings.has("headroom.building"), false);
  });

  it("that is interrupted after the sheets were added is taken up by the next", async () => {
    const steps: string[] = [];
    // The pane goes away between the request that adds the sheets and the one that writes them.
    const first = createExcelHost(smallModel).build(({ step }) => {
      steps.push(step);
      if (step === "Writing Cover") throw new Interruption();
    });
    excel.host.dispatcher.process = refusing(excel.host.dispatcher.process.bind(excel.host.dispatcher), () =>
      steps.includes("Writing Cover"),
    );
    await failure(first);
    Reflect.deleteProperty(excel.host.dispatcher, "process");
    const tabs = ["Mine", "Model", "Cover", "Inputs", "Model (2)"];
    assert.deepEqual(
      excel.workbook.sheets().map(({ name }) => name),
      tabs,
    );
    const report = await createExcelHost(smallModel).build();
    assert.deepEqual(
      excel.workbook.sheets().map(({ name }) => name),
      tabs,
    );
    assert.deepEqual(report.renamed, [{ wanted: "Model", given: "Model (2)" }]);
    assert.equal(excel.workbook.parts.settings.has("headroom.building"), false);
    const inputs = sheetNamed(excel.workbook, "Inputs");
    assert.equal(excel.workbook.columnWidth(inputs, 0), 161.25);
    assert.equal(
      excel.workbook.format({ sheet: inputs, row: 3, column: 1, rows: 1, columns: 1 }).fontColour,
      "#0000FF",
    );
  });

  it("prints what Excel said, with all its details", async () => {
    excel.failAt({ name: "Formulas" }, "GeneralException");
    await failure(createExcelHost(smallModel).build());
    // What unfolds it is loaded for it.
    for (let wait = 0; wait < 100 && errors.length === 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.match(JSON.stringify(errors), /errorLocation/);
  });
});
