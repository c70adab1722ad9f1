import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/figures/decimal.ts";
import { breakEven, NoBreakEvenError } from "../../../src/impairment/breakEven/breakEven.ts";
import { breakEvens } from "../../../src/impairment/breakEven/breakEvens.ts";
import { carryingAmount } from "../../../src/impairment/recoverability/carryingAmount.ts";
import { drivers, type Driver } from "../../../src/impairment/unit/drivers.ts";
import { headroom } from "../../../src/impairment/recoverability/headroom.ts";
import { shifted } from "../../../src/impairment/unit/shifted.ts";
import { valueInUse } from "../../../src/impairment/value/valueInUse.ts";
import { handHeadroom, handUnit, plainUnits, typed, unitOf, type PlainUnit } from "../../support/unit.ts";

const shifts = (plain: PlainUnit, driver: Driver): number[] => breakEvens(unitOf(plain), driver).map(Number);
const near = (found: number, expected: number): void => {
  assert.ok(Math.abs(found - expected) <= 1e-12, `${String(found)} for ${String(expected)}`);
};

/** Flows 230, −132 and nothing after, against 100: zero headroom at 10% and at 20%. */
const twoRates: PlainUnit = {
  ...handUnit,
  baseRevenue: 100,
  revenueGrowth: [0, 0, 0],
  grossMargin: [2.3, -1.32, 0],
  operatingCosts: [0, 0, 0],
  capitalExpenditure: [0, 0, 0],
  workingCapital: 0,
  terminalGrowth: 0,
  goodwill: 0,
  intangibleAssets: 0,
  otherNetAssets: 100,
};

/** Revenue of 100 without growth, against 100. */
const level: Partial<PlainUnit> = {
  ...twoRates,
  revenueGrowth: [0, 0],
  operatingCosts: [0, 0],
  capitalExpenditure: [0, 0],
  preTaxDiscountRate: 0.12,
};

describe("breakEvens", () => {
  // The unit worked by hand: Σ Revₜ dₜ with the terminal year = 1,100/1.12 + 1,210/1.2544 + 1,234.2/0.10/1.2544.
  const revenueValue = 1100 / 1.12 + (1210 + 12342) / 1.2544;

  it("is the headroom spread over discounted revenue, for margin and costs", () => {
    near(shifts(handUnit, "Gross margin")[0] ?? 0, -handHeadroom / revenueValue);
    near(shifts(handUnit, "Operating costs / revenue")[0] ?? 0, handHeadroom / revenueValue);
    near(shifts(handUnit, "Capital expenditure / revenue")[0] ?? 0, handHeadroom / revenueValue);
  });

  it("is the headroom over the discounted increase of revenue, for working capital: the first year's whole, as what is there stays", () => {
    near(shifts(handUnit, "Working capital / revenue")[0] ?? 0, handHeadroom / (1100 / 1.12 + (110 + 242) / 1.2544));
  });

  it("is the headroom over the value in use that moves with revenue, for base revenue: all but opening working capital", () => {
    near(shifts(handUnit, "Base revenue")[0] ?? 0, -handHeadroom / (handHeadroom + 800 - 50 / 1.12));
  });

  it("is the quotient of IAS 36's terminal value, for terminal growth", () => {
    // T = (800 − 105/1.12 − 115.5/1.2544) × 1.2544; g = (T × 12% − 1,210 × 10%) / (T + 1,210 × (10% − 5%))
    const needed = (800 - 105 / 1.12 - 115.5 / 1.2544) * 1.2544;
    near(shifts(handUnit, "Terminal growth")[0] ?? 0, (needed * 0.12 - 121) / (needed + 60.5) - 0.02);
  });

  it("gives every discount rate, the nearest first: 10% and 20% from 12%, the lower first from 15%", () => {
    assert.deepEqual(shifts({ ...twoRates, preTaxDiscountRate: 0.12 }, "Pre-tax discount rate"), [-0.02, 0.08]);
    assert.deepEqual(shifts({ ...twoRates, preTaxDiscountRate: 0.18 }, "Pre-tax discount rate"), [0.02, -0.08]);
    assert.deepEqual(shifts({ ...twoRates, preTaxDiscountRate: 0.15 }, "Pre-tax discount rate"), [-0.05, 0.05]);
  });

  it("gives one rate where headroom only touches zero: 220/y − 121/y² = 100", () => {
    assert.deepEqual(shifts({ ...twoRates, grossMargin: [2.2, -1.21, 0] }, "Pre-tax discount rate"), [-0.02]);
  });

  it("gives every shift of growth: −100 u + 100 u² in its range", () => {
    // Rev₀ 100, margins −1, 1 and nil for good at a rate of nil are 100 u (u − 1); against −16 that is u = 0.2 and 0.8.
    const plain = { ...twoRates, grossMargin: [-1, 1, 0], otherNetAssets: -16 };
    const finite = { ...plain, terminalGrowth: -0.5, preTaxDiscountRate: 0 };
    assert.deepEqual(shifts(finite, "Revenue growth"), [-0.2, -0.8]);
  });

  it("is none where headroom does not depend on the driver, or only out of its range", () => {
    const none: [Partial<PlainUnit>, Driver][] = [
      // Revenue runs out and time costs nothing: what is tied up comes back whole.
      [{ preTaxDiscountRate: 0, terminalGrowth: -0.5 }, "Working capital / revenue"],
      // Flows are negative: more revenue is worse, none at all is not enough.
      [{ grossMargin: [0.1, 0.1] }, "Base revenue"],
      // T = 100 × 1.2544 − 94 × 1.12 − 1.16 = 19: g = (19 × 12% − 1.16) / (19 + 1.16 − 21.28) is exactly −1.
      [{ ...level, grossMargin: [0.94, 0.0116], workingCapital: 0.2128 }, "Terminal growth"],
      // A (1 + r) = w r, 0.12 × 1.12 = 1.12 × 0.12: the terminal value is the same at every g, and at g = r there is none.
      [{ ...level, grossMargin: [0.1, 0.12], workingCapital: 1.12 }, "Terminal growth"],
      [{ ...level, grossMargin: [0.1, 0.12], workingCapital: 1.12, midYearDiscounting: true }, "Terminal growth"],
      // Positive flows are worth more than a negative carrying amount at every rate.
      [{ otherNetAssets: -5000 }, "Pre-tax discount rate"],
      // As growth falls towards −100% the terminal value does not fall to what is needed.
      [{ otherNetAssets: -5000 }, "Terminal growth"],
    ];
    for (const [change, driver] of none) {
      assert.deepEqual(shifts({ ...handUnit, ...change }, driver), [], driver);
      assert.throws(
        () => breakEven(unitOf({ ...handUnit, ...change }), driver),
        (error) => error instanceof NoBreakEvenError && error.driver === driver && error.outside === undefined,
      );
    }
  });

  /** A unit outside the range of section 2: which driver is, and why; every other driver has no break-even then. */
  const outside: [string, Partial<PlainUnit>, readonly Driver[], RegExp][] = [
    [
      "terminal growth of −100%",
      { terminalGrowth: -1 },
      ["Terminal growth"],
      /expected terminal growth above -1 \(-100%\), found -1\.$/,
    ],
    [
      "growth of −100% in a year",
      { revenueGrowth: [0.1, -1] },
      ["Revenue growth"],
      /expected revenue growth above -1 \(-100%\) in each year, found -1\.$/,
    ],
    [
      "terminal growth at the discount rate",
      { terminalGrowth: 0.12 },
      ["Pre-tax discount rate", "Terminal growth"],
      /expected a pre-tax discount rate above the terminal growth of 0\.12, found 0\.12\.$/,
    ],
    ["no base revenue", { baseRevenue: 0 }, [], /expected base revenue above 0, found 0\.$/],
    [
      "no base revenue and nothing carried",
      { baseRevenue: 0, goodwill: 0, intangibleAssets: 0, otherNetAssets: 0 },
      [],
      /expected base revenue above 0, found 0\.$/,
    ],
    ["negative base revenue", { baseRevenue: -5 }, [], /expected base revenue above 0, found -5\.$/],
  ];
  for (const [what, change, movers, message] of outside) {
    it(`is none with ${what}, unless that driver moves, and says so`, () => {
      const unit = { ...handUnit, ...change };
      for (const driver of drivers.filter((each) => !movers.includes(each))) {
        assert.deepEqual(shifts(unit, driver), [], driver);
        assert.throws(
          () => breakEven(unitOf(unit), driver),
          (error) => error instanceof NoBreakEvenError && message.test(error.message),
          driver,
        );
      }
      for (const driver of movers) assert.equal(shifts(unit, driver).length, 1, driver);
    });
  }

  it("seeks terminal growth above −100% and the discount rate above that: none with a rate of −100%", () => {
    const unit = { ...handUnit, preTaxDiscountRate: -1 };
    assert.deepEqual(shifts(unit, "Terminal growth"), []);
    assert.throws(
      () => breakEven(unitOf(unit), "Terminal growth"),
      /expected a pre-tax discount rate above -1 \(-100%\)/,
    );
  });

  it("is no shift where headroom is zero whatever the driver", () => {
    // No cash and nothing carried.
    const idle = {
      ...handUnit,
      grossMargin: [0.2, 0.2],
      workingCapital: 0,
      goodwill: 0,
      intangibleAssets: 0,
      otherNetAssets: 0,
    };
    for (const driver of ["Base revenue", "Revenue growth", "Terminal growth", "Pre-tax discount rate"] as const) {
      assert.deepEqual(shifts(idle, driver), [0], driver);
    }
    assert.deepEqual(shifts({ ...idle, revenueGrowth: [0, 0], terminalGrowth: 0 }, "Working capital / revenue"), [0]);
    // But not where the unit is out of range as it is.
    assert.deepEqual(shifts({ ...idle, terminalGrowth: 0.12 }, "Pre-tax discount rate"), []);
    assert.deepEqual(shifts({ ...idle, revenueGrowth: [0.1, -1] }, "Revenue growth"), []);
    // T = 100 × 1.2544 − 93 × 1.12 − 2.28 = 19: CF₃ = 100 × (2.28% (1 + g) − 21.28% g) = 19 (12% − g).
    const steady = { ...handUnit, ...level, grossMargin: [0.93, 0.0228], workingCapital: 0.2128 };
    assert.deepEqual(shifts(steady, "Terminal growth"), [0]);
  });

  it("is zero where headroom is zero already", () => {
    const balanced = { ...twoRates, preTaxDiscountRate: 0.1 };
    for (const driver of ["Gross margin", "Pre-tax discount rate", "Base revenue"] as const) {
      assert.equal(breakEven(unitOf(balanced), driver).toNumber(), 0);
    }
  });

  it("finds the shift that brings the driver itself back into range", () => {
    const plain = { ...handUnit, terminalGrowth: 0.15 };
    assert.ok(Number(shifts(plain, "Pre-tax discount rate")[0]) > 0.03);
    near(Number(shifts(plain, "Terminal growth")[0]) + 0.15, Number(shifts(handUnit, "Terminal growth")[0]) + 0.02);
    const shrinking = { ...handUnit, revenueGrowth: [-1.1, -1.1] };
    near(Number(shifts(shrinking, "Revenue growth")[0]) - 1.1, Number(shifts(handUnit, "Revenue growth")[0]) + 0.1);
  });

  it("leaves no headroom at any of the shifts, within 1e-20 of what is added up, and stays in range", () => {
    fc.assert(
      fc.property(plainUnits, fc.constantFrom(...drivers), (plain, driver) => {
        const unit = unitOf(plain);
        for (const shift of breakEvens(unit, driver)) {
          const moved = shifted(unit, driver, shift);
          const { presentValues, presentValueOfTerminal } = valueInUse(moved);
          const size = [...presentValues, presentValueOfTerminal].reduce(
            (sum, part) => sum.plus(part.abs()),
            carryingAmount(moved).total.abs().plus(1),
          );
          assert.ok(headroom(moved).abs().lessThanOrEqualTo(size.times(1e-20)), `${driver} ${shift.toString()}`);
          assert.ok(moved.terminalGrowth.greaterThan(-1) && moved.terminalGrowth.lessThan(moved.preTaxDiscountRate));
          assert.ok(moved.baseRevenue.greaterThan(0) && moved.revenueGrowth.every((growth) => growth.greaterThan(-1)));
        }
      }),
      { numRuns: 600 },
    );
  });

  it("misses none: between two shifts with headroom of opposite signs there is one", () => {
    const scanned: readonly [Driver, number, number][] = [
      ["Pre-tax discount rate", 0, 0.6],
      ["Revenue growth", -0.5, 0.5],
      ["Terminal growth", -0.5, 0],
      ["Gross margin", -1, 1],
      ["Base revenue", -0.99, 3],
    ];
    fc.assert(
      fc.property(
        plainUnits,
        fc.constantFrom(...scanned),
        typed(0, 1, 2),
        typed(0, 1, 2),
        (plain, [driver, from, to], one, other) => {
          const unit = unitOf(plain);
          const [low, high] = [Math.min(one, other), Math.max(one, other)].map((part) =>
            decimal(from + (to - from) * part),
          );
          if (!low || !high) return;
          const least = plain.revenueGrowth.reduce((a, b) => Math.min(a, b));
          fc.pre(driver !== "Revenue growth" || low.plus(least).greaterThan(-1));
          fc.pre(
            headroom(shifted(unit, driver, low))
              .times(headroom(shifted(unit, driver, high)))
              .lessThan(0),
          );
          const between = breakEvens(unit, driver).filter((shift) => shift.greaterThan(low) && shift.lessThan(high));
          assert.equal(
            between.length % 2,
            1,
            `${driver} between ${low.toString()} and ${high.toString()}: ${between.join()}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
