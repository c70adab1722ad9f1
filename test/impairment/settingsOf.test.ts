import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../src/figures/decimal.ts";
import { settingsOf } from "../../src/impairment/HeadroomKernel.ts";
import { handUnit, unitOf } from "../support/unit.ts";

/** What a decimal loses where it is rounded to double precision: its digits less all of the double's. */
const lost = (text: string): number =>
  decimal(text)
    .minus(decimal(Number(text).toPrecision(70)))
    .toNumber();

describe("settingsOf", () => {
  const unit = { ...unitOf(handUnit), terminalGrowth: decimal(0) };
  const restOf = (text: string): number => settingsOf(unit, "Terminal growth", [decimal(text)]).rest[0] ?? NaN;

  it("keeps nothing of what is a binary fraction, and of a tenth what its double has too much", () => {
    assert.equal(restOf("0.25"), 0);
    assert.equal(restOf("-3"), 0);
    // The double nearest to 0.1 is 0.1000000000000000055511151231257827….
    assert.equal(restOf("0.1"), -5.551115123125783e-18);
  });

  it("keeps what each loses, to the last digits, however many it has", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 30 }), (whole, places) => {
        const text = decimal(whole)
          .times(decimal(`1e-${places}`))
          .toFixed();
        const [kept, expected] = [restOf(text), lost(text)];
        assert.ok(Math.abs(kept - expected) <= 1e-12 * Math.abs(expected), `${text}: ${kept}, not ${expected}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
