import assert from "node:assert/strict";
import { agreement } from "../../src/accounting/agreement.ts";
import { decimal } from "../../src/figures/decimal.ts";

const status = (expected: number, found: number, tolerance: number): string =>
  agreement(decimal(expected), decimal(found), decimal(tolerance)).status;

describe("agreement", () => {
  it("is exact only where the figures are equal", () => {
    assert.equal(status(588485, 588485, 0), "exact");
    assert.equal(status(588485, 588485, 5), "exact");
  });

  it("is within rounding up to the tolerance and with it, and a break beyond", () => {
    assert.equal(status(100, 101.5, 1.5), "within rounding");
    assert.equal(status(100, 98.5, 1.5), "within rounding");
    assert.equal(status(100, 101.51, 1.5), "break");
    assert.equal(status(100, 98.49, 1.5), "break");
  });

  it("gives the difference as found less expected", () => {
    assert.equal(agreement(decimal(1050565), decimal(1050500), decimal(50)).difference.toNumber(), -65);
  });
});
