import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { analysisOf, breakEvenRow, cellOf, type CalculatedBook } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { forEveryUnit, impairmentPlan, near, unitOf, units } from "./impairmentModel.ts";

interface TornadoRow {
  readonly driver: Driver;
  readonly down: unknown;
  readonly up: unknown;
  readonly changeDown: unknown;
  readonly changeUp: unknown;
  /** From the lowest headroom to the highest. */
  readonly range: number;
  readonly steps: unknown;
}

function rowsOf(book: CalculatedBook, unit: string): readonly TornadoRow[] {
  const analysis = analysisOf(unit, "tornado");
  return drivers.map((_, index) => {
    const at = (column: number) => cellOf(book, analysis, index + 1, column);
    const driver = drivers.find((candidate) => candidate === at(0));
    assert.ok(driver, `${unit}: row ${index + 1} holds ${JSON.stringify(at(0))}`);
    const changes = [0, ...[at(3), at(4)].filter((change) => typeof change === "number")];
    const range = Math.max(...changes) - Math.min(...changes);
    return { driver, down: at(1), up: at(2), changeDown: at(3), changeUp: at(4), range, steps: at(5) };
  });
}

describe("the tornado", function () {
  this.timeout(180_000);

  const cases: readonly { readonly title: string; readonly step: number; readonly typed: Typed }[] = [
    { title: "one percentage point", step: 0.01, typed: {} },
    {
      title: "half a point, with mid-year discounting",
      step: 0.005,
      typed: forEveryUnit({ midYearDiscounting: true, "tornado.step": 0.005 }),
    },
    { title: "five points", step: 0.05, typed: forEveryUnit({ "tornado.step": 0.05 }) },
  ];
  for (const { title, step, typed } of cases) {
    it(`is the whole model again with each driver a step down and up: ${title}`, async () => {
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const { id } of units) {
        const unit = unitOf(id, typed);
        const rows = rowsOf(book, id);
        assert.deepEqual(rows.map(({ driver }) => driver).sort(), [...drivers].sort(), `${id}: each driver once`);
        for (const { driver, down, up, changeDown, changeUp, steps } of rows) {
          const moved = [-step, step].map((shift) =>
            headroom(shifted(unit, driver, decimal(String(shift)))).toNumber(),
          );
          near(down, moved[0] ?? NaN, `${id}: ${driver} down`);
          near(up, moved[1] ?? NaN, `${id}: ${driver} up`);
          const base = headroom(unit).toNumber();
          near(changeDown, (moved[0] ?? NaN) - base, `${id}: ${driver} change down`, 0.002);
          near(changeUp, (moved[1] ?? NaN) - base, `${id}: ${driver} change up`, 0.002);
          near(steps, Number(breakEvenRow(book, id, driver).shift) / step, `${id}: ${driver} steps`, 1e-9);
        }
      }
    });
  }

  it("has the largest range first, and equals in the drivers' order", async () => {
    const book = await calculatedPlan(impairmentPlan);
    for (const { id } of units) {
      const rows = rowsOf(book, id);
      assert.deepEqual(
        rows.map(({ range }) => Math.round(range * 1e6)),
        rows.map(({ range }) => Math.round(range * 1e6)).sort((a, b) => b - a),
        id,
      );
      // A point of margin, of operating costs and of capital expenditure weigh the same.
      const equals = rows
        .map(({ driver }) => driver)
        .filter((driver) =>
          ["Gross margin", "Operating costs / revenue", "Capital expenditure / revenue"].includes(driver),
        );
      assert.deepEqual(equals, ["Gross margin", "Operating costs / revenue", "Capital expenditure / revenue"], id);
    }
  });

  it("says so where a step leaves no value, and still ranks the driver by the other side", async () => {
    // 15.4% less 14 points is below the terminal growth of 2.2%.
    const book = await calculatedPlan(impairmentPlan, { "compass.tornado.step": 0.14 });
    const rate = rowsOf(book, "compass").find(({ driver }) => driver === "Pre-tax discount rate");
    assert.equal(rate?.down, "no value");
    assert.equal(typeof rate?.up, "number");
    assert.ok(Number(rate?.range) > 0);
    const growth = rowsOf(book, "compass").find(({ driver }) => driver === "Terminal growth");
    assert.equal(growth?.up, "no value");
  });
});
