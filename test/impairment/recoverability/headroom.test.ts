import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/figures/decimal.ts";
import { carryingAmount } from "../../../src/impairment/recoverability/carryingAmount.ts";
import { NoValueError, OwnershipError, YearsError } from "../../../src/impairment/unit/checkUnit.ts";
import { grossedUpGoodwill } from "../../../src/impairment/recoverability/grossedUpGoodwill.ts";
import { headroom } from "../../../src/impairment/recoverability/headroom.ts";
import { impairmentLoss } from "../../../src/impairment/recoverability/impairmentLoss.ts";
import { TerminalGrowthError } from "../../../src/impairment/value/presentValue.ts";
import { valueInUse } from "../../../src/impairment/value/valueInUse.ts";
import { handHeadroom, handUnit, plainUnits, unitOf, type PlainUnit } from "../../support/unit.ts";
import { exactHeadroom } from "../exactHeadroom.ts";
import oracles from "../oracles.json" with { type: "json" };

describe("valueInUse", () => {
  it("goes by the steps worked by hand for the small unit", () => {
    const value = valueInUse(unitOf(handUnit));
    assert.deepEqual(
      value.years.map((year) => year.revenue.toNumber()),
      [1100, 1210],
    );
    assert.deepEqual(
      value.years.map((year) => year.amounts.grossMargin.toNumber()),
      [330, 363],
    );
    assert.deepEqual(
      value.years.map((year) => year.amounts.operatingCosts.toNumber()),
      [198, 217.8],
    );
    assert.deepEqual(
      value.years.map((year) => year.amounts.capitalExpenditure.toNumber()),
      [22, 24.2],
    );
    assert.deepEqual(
      value.years.map((year) => year.workingCapitalIncrease.toNumber()),
      [5, 5.5],
    );
    assert.deepEqual(
      value.years.map((year) => year.cashFlow.toNumber()),
      [105, 115.5],
    );
    assert.equal(value.terminalYear.revenue.toNumber(), 1234.2);
    assert.equal(value.terminalYear.cashFlow.toNumber(), 122.21);
    assert.equal(value.terminalValue.toNumber(), 1222.1);
    assert.equal(value.total.toFixed(9), (105 / 1.12 + (115.5 + 1222.1) / 1.2544).toFixed(9));
  });

  it("keeps the ratios of the last year in the terminal year, at the terminal growth", () => {
    const plain = { ...handUnit, grossMargin: [0.9, 0.3], terminalGrowth: 0, workingCapital: 0 };
    // 1,210 × (30% − 18% − 2%)
    assert.equal(valueInUse(unitOf(plain)).terminalYear.cashFlow.toNumber(), 121);
  });

  it("refuses yearly lists of different lengths, naming the list: four growth rates with five margins", () => {
    const plain: PlainUnit = {
      ...handUnit,
      revenueGrowth: [0.1, 0.1, 0.1, 0.1],
      grossMargin: [0.3, 0.3, 0.3, 0.3, 0.3],
      operatingCosts: [0.1, 0.1, 0.1, 0.1],
      capitalExpenditure: [0, 0, 0, 0],
    };
    assert.throws(
      () => valueInUse(unitOf(plain)),
      (error) =>
        error instanceof YearsError && error.label === "Gross margin" && error.found === 5 && error.expected === 4,
    );
    const none = { ...handUnit, revenueGrowth: [], grossMargin: [], operatingCosts: [], capitalExpenditure: [] };
    assert.throws(() => valueInUse(unitOf(none)), YearsError);
  });

  it("refuses what has no value: no revenue, growth of −100%, ownership of nothing, assets below nil, r not above g", () => {
    const refusal = (change: Partial<PlainUnit>) => () => valueInUse(unitOf({ ...handUnit, ...change }));
    for (const change of [
      { baseRevenue: -1 },
      { baseRevenue: 0 },
      { revenueGrowth: [0.1, -1.01] },
      { revenueGrowth: [0.1, -1] },
      { terminalGrowth: -1.01 },
      { terminalGrowth: -1 },
      { goodwill: -1 },
      { intangibleAssets: -0.01 },
    ])
      assert.throws(refusal(change), NoValueError, JSON.stringify(change));
    for (const grossUpGoodwill of [true, false])
      assert.throws(refusal({ ownership: 1.2, grossUpGoodwill }), OwnershipError);
    assert.throws(refusal({ ownership: 0 }), OwnershipError);
    assert.throws(refusal({ ownership: 1.01 }), OwnershipError);
    assert.throws(refusal({ preTaxDiscountRate: 0.02 }), TerminalGrowthError);
    assert.throws(refusal({ preTaxDiscountRate: 0.02 + 9e-13 }), TerminalGrowthError);
    assert.doesNotThrow(refusal({ preTaxDiscountRate: 0.020000000001 }));
  });
});

describe("grossedUpGoodwill", () => {
  for (const { id, goodwill, ownership, expected } of oracles.grossedUpGoodwill) {
    it(`is ${String(expected)} for ${id}`, () => {
      assert.equal(grossedUpGoodwill(decimal(goodwill), decimal(ownership)).toNumber(), expected);
    });
  }

  it("refuses ownership of nothing, less, or more than all", () => {
    for (const ownership of [0, -0.1, 1.0001]) {
      assert.throws(() => grossedUpGoodwill(decimal(1), decimal(ownership)), OwnershipError);
    }
  });
});

describe("carryingAmount", () => {
  it("holds goodwill grossed up, intangible assets and other net assets: 500 + 100 + 200", () => {
    assert.equal(carryingAmount(unitOf(handUnit)).total.toNumber(), 800);
  });

  it("holds goodwill as recognised where the switch is off: 255 + 100 + 200", () => {
    assert.equal(carryingAmount(unitOf({ ...handUnit, grossUpGoodwill: false })).total.toNumber(), 555);
  });
});

describe("headroom", () => {
  it("is value in use less carrying amount: 360.0765… for the small unit", () => {
    assert.equal(headroom(unitOf(handUnit)).toFixed(9), handHeadroom.toFixed(9));
  });

  it("agrees with a plain restatement in exact fractions within 1e-9 relative", () => {
    fc.assert(
      fc.property(plainUnits, (plain) => {
        const expected = exactHeadroom(plain);
        const found = headroom(unitOf(plain));
        const size = carryingAmount(unitOf(plain))
          .total.abs()
          .plus(valueInUse(unitOf(plain)).total.abs());
        assert.ok(found.minus(expected).abs().lessThanOrEqualTo(size.times(1e-15)), `${found.toString()} ${expected}`);
      }),
      { numRuns: 300 },
    );
  });

  it("scales with the amounts", () => {
    fc.assert(
      fc.property(plainUnits, fc.integer({ min: 2, max: 1000 }), (plain, factor) => {
        const { baseRevenue, goodwill, intangibleAssets, otherNetAssets, openingWorkingCapital, ...rest } =
          unitOf(plain);
        const scaled = {
          ...rest,
          baseRevenue: baseRevenue.times(factor),
          goodwill: goodwill.times(factor),
          intangibleAssets: intangibleAssets.times(factor),
          otherNetAssets: otherNetAssets.times(factor),
          openingWorkingCapital: openingWorkingCapital.times(factor),
        };
        const expected = headroom(unitOf(plain)).times(factor);
        const size = carryingAmount(scaled).total.abs().plus(expected.abs());
        assert.ok(headroom(scaled).minus(expected).abs().lessThanOrEqualTo(size.times(1e-30)));
      }),
    );
  });
});

describe("impairmentLoss", () => {
  for (const example of oracles.losses) {
    it(`splits the loss of ${example.id} as its source does (${example.source}; ${example.quality})`, () => {
      const held = {
        goodwill: decimal(example.goodwill),
        ownership: decimal(example.ownership),
        grossUpGoodwill: example.grossUp,
        intangibleAssets: decimal(example.otherAssets),
        otherNetAssets: decimal(0),
        openingWorkingCapital: decimal(0),
      };
      const goodwill = example.grossUp ? grossedUpGoodwill(held.goodwill, held.ownership) : held.goodwill;
      const loss = impairmentLoss(decimal(example.recoverableAmount).minus(goodwill).minus(example.otherAssets), held);
      for (const [name, expected] of Object.entries(example.expected)) {
        const found = loss[name as keyof typeof loss];
        assert.ok(found.minus(expected).abs().lessThanOrEqualTo(example.tolerance), `${name}: ${found.toString()}`);
      }
    });
  }

  it("is nil on every line where there is headroom", () => {
    assert.deepEqual(Object.values(impairmentLoss(decimal(5), unitOf(handUnit))).map(Number), [0, 0, 0, 0, 0, 0, 0]);
  });

  it("falls on other assets without working capital, however little of them there is, and the rest on none (36.108)", () => {
    const split = (loss: number, change: Partial<PlainUnit>): readonly number[] => {
      const { onGoodwill, onOtherAssets, withoutAsset } = impairmentLoss(
        decimal(-loss),
        unitOf({ ...handUnit, grossUpGoodwill: false, ...change }),
      );
      return [onGoodwill, onOtherAssets, withoutAsset].map(Number);
    };
    // Goodwill 255; intangible assets 100 and other net assets 200 less opening working capital of 50: 250.
    assert.deepEqual(split(255, {}), [255, 0, 0]);
    assert.deepEqual(split(505, {}), [255, 250, 0]);
    assert.deepEqual(split(600, {}), [255, 250, 95]);
    // More working capital than other net assets: there is no plant to write down, and intangible assets stay 100.
    assert.deepEqual(split(600, { openingWorkingCapital: 300 }), [255, 100, 245]);
  });

  it("accounts for all of the loss, and for all of what is recognised", () => {
    fc.assert(
      fc.property(plainUnits, fc.integer({ min: -1_000_000, max: 1_000_000 }), (plain, headroomFound) => {
        const { loss, onGoodwill, onOtherAssets, notRecognised, withoutAsset, ofOwners, ofOthers } = impairmentLoss(
          decimal(headroomFound),
          unitOf(plain),
        );
        const parts = onGoodwill.plus(onOtherAssets).plus(notRecognised).plus(withoutAsset);
        assert.ok(parts.minus(loss).abs().lessThan(1e-25));
        assert.ok(ofOwners.plus(ofOthers).minus(onGoodwill).minus(onOtherAssets).abs().lessThan(1e-25));
        assert.ok(
          [onGoodwill, onOtherAssets, notRecognised, withoutAsset, ofOthers].every((part) => !part.lessThan(0)),
        );
        assert.ok(plain.grossUpGoodwill || notRecognised.isZero());
        assert.ok(onGoodwill.lessThanOrEqualTo(decimal(plain.goodwill).times(1 + 1e-15)));
      }),
    );
  });
});
