import assert from "node:assert/strict";
import fc from "fast-check";
import { plainUnit, unitOfPlain } from "../../../src/distribution/worker/plainUnit.ts";
import { decimal } from "../../../src/figures/decimal.ts";
import { handUnit, plainUnits, unitOf } from "../../support/unit.ts";

describe("a unit on its way to a worker", () => {
  it("is texts and truths alone", () => {
    const { baseRevenue, revenueGrowth, midYearDiscounting } = plainUnit(unitOf(handUnit));
    assert.deepEqual([baseRevenue, revenueGrowth, midYearDiscounting], ["1000", ["0.1", "0.1"], false]);
  });

  it("is the same unit after it, whatever its figures", () => {
    fc.assert(
      fc.property(plainUnits, (plain) => {
        const unit = unitOf(plain);
        assert.deepEqual(unitOfPlain(structuredClone(plainUnit(unit))), unit);
      }),
    );
  });

  it("keeps all digits of a Decimal, however small or long", () => {
    const thin = decimal(1).dividedBy("3e45");
    const unit = { ...unitOf(handUnit), terminalGrowth: thin, goodwill: decimal("123456789012345678901234.000000001") };
    const back = unitOfPlain(structuredClone(plainUnit(unit)));
    assert.ok(back.terminalGrowth.equals(thin) && back.goodwill.equals(unit.goodwill));
  });
});
