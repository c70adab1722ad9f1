import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";
import {
  breakEvenOf,
  cguHeadroomOf,
  frontierOf,
  impliedRateOf,
  sensitivityOf,
  valueInUseOf,
} from "../../src/functions/functions.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { blockOf, hasValue, typed, type PlainUnit } from "../support/unit.ts";
import { exactHeadroom } from "../impairment/exactHeadroom.ts";
import { CustomFunctionsError } from "../support/customFunctions.ts";
import { thrown } from "./call.ts";

/** The field that a driver is of, restated. */
const fields = {
  "Base revenue": "baseRevenue",
  "Revenue growth": "revenueGrowth",
  "Gross margin": "grossMargin",
  "Operating costs / revenue": "operatingCosts",
  "Capital expenditure / revenue": "capitalExpenditure",
  "Working capital / revenue": "workingCapital",
  "Terminal growth": "terminalGrowth",
  "Pre-tax discount rate": "preTaxDiscountRate",
} as const satisfies Record<Driver, keyof PlainUnit>;

/** The unit with a driver changed in its own cells, and opening working capital as it was. */
function changed(unit: PlainUnit, driver: Driver, shift: Decimal): PlainUnit {
  const moved = (value: number): number =>
    (driver === "Base revenue" ? decimal(value).times(shift.plus(1)) : decimal(value).plus(shift)).toNumber();
  const field = fields[driver];
  const value = unit[field];
  return {
    ...unit,
    openingWorkingCapital:
      unit.openingWorkingCapital ?? decimal(unit.workingCapital).times(unit.baseRevenue).toNumber(),
    [field]: typeof value === "number" ? moved(value) : value.map(moved),
  };
}

/** The magnitudes that headroom adds up, in double precision. */
function size(unit: PlainUnit): number {
  const { preTaxDiscountRate: rate, terminalGrowth, workingCapital } = unit;
  const ratio = (year: number): number =>
    [unit.grossMargin, unit.operatingCosts, unit.capitalExpenditure].reduce(
      (sum, list) => sum + Math.abs(list[year] ?? 0),
      2 * Math.abs(workingCapital),
    );
  let revenue = unit.baseRevenue;
  let sum = Math.abs(unit.openingWorkingCapital ?? workingCapital * revenue) + Math.abs(unit.otherNetAssets);
  let factor = 1;
  unit.revenueGrowth.forEach((growth, year) => {
    const before = revenue;
    revenue *= 1 + growth;
    factor /= 1 + rate;
    sum += Math.max(revenue, before) * ratio(year) * factor;
  });
  const spread = decimal(rate).minus(terminalGrowth).toNumber();
  sum += (revenue * (2 + Math.abs(terminalGrowth)) * ratio(unit.revenueGrowth.length - 1) * factor) / spread;
  return sum * Math.max(1, Math.sqrt(1 + rate)) + unit.goodwill / unit.ownership + unit.intangibleAssets;
}

/** Units of one to thirty years as nobody would set them up. */
const hostileUnits: fc.Arbitrary<PlainUnit> = fc.integer({ min: 1, max: 30 }).chain((years) => {
  const yearly = (minimum: number, maximum: number) =>
    fc.array(typed(minimum, maximum, 4), { minLength: years, maxLength: years });
  const money = fc.oneof(
    fc.constant(0),
    typed(0, 1, 6),
    typed(0, 1e6, 2),
    typed(0, 1e9, 0).map((value) => value * 1e3),
  );
  return fc
    .record({
      baseRevenue: money,
      revenueGrowth: fc.oneof({ weight: 4, arbitrary: yearly(-0.4, 0.9) }, { weight: 1, arbitrary: yearly(-1.1, 3) }),
      grossMargin: yearly(-1, 1),
      operatingCosts: yearly(-0.5, 1),
      capitalExpenditure: yearly(0, 0.3),
      workingCapital: typed(-0.5, 0.8, 4),
      terminalGrowth: fc.oneof(
        { weight: 6, arbitrary: typed(-0.5, 0.2, 4) },
        { weight: 1, arbitrary: typed(-1.2, 0, 2) },
      ),
      rateAboveGrowth: fc.oneof(
        typed(0.001, 0.5, 4),
        fc.constantFrom(1e-4, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 9e-13, 0, -0.01),
      ),
      goodwill: fc.oneof({ weight: 9, arbitrary: money }, { weight: 1, arbitrary: fc.constant(-1) }),
      ownership: fc.oneof(
        { weight: 6, arbitrary: typed(0.01, 1, 2) },
        { weight: 1, arbitrary: fc.constantFrom(1e-6, 1, 0, -0.5, 1.0001) },
      ),
      intangibleAssets: money,
      otherNetAssets: typed(-1e6, 1e6, 2),
      openingWorkingCapital: fc.oneof(fc.constant(undefined), typed(-1e6, 1e6, 2)),
      grossUpGoodwill: fc.boolean(),
      midYearDiscounting: fc.boolean(),
    })
    .map(({ rateAboveGrowth, openingWorkingCapital, ...unit }) => ({
      ...unit,
      ...(openingWorkingCapital !== undefined && { openingWorkingCapital }),
      preTaxDiscountRate: decimal(unit.terminalGrowth).plus(rateAboveGrowth).toNumber(),
    }));
});
const valuedUnits = hostileUnits.filter(hasValue);

const shifts = fc.oneof(typed(-0.2, 0.2, 4), fc.constantFrom(0, -1, 1, -1.12, 1e-7, -1e-7));

/** A function's number, or "#NUM!". */
function answered(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error.code;
    throw error;
  }
}

function agrees(found: unknown, unit: PlainUnit, within: number): void {
  if (!hasValue(unit)) {
    assert.equal(found, "#NUM!");
    return;
  }
  const expected = Number(exactHeadroom(unit));
  const difference = Math.abs(Number(found) - expected);
  assert.ok(difference <= within * size(unit), `${String(found)} for ${expected}, of ${size(unit)}`);
}

describe("the functions and an independent restatement in exact fractions", function () {
  this.timeout(60_000);

  it("agree on the headroom of hostile units, and on which have none", () => {
    fc.assert(
      fc.property(hostileUnits, (unit) =>
        agrees(
          answered(() => cguHeadroomOf(blockOf(unit))),
          unit,
          1e-15,
        ),
      ),
      { numRuns: 400 },
    );
  });

  it("agree on the headroom under two shifts, each driver changed in its own cells", () => {
    fc.assert(
      fc.property(
        hostileUnits.filter(({ ownership, goodwill }) => ownership > 0 && ownership <= 1 && goodwill >= 0),
        fc.shuffledSubarray([...drivers], { minLength: 2, maxLength: 2 }),
        shifts,
        shifts,
        (unit, [first = "Gross margin", second = "Base revenue"], one, other) => {
          const [[found] = []] = sensitivityOf(blockOf(unit), first, [[one]], second, [[other]]);
          const moved = changed(changed(unit, first, decimal(one)), second, decimal(other));
          agrees(found instanceof CustomFunctionsError ? found.code : found, moved, 1e-12);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("agree on the break-even of each driver: headroom changes its sign there, and nowhere nearer", () => {
    const headroomAt = (unit: PlainUnit, driver: Driver, shift: Decimal): number | undefined => {
      const moved = changed(unit, driver, shift);
      return hasValue(moved) ? Number(exactHeadroom(moved)) : undefined;
    };
    fc.assert(
      fc.property(valuedUnits, fc.constantFrom(...drivers), (unit, driver) => {
        const found = answered(() => breakEvenOf(blockOf(unit), driver));
        if (typeof found !== "number") {
          assert.equal(found, "#N/A");
          return;
        }
        const beside = decimal(1e-9).times(Math.max(1, Math.abs(found)));
        const around = [-1, 1].map((side) => headroomAt(unit, driver, decimal(found).plus(beside.times(side))));
        const [below, above] = around;
        const touches = around.some((each) => each === undefined || Math.abs(each) <= 1e-9 * size(unit));
        assert.ok(touches || Number(below) < 0 !== Number(above) < 0, `${driver} at ${found}: ${String(around)}`);
        const base = headroomAt(unit, driver, decimal(0)) ?? 0;
        for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
          const nearer = headroomAt(unit, driver, decimal(found).times(share)) ?? 0;
          const small = Math.abs(nearer) <= 1e-9 * size(unit);
          assert.ok(small || nearer < 0 === base < 0, `${driver}: headroom vanishes before ${found}`);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("agree on the frontier: the break-even of the block in which the other driver's cells are changed", () => {
    fc.assert(
      fc.property(
        valuedUnits,
        fc.shuffledSubarray([...drivers], { minLength: 2, maxLength: 2 }),
        shifts,
        (unit, [driver = "Gross margin", other = "Base revenue"], shift) => {
          const [[found] = []] = frontierOf(blockOf(unit), driver, other, [[shift]]);
          const expected = answered(() => breakEvenOf(blockOf(changed(unit, other, decimal(shift))), driver));
          if (typeof expected !== "number" || typeof found !== "number") {
            assert.equal(found instanceof CustomFunctionsError ? found.code : found, expected);
            return;
          }
          assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${found} for ${expected}`);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("agree on the rate that a value implies: flows made from their roots have these, one or several", () => {
    // With y = 1 + r, a value V of flows F is V yⁿ − F₁ yⁿ⁻¹ − … − Fₙ = 0: V (y − y₁)(y − y₂)… gives the flows.
    const roots = fc.uniqueArray(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(roots, fc.constantFrom(1, 1000, 1e9), (hundredths, value) => {
        const ascending = hundredths.toSorted((a, b) => a - b).map((y) => decimal(y).dividedBy(100));
        const coefficients = ascending.reduce<Decimal[]>(
          (found, y) => [...found, decimal(0)].map((each, at) => each.minus(y.times(found[at - 1] ?? 0))),
          [decimal(1)],
        );
        const flows = coefficients.slice(1).map((each) => each.times(-value).toNumber());
        const rates = ascending.map((y) => y.minus(1).toNumber());
        if (rates.length === 1) {
          assert.equal(impliedRateOf([flows], value), rates[0]);
          return;
        }
        const { code, message } = thrown(() => impliedRateOf([flows], value));
        assert.equal(code, "#N/A");
        assert.ok(message.endsWith(`gives the value ${value}: ${rates.join(", ")}.`), message);
        for (const rate of rates) {
          const found = valueInUseOf([flows], rate);
          const added = flows.reduce((sum, flow, year) => sum + Math.abs(flow) / (1 + rate) ** (year + 1), value);
          assert.ok(Math.abs(found - value) <= 1e-15 * added, `${found} at ${rate}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});
