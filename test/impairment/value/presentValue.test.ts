import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal, type Decimal } from "../../../src/figures/decimal.ts";
import {
  DiscountRateError,
  NoCashFlowError,
  presentValue,
  TerminalGrowthError,
  type CashFlowForecast,
} from "../../../src/impairment/value/presentValue.ts";
import { typed } from "../../support/unit.ts";
import oracles from "../oracles.json" with { type: "json" };

const atYearEnds = (flows: readonly number[], terminal?: { growth: number; cashFlow: number }): CashFlowForecast => ({
  cashFlows: flows.map(decimal),
  midYear: false,
  ...(terminal && { terminal: { growth: decimal(terminal.growth), cashFlow: decimal(terminal.cashFlow) } }),
});

describe("presentValue", () => {
  for (const { id, source, rate, values, expected } of oracles.netPresentValues) {
    it(`gives ${String(expected)} for ${id} (${source})`, () => {
      const { total } = presentValue(atYearEnds(values), decimal(rate));
      assert.ok(total.minus(expected).abs().lessThan(1e-8), total.toString());
    });
  }

  describe("on IAS 36's illustrative example 2 (15%, eleven years)", () => {
    const { rate, cashFlows, discountFactors, roundedPresentValues, sumOfRounded, unrounded } =
      oracles.illustrativeExample2;
    const value = presentValue(atYearEnds(cashFlows), decimal(rate));

    it("has the example's discount factors", () => {
      value.discountFactors.forEach((factor, year) => {
        assert.ok(
          factor
            .minus(discountFactors[year] ?? 0)
            .abs()
            .lessThan(6e-6),
          `year ${String(year + 1)}`,
        );
      });
    });

    it("has the example's present values, which add up to its 1,360 once rounded", () => {
      const rounded = value.presentValues.map((present) => present.toDecimalPlaces(0).toNumber());
      assert.deepEqual(rounded, roundedPresentValues);
      assert.equal(
        rounded.reduce((sum, present) => sum + present),
        sumOfRounded,
      );
    });

    it("is 1,361.20 unrounded", () => {
      assert.equal(value.total.toFixed(2), unrounded.toFixed(2));
    });
  });

  for (const { id, source, cashFlow, growth, rate, expected } of oracles.terminalValues) {
    it(`has a terminal value of ${String(expected)} for ${id} (${source})`, () => {
      const grown = decimal(cashFlow).times(decimal(growth).plus(1)).toNumber();
      const { terminalValue } = presentValue(atYearEnds([cashFlow], { growth, cashFlow: grown }), decimal(rate));
      assert.ok(terminalValue.minus(expected).abs().lessThan(1e-6), terminalValue.toString());
    });
  }

  it("discounts the terminal value from year N: 100/1.1 + (102/0.08)/1.1 = 1,250", () => {
    const value = presentValue(atYearEnds([100], { growth: 0.02, cashFlow: 102 }), decimal(0.1));
    assert.equal(value.total.toFixed(20), "1250.00000000000000000000");
    assert.equal(value.presentValueOfTerminal.toFixed(6), "1159.090909");
  });

  it("is a plain sum at a rate of zero, and grows at a negative one", () => {
    assert.equal(presentValue(atYearEnds([1, 2, 3]), decimal(0)).total.toNumber(), 6);
    assert.equal(presentValue(atYearEnds([1]), decimal(-0.5)).total.toNumber(), 2);
  });

  it("refuses a rate at or below −100%, and one at or below the growth, with both in the error", () => {
    assert.throws(() => presentValue(atYearEnds([1]), decimal(-1)), DiscountRateError);
    assert.throws(
      () => presentValue(atYearEnds([1], { growth: 0.03, cashFlow: 1 }), decimal("0.03")),
      (error) => error instanceof TerminalGrowthError && error.rate.equals(0.03) && error.terminalGrowth.equals(0.03),
    );
  });

  it("refuses a forecast of no years", () => {
    assert.throws(() => presentValue(atYearEnds([]), decimal(0.1)), NoCashFlowError);
  });

  const positiveForecasts = fc.record({
    flows: fc.array(typed(1, 10_000, 2), { minLength: 1, maxLength: 12 }),
    growth: typed(-0.1, 0.05, 3),
    spread: typed(0.001, 0.4, 3),
    step: typed(0.001, 0.2, 3),
  });

  it("falls as the rate rises, where flows are positive", () => {
    fc.assert(
      fc.property(positiveForecasts, ({ flows, growth, spread, step }) => {
        const forecast = atYearEnds(flows, { growth, cashFlow: flows.at(-1) ?? 0 });
        const rate = decimal(growth).plus(spread);
        const total = (at: Decimal): Decimal => presentValue(forecast, at).total;
        assert.ok(total(rate).greaterThan(total(rate.plus(step))));
      }),
    );
  });

  it("is (1 + r)^½ times as much for flows in the middle of the year, the terminal value too", () => {
    fc.assert(
      fc.property(positiveForecasts, ({ flows, growth, spread }) => {
        const forecast = atYearEnds(flows, { growth, cashFlow: flows.at(-1) ?? 0 });
        const rate = decimal(growth).plus(spread);
        const middle = presentValue({ ...forecast, midYear: true }, rate).total;
        const end = presentValue(forecast, rate).total.times(rate.plus(1).sqrt());
        assert.ok(middle.minus(end).abs().lessThan(end.times(1e-30)));
      }),
    );
  });
});
