import assert from "node:assert/strict";
import { ModelHostError } from "../../../src/host/Advice.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { ApiError } from "../../../src/workbench/host/apiError.ts";
import { contentsOf, sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** How many actions the largest request of a build has. */
function actions(excel: StartedExcel): number {
  const requests = excel.traffic.messages.filter(({ direction }) => direction === "toHost");
  const counts = requests.map(
    ({ json }) => (JSON.parse(json) as { message: { body: { Actions: unknown[] } } }).message.body.Actions.length,
  );
  return Math.max(...counts);
}

async function failure(building: Promise<unknown>): Promise<ModelHostError> {
  try {
    await building;
  } catch (error) {
    assert.ok(error instanceof ModelHostError, String(error));
    return error;
  }
  assert.fail("the build should have failed");
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

  it("leaves an empty workbook as it was, whichever action fails, and says so", async () => {
    await createExcelHost(smallModel).build();
    const last = actions(excel);
    assert.ok(last > 100, `${last} actions`);
    for (let action = 9; action < last; action += 17) {
      excel.stop();
      excel = await startExcel({ sheets: ["Mine", "Model"] });
      const before = contentsOf(excel.workbook);
      excel.failAt({ action }, "GeneralException");
      const { advice } = await failure(createExcelHost(smallModel).build());
      assert.deepEqual(contentsOf(excel.workbook), before, `at action ${action}`);
      assert.equal(advice.code, action < 20 ? advice.code : "buildUndone");
      assert.match(advice.sentence, /GeneralException/);
    }
  });

  it("gives the model's sheets back what they held, whichever action fails", async () => {
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.write({ sheet: inputs, row: 3, column: 1, rows: 1, columns: 2 }, [[1, "31 December 2023"]]);
    workbook.write({ sheet: inputs, row: 5, column: 1, rows: 1, columns: 1 }, [[7]]);
    workbook.write({ sheet: inputs, row: 30, column: 1, rows: 1, columns: 1 }, [["mine"]]);
    workbook.updateSheet(sheetNamed(workbook, "Cover"), { name: "Front" });
    workbook.deleteSheet(sheetNamed(workbook, "Model (2)"));
    workbook.setName({ name: "Rate_2022", formula: "=Mine!$B$2", comment: "", visible: true });
    const before = contentsOf(workbook);
    const outcomes: string[] = [];
    for (let action = 20; outcomes.at(-1) !== "built"; action += 3) {
      excel.failAt({ action }, "GeneralException");
      const outcome = await createExcelHost(smallModel)
        .build()
        .then(
          () => "built",
          (error: unknown) => (error instanceof ModelHostError ? error.advice.code : String(error)),
        );
      outcomes.push(outcome);
      if (outcome !== "built") assert.deepEqual(contentsOf(workbook), before, `at action ${action}`);
    }
    assert.ok(outcomes.length > 15, `only ${outcomes.length} builds, the last without a failure`);
    assert.deepEqual(new Set(outcomes.slice(0, -1)), new Set(["buildUndone"]));
  });

  it("takes a row that it inserted away again", async () => {
    await createExcelHost(smallModel).build();
    const { workbook } = excel;
    workbook.deleteRows(sheetNamed(workbook, "Inputs"), 4, 1);
    workbook.write({ sheet: sheetNamed(workbook, "Inputs"), row: 20, column: 0, rows: 1, columns: 1 }, [["below"]]);
    const before = contentsOf(workbook);
    excel.failAt({ name: "Formulas" }, "GeneralException");
    assert.equal((await failure(createExcelHost(smallModel).build())).advice.code, "buildUndone");
    assert.deepEqual(contentsOf(workbook), before);
  });

  it("leaves an older layout as it was where bringing it up to date fails", async () => {
    await createExcelHost(smallModel).build();
    const newer = { ...smallModel, plan: () => smallPlan({ sheets: ["Model"], names: [] }, "2") };
    const before = contentsOf(excel.workbook);
    for (const name of ["Clear", "Formulas", "Add"]) {
      excel.failAt({ name }, "GeneralException");
      assert.equal((await failure(createExcelHost(newer).build())).advice.code, "buildUndone", name);
      assert.deepEqual(contentsOf(excel.workbook), before, name);
    }
  });

  it("says that a sheet is protected where Excel refuses one that did not look it", async () => {
    excel.failAt({ name: "Formulas" }, "AccessDenied");
    const { advice } = await failure(createExcelHost(smallModel).build());
    assert.equal(advice.code, "buildUndone");
    assert.match(advice.sentence, /protected or read-only.*enable editing/);
  });

  it("builds without one step for Undo where Excel cannot group what it does", async () => {
    Object.assign(excel.Office.context.requirements, { isSetSupported: () => true });
    excel.failAt({ name: "Formulas" }, "UndoNotSupported");
    const report = await createExcelHost(smallModel).build();
    assert.equal(report.cells, 31);
    assert.deepEqual(
      excel.workbook.sheets().map(({ name }) => name),
      ["Mine", "Model", "Cover", "Inputs", "Model (2)"],
    );
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

  it("says what is left to do where undoing fails too", async () => {
    let refused = 0;
    excel.host.dispatcher.beforeAction = (name) => {
      if (name !== "Formulas" && name !== "Delete") return;
      refused += 1;
      throw new ApiError("GeneralException");
    };
    const { advice } = await failure(createExcelHost(smallModel).build());
    assert.equal(refused, 2);
    assert.equal(advice.code, "unexpected");
    assert.match(advice.sentence, /Undoing.*failed too.*delete the sheets that were added/);
  });

  it("prints what Excel said, with all its details", async () => {
    excel.failAt({ name: "Formulas" }, "GeneralException");
    await failure(createExcelHost(smallModel).build());
    assert.match(JSON.stringify(errors), /errorLocation/);
  });
});
