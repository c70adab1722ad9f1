import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";
import { carryingAmount } from "../../src/impairment/recoverability/carryingAmount.ts";
import type { CashGeneratingUnit } from "../../src/impairment/unit/CashGeneratingUnit.ts";
import { OwnershipError, YearsError } from "../../src/impairment/unit/checkUnit.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { SameDriverError, sensitivity } from "../../src/impairment/sensitivity.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { valueInUse } from "../../src/impairment/value/valueInUse.ts";
import { handUnit, plainUnits, typed, unitOf } from "../support/unit.ts";

const pairs = fc
  .tuple(fc.constantFrom(...drivers), fc.constantFrom(...drivers))
  .filter(([one, other]) => one !== other);
const shiftLists = fc.array(typed(-0.02, 0.02, 3), { minLength: 1, maxLength: 4 });

/** The exact headroom with both shifts, and the sum of the magnitudes it adds up; undefined where there is none. */
function rebuilt(
  unit: CashGeneratingUnit,
  row: readonly [Driver, Decimal],
  column: readonly [Driver, Decimal],
): { headroom: Decimal; size: Decimal } | undefined {
  const moved = shifted(shifted(unit, ...row), ...column);
  if (moved.preTaxDiscountRate.minus(moved.terminalGrowth).lessThanOrEqualTo(0)) return undefined;
  const value = valueInUse(moved);
  const size = [...value.presentValues, value.presentValueOfTerminal].reduce(
    (sum, part) => sum.plus(part.abs()),
    carryingAmount(moved).total.abs(),
  );
  return { headroom: headroom(moved), size };
}

describe("sensitivity", () => {
  it("is the model rebuilt with both shifts in every cell, within 1e-12 of what is added up", () => {
    fc.assert(
      fc.property(
        plainUnits,
        pairs,
        shiftLists,
        shiftLists,
        (plain, [rowDriver, columnDriver], rowShifts, columnShifts) => {
          const unit = unitOf(plain);
          const grid = sensitivity(
            unit,
            { driver: rowDriver, shifts: rowShifts.map(decimal) },
            { driver: columnDriver, shifts: columnShifts.map(decimal) },
          );
          assert.equal(grid.headroom.length, rowShifts.length * columnShifts.length);
          rowShifts.forEach((rowShift, i) => {
            columnShifts.forEach((columnShift, j) => {
              const found = grid.headroom[i * grid.columns + j] ?? NaN;
              const expected = rebuilt(unit, [rowDriver, decimal(rowShift)], [columnDriver, decimal(columnShift)]);
              if (expected === undefined) return assert.ok(Number.isNaN(found), `${found} where r ≤ g`);
              const { size, headroom: exact } = expected;
              assert.ok(
                exact.minus(found).abs().lessThanOrEqualTo(size.times(1e-12)),
                `${found} for ${exact.toString()}`,
              );
            });
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("has the base case where both shifts are nil", () => {
    fc.assert(
      fc.property(plainUnits, pairs, (plain, [rowDriver, columnDriver]) => {
        const unit = unitOf(plain);
        const around = [-0.001, 0, 0.001].map(decimal);
        const grid = sensitivity(unit, { driver: rowDriver, shifts: around }, { driver: columnDriver, shifts: around });
        const base = rebuilt(unit, [rowDriver, decimal(0)], [columnDriver, decimal(0)]);
        assert.ok(base && base.headroom.equals(headroom(unit)));
        assert.ok(
          base.headroom
            .minus(grid.headroom[4] ?? NaN)
            .abs()
            .lessThanOrEqualTo(base.size.times(1e-12)),
        );
      }),
    );
  });

  it("leaves no value where r ≤ g, in those cells only, and sees r = g where decimals meet", () => {
    // 12% − 10% = 2% = g exactly; in binary 0.12 − 0.1 is not 0.02.
    const grid = sensitivity(
      unitOf(handUnit),
      { driver: "Pre-tax discount rate", shifts: [-0.1, -0.09, 0].map(decimal) },
      { driver: "Terminal growth", shifts: [0, 0.01, -0.005].map(decimal) },
    );
    const none = Array.from(grid.headroom, (value) => Number.isNaN(value));
    assert.deepEqual(none, [true, true, false, false, true, false, false, false, false]);
  });

  it("keeps what a growth just below the rate loses in binary, by a perpetuity of 100 at 12%", () => {
    // Revenue 1,000 of which 10% is cash, no working capital, one year: 1,000 × (1 + g) × 10% / (12% − g) / 1.12 + …
    const unit = unitOf({
      ...handUnit,
      revenueGrowth: [0],
      grossMargin: [0.3],
      operatingCosts: [0.2],
      capitalExpenditure: [0],
      workingCapital: 0,
    });
    // g = 2% + shift lies 1e-9, 7e-10 and 3e-11 below 12%.
    for (const spread of ["0.000000001", "0.0000000007", "0.00000000003"]) {
      const growth = decimal("0.12").minus(spread);
      const grid = sensitivity(
        unit,
        { driver: "Terminal growth", shifts: [growth.minus("0.02")] },
        { driver: "Gross margin", shifts: [decimal(0)] },
      );
      const terminal = growth.plus(1).times(100).dividedBy(spread);
      const expected = terminal.plus(100).dividedBy("1.12").minus(800);
      const [found = NaN] = grid.headroom;
      assert.ok(expected.minus(found).abs().lessThan(expected.times(1e-12)), `${spread}: ${found}`);
    }
  });

  it("leaves no value where the rate or the growth falls to −100%, or revenue to nil", () => {
    const value = (driver: Driver, shift: number): number =>
      sensitivity(
        unitOf({ ...handUnit, terminalGrowth: -0.5 }),
        { driver, shifts: [decimal(shift)] },
        { driver: "Gross margin", shifts: [decimal(0)] },
      ).headroom[0] ?? 0;
    assert.ok(Number.isNaN(value("Pre-tax discount rate", -1.12)));
    assert.ok(Number.isNaN(value("Revenue growth", -1.2)));
    assert.ok(Number.isNaN(value("Revenue growth", -1.1)));
    assert.ok(Number.isNaN(value("Terminal growth", -0.5)));
    assert.ok(!Number.isNaN(value("Terminal growth", -0.499)));
    assert.ok(Number.isNaN(value("Base revenue", -1)));
    assert.ok(!Number.isNaN(value("Base revenue", -0.5)));
  });

  it("values a unit again after a shift that leaves it none", () => {
    const unit = unitOf(handUnit);
    for (const driver of ["Revenue growth", "Pre-tax discount rate", "Base revenue"] as const) {
      const shifts = [decimal(-1.5), decimal(0)];
      const { headroom: cells } = sensitivity(
        unit,
        { driver, shifts },
        { driver: "Gross margin", shifts: [decimal(0)] },
      );
      assert.ok(Number.isNaN(cells[0]), driver);
      assert.ok(Math.abs((cells[1] ?? NaN) - headroom(unit).toNumber()) < 1e-9, driver);
    }
  });

  it("refuses a unit of which nobody owns a part, and one without a year", () => {
    const grid = (unit: CashGeneratingUnit) => () =>
      sensitivity(
        unit,
        { driver: "Gross margin", shifts: [decimal(0)] },
        { driver: "Base revenue", shifts: [decimal(0)] },
      );
    assert.throws(grid({ ...unitOf(handUnit), ownership: decimal(0) }), OwnershipError);
    assert.throws(grid({ ...unitOf(handUnit), revenueGrowth: [] }), YearsError);
  });

  it("refuses one driver twice, naming it", () => {
    const twice = { driver: "Gross margin", shifts: [decimal(0)] } as const;
    assert.throws(
      () => sensitivity(unitOf(handUnit), twice, twice),
      (error) => error instanceof SameDriverError && error.driver === "Gross margin",
    );
  });

  it("fills 1,001 × 1,001 cells, the same to the last bit twice", () => {
    const shifts = Array.from({ length: 1001 }, (_, index) => decimal(index - 500).times("0.00002"));
    const once = () =>
      sensitivity(unitOf(handUnit), { driver: "Pre-tax discount rate", shifts }, { driver: "Revenue growth", shifts });
    const [first, second] = [once(), once()];
    assert.equal(first.headroom.length, 1_002_001);
    assert.deepEqual(Buffer.from(first.headroom.buffer), Buffer.from(second.headroom.buffer));
    assert.ok(first.headroom.every((value) => Number.isFinite(value)));
  });
});
