import assert from "node:assert/strict";
import fc from "fast-check";
import { adjustedResult } from "../../src/accounting/adjustedResult.ts";
import { adjustedResultRate } from "../../src/accounting/adjustedResultRate.ts";
import {
  grossMargin,
  NegativeRevenueError,
  NoCostOfSalesError,
  NoRevenueError,
} from "../../src/accounting/grossMargin.ts";
import { decimal } from "../../src/figures/decimal.ts";

// Announcement, Financial summary (five years), RMB'000.
const fiveYears = [
  {
    year: 2019,
    revenue: 229141,
    grossProfit: 71613,
    margin: "31.3",
    loss: -248359,
    adjustments: [53230, 35158],
    adjusted: -159971,
  },
  {
    year: 2020,
    revenue: 462324,
    grossProfit: 134621,
    margin: "29.1",
    loss: -360635,
    adjustments: [133750, 82406],
    adjusted: -144479,
  },
  {
    year: 2021,
    revenue: 861168,
    grossProfit: 267241,
    margin: "31.0",
    loss: -635124,
    adjustments: [406967, 34877, 51500],
    adjusted: -141780,
  },
  {
    year: 2022,
    revenue: 1557643,
    grossProfit: 507078,
    margin: "32.6",
    loss: -361160,
    adjustments: [173294, 26457, 14292, 8716],
    adjusted: -138401,
  },
  {
    year: 2023,
    revenue: 1751045,
    grossProfit: 588485,
    margin: "33.6",
    loss: -570272,
    adjustments: [290271, 36135, 89683],
    adjusted: -154183,
  },
];

describe("grossMargin", () => {
  for (const { year, revenue, grossProfit, margin } of fiveYears) {
    it(`is ${margin}% for ${String(year)}, with the cost of sales as printed or as a magnitude`, () => {
      const cost = decimal(revenue).minus(grossProfit);
      for (const given of [cost, cost.negated()]) {
        assert.equal(grossMargin(decimal(revenue), given).times(100).toFixed(1), margin);
      }
    });
  }

  it("is negative where sales cost more than they bring", () => {
    assert.equal(grossMargin(decimal(100), decimal(125)).toString(), "-0.25");
  });

  it("refuses revenue of nil, negative revenue, and revenue with no cost beside it", () => {
    assert.throws(() => grossMargin(decimal(0), decimal(1)), NoRevenueError);
    assert.throws(
      () => grossMargin(decimal(-5), decimal(1)),
      (error) => {
        assert.ok(error instanceof NegativeRevenueError);
        assert.equal(error.revenue.toString(), "-5");
        return true;
      },
    );
    assert.throws(() => grossMargin(decimal(5), decimal(0)), NoCostOfSalesError);
  });
});

describe("adjustedResult", () => {
  for (const { year, loss, adjustments, adjusted } of fiveYears) {
    it(`is ${String(adjusted)} for ${String(year)}`, () => {
      assert.equal(adjustedResult(decimal(loss), adjustments.map(decimal)).toNumber(), adjusted);
    });
  }

  it("is exact where binary fractions are not: 0.1 + 0.2 − 0.3 is nil", () => {
    assert.ok(adjustedResult(decimal(-0.3), [decimal(0.1), decimal(0.2)]).isZero());
  });

  it("does not depend on the order of the adjustments", () => {
    const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map(decimal);
    fc.assert(
      fc.property(amount, fc.array(amount), (loss, adjustments) => {
        const backwards = adjustedResult(loss, [...adjustments].reverse());
        assert.ok(adjustedResult(loss, adjustments).minus(backwards).abs().lessThan(1e-15));
      }),
    );
  });
});

describe("adjustedResultRate", () => {
  it("is −8.9% for 2022 and −8.8% for 2023, from the announcement's losses and revenue", () => {
    // By hand: 138,401 / 1,557,643 = 0.08885…; 154,183 / 1,751,045 = 0.08805…
    assert.equal(adjustedResultRate(decimal(-138401), decimal(1557643)).toFixed(3), "-0.089");
    assert.equal(adjustedResultRate(decimal(-154183), decimal(1751045)).toFixed(3), "-0.088");
  });

  it("refuses revenue of nil and negative revenue", () => {
    assert.throws(() => adjustedResultRate(decimal(-1), decimal(0)), NoRevenueError);
    assert.throws(() => adjustedResultRate(decimal(-1), decimal(-1)), NegativeRevenueError);
  });
});
