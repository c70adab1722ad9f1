import assert from "node:assert/strict";
import { decimal } from "../../../src/figures/decimal.ts";
import { unitFrom, type LineReader } from "../../../src/impairment/unit/unitFrom.ts";

/** Every yearly line 0.1 and 0.2, every single one 50 but working capital and base revenue, every switch on. */
const reader = (openingWorkingCapital?: number): LineReader => ({
  yearly: () => [decimal(0.1), decimal(0.2)],
  single: ({ key }) => {
    if (key === "openingWorkingCapital")
      return openingWorkingCapital === undefined ? undefined : decimal(openingWorkingCapital);
    if (key === "workingCapital") return decimal(0.05);
    return decimal(key === "baseRevenue" ? 1000 : 50);
  },
  logical: () => true,
});

describe("unitFrom(reader)", () => {
  it("has every line of the block as it is read", () => {
    const unit = unitFrom(reader(70));
    assert.deepEqual(unit.revenueGrowth.map(Number), [0.1, 0.2]);
    assert.deepEqual(unit.grossMargin.map(Number), [0.1, 0.2]);
    assert.deepEqual(
      [unit.baseRevenue, unit.workingCapital, unit.openingWorkingCapital, unit.goodwill].map(Number),
      [1000, 0.05, 70, 50],
    );
    assert.deepEqual([unit.grossUpGoodwill, unit.midYearDiscounting], [true, true]);
  });

  it("has for opening working capital that is left out what the ratio ties up of base revenue: 5% of 1,000", () => {
    assert.equal(unitFrom(reader()).openingWorkingCapital.toNumber(), 50);
  });
});
