import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { fillInputs } from "../../../src/excel/units/fillInputs.ts";
import { ModelHostError } from "../../../src/host/Advice.ts";
import type { BlockState } from "../../../src/host/ModelHost.ts";
import type { UnitInputsPlace } from "../../../src/host/UnitFilling.ts";
import { smallModel } from "../support/smallModel.ts";
import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import { quietly } from "../support/faultRuns.ts";
import { play } from "../support/faults.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("filling in a unit of the user's own", function () {
  this.timeout(60_000);
  let excel: StartedExcel;
  let block: BlockState;
  let place: UnitInputsPlace;

  const read = async (): Promise<BlockState> => {
    const [unit] = (await createExcelHost(smallModel).snapshot()).units;
    assert.ok(unit?.block);
    return unit.block;
  };
  const lineOf = (label: string): number => block.lines.findIndex((line) => line.label === label);
  const valuesOf = ({ lines }: BlockState, label: string): unknown =>
    lines.find((line) => line.label === label)?.cells.map(({ value }) => value);

  before(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
    await createExcelHost(smallModel).addUnit();
    block = await read();
    place = { area: block.place, labels: block.lines.map(({ label }) => label) };
  });
  after(() => excel.stop());

  it("writes a rate into its one cell and a yearly value into each year, with the source beside", async () => {
    const left = await fillInputs(place, [
      { line: lineOf("Pre-tax discount rate"), yearly: false, value: 0.154, source: "A report, page 7" },
      { line: lineOf("Gross margin"), yearly: true, value: 0.45, source: "A report, page 8" },
    ]);
    assert.deepEqual(left, []);
    const now = await read();
    assert.deepEqual(valuesOf(now, "Gross margin"), [0.45, 0.45, 0.45, 0.45, 0.45]);
    assert.deepEqual(valuesOf(now, "Pre-tax discount rate"), [0.154, null, null, null, null]);
    const { row, sheet } = block.place;
    const beside = { sheet, row: row + lineOf("Gross margin"), column: 9, rows: 1, columns: 1 };
    assert.deepEqual(excel.workbook.values(beside), [["A report, page 8"]]);
  });

  it("leaves what a person typed, and says which line", async () => {
    const left = await fillInputs(place, [
      { line: lineOf("Pre-tax discount rate"), yearly: false, value: 0.2, source: "" },
      { line: lineOf("Terminal growth"), yearly: false, value: 0.02, source: "" },
    ]);
    assert.deepEqual(left, ["Pre-tax discount rate"]);
    const now = await read();
    assert.deepEqual(valuesOf(now, "Pre-tax discount rate"), [0.154, null, null, null, null]);
    assert.deepEqual(valuesOf(now, "Terminal growth"), [0.02, null, null, null, null]);
  });

  it("has written what Excel did though its answer was lost, and calls no line of it a person's", async () => {
    const filling = { line: lineOf("Operating costs / revenue"), yearly: true, value: 0.3, source: "A report, page 9" };
    const faults = play(excel, { request: 1, lost: true, then: 0 });
    const left = await quietly(() => fillInputs(place, [filling])).finally(faults.stop);
    assert.deepEqual(left, []);
    assert.deepEqual(valuesOf(await read(), "Operating costs / revenue"), [0.3, 0.3, 0.3, 0.3, 0.3]);
  });

  it("writes nothing of a line where Excel refuses a part of it", async () => {
    const filling = { line: lineOf("Capital expenditure / revenue"), yearly: true, value: 0.02, source: "A report" };
    const { dispatcher } = excel.host;
    let writes = 0;
    dispatcher.beforeAction = (name) => {
      if (name === "Values" && (writes += 1) % 3 === 0) throw new ApiError("GeneralException");
    };
    const filled = quietly(() => fillInputs(place, [filling]));
    await assert.rejects(filled, /Filling in the inputs did not work/);
    dispatcher.beforeAction = undefined;
    assert.deepEqual(valuesOf(await read(), "Capital expenditure / revenue"), [null, null, null, null, null]);
  });

  it("writes nothing where other rows stand there by now", async () => {
    const moved = { ...place, area: { ...place.area, row: place.area.row + 1 } };
    await assert.rejects(
      fillInputs(moved, [{ line: lineOf("Goodwill"), yearly: false, value: 5, source: "" }]),
      (error) => error instanceof ModelHostError && /stand elsewhere by now/.test(error.advice.sentence),
    );
  });
});
