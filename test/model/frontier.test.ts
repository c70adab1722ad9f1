import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { breakEvens } from "../../src/impairment/breakEven/breakEvens.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { analysisOf, cellOf } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { forEveryUnit, impairmentPlan, near, unitOf, units } from "./impairmentModel.ts";

const closed: readonly Driver[] = drivers.filter(
  (driver) => driver !== "Revenue growth" && driver !== "Pre-tax discount rate",
);
const steps = [-3, -2, -1, 0, 1, 2, 3];

/** Every driver with a closed form, against every other driver. */
const pairs = closed.flatMap((driver) =>
  drivers.filter((other) => other !== driver).map((other) => ({ driver, other })),
);

describe("the native frontier", function () {
  this.timeout(180_000);

  it("has the exact model's break-even at each shift of the other driver, for every driver with a closed form", async () => {
    for (let first = 0; first < pairs.length; first += units.length) {
      const chosen = units.flatMap((unit, index) => {
        const pair = pairs[first + index];
        return pair === undefined ? [] : [{ ...unit, ...pair }];
      });
      const typed: Typed = {
        ...forEveryUnit({ "frontier.step": 0.012, midYearDiscounting: first % 2 === 1 }),
        ...Object.fromEntries(
          chosen.flatMap(({ id, driver, other }) => [
            [`${id}.frontier.driver`, driver],
            [`${id}.frontier.otherDriver`, other],
          ]),
        ),
      };
      const book = await calculatedPlan(impairmentPlan, typed);
      for (const { id, driver, other } of chosen) {
        const analysis = analysisOf(id, "frontier");
        steps.forEach((step, index) => {
          const what = `${id}: ${driver} as ${other} moves by ${step} steps`;
          const unit = shifted(unitOf(id, typed), other, decimal(step).times("0.012"));
          const [nearest] = breakEvens(unit, driver);
          const found = cellOf(book, analysis, index + 1, 3);
          if (nearest === undefined) assert.equal(found, "none", what);
          else near(found, nearest.toNumber(), what, 1e-9);
          assert.deepEqual(cellOf(book, analysis, index + 1, 2), found, `${what}, in the function's place`);
        });
      }
    }
  });

  it("shows the value of both drivers, and what margin a discount rate of 16.4% needs", async () => {
    const book = await calculatedPlan(impairmentPlan);
    const analysis = analysisOf("eHigher", "frontier");
    const [nearest] = breakEvens(shifted(unitOf("eHigher"), "Pre-tax discount rate", decimal("0.01")), "Gross margin");
    const margin = decimal("0.32").plus(nearest ?? NaN);
    near(cellOf(book, analysis, 5, 1), 0.164, "rate", 1e-12);
    near(cellOf(book, analysis, 5, 4), margin.toNumber(), "margin at break-even", 1e-9);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((column) => cellOf(book, analysis, 0, column)),
      [
        "Change of pre-tax discount rate, % points",
        "Pre-tax discount rate, %",
        "Change by FRONTIER, % points",
        "Change by cells, % points",
        "Gross margin at zero headroom, %",
      ],
    );
  });

  it("shows base revenue as an amount", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "eHigher.frontier.otherDriver": "Base revenue",
      "eHigher.frontier.step": 0.1,
    });
    const analysis = analysisOf("eHigher", "frontier");
    near(cellOf(book, analysis, 1, 1), 231_000, "330,000 less 30%", 1e-6);
    assert.deepEqual(
      [cellOf(book, analysis, 0, 0), cellOf(book, analysis, 0, 1)],
      ["Change of base revenue, %", "Base revenue, RMB'000"],
    );
  });

  it("leaves a driver whose root is found by iteration to the function, and says so", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "eHigher.frontier.driver": "Revenue growth",
      "eHigher.frontier.otherDriver": "Gross margin",
    });
    const analysis = analysisOf("eHigher", "frontier");
    const { status } = analysis;
    assert.equal(status && book.at(status.sheet, status.row, status.column), "by FRONTIER only: found by search");
    assert.deepEqual(
      steps.map((_, index) => cellOf(book, analysis, index + 1, 3)),
      steps.map(() => "by FRONTIER only"),
    );
  });

  it("says what is wrong with its settings", async () => {
    const book = await calculatedPlan(impairmentPlan, {
      "eHigher.frontier.driver": "Pre-tax discount rate",
      "aolipu.frontier.otherDriver": "Tax rate",
    });
    const said = (unit: string) => {
      const { status } = analysisOf(unit, "frontier");
      return status && book.at(status.sheet, status.row, status.column);
    };
    assert.deepEqual(
      [said("eHigher"), said("aolipu"), said("compass")],
      ["choose two different drivers", "choose two of the eight drivers", "ready"],
    );
  });
});
