import assert from "node:assert/strict";
import { tieOut } from "../../src/accounting/tieOut.ts";
import {
  amountTolerance,
  conversionTolerance,
  ratioTolerance,
  WideDenominatorError,
} from "../../src/accounting/tolerances.ts";
import { decimal } from "../../src/figures/decimal.ts";

const status = (expected: number, found: number, tolerance: number): string =>
  tieOut(decimal(expected), decimal(found), decimal(tolerance)).status;

describe("tieOut", () => {
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
    assert.equal(tieOut(decimal(1050565), decimal(1050500), decimal(50)).difference.toNumber(), -65);
  });
});

describe("amountTolerance", () => {
  it("is half a unit for each addend and half a unit for the total", () => {
    assert.equal(amountTolerance(decimal(1), 2).toNumber(), 1.5);
    assert.equal(amountTolerance(decimal(0.1), 5).toNumber(), 0.3);
  });
});

describe("conversionTolerance", () => {
  it("breaks the text's 1,050.5 million against the statement's 1,050,565 thousand for 2022", () => {
    // RMB million to one decimal, compared in RMB'000: half of 100.
    const tolerance = conversionTolerance(decimal(100));
    assert.equal(tolerance.toNumber(), 50);
    assert.equal(tieOut(decimal(1050565), decimal(1050500), tolerance).status, "break");
    assert.equal(tieOut(decimal(1557643), decimal(1557600), tolerance).status, "within rounding");
  });
});

describe("ratioTolerance", () => {
  it("is half of the printed digit where the operands are not rounded", () => {
    const exact = (value: number) => ({ value: decimal(value), lastDigit: decimal(0) });
    assert.equal(ratioTolerance(exact(1), exact(3), decimal(0.001)).toNumber(), 0.0005);
  });

  it("carries the operands' half-units through to the furthest ratio", () => {
    // By hand: (10.5 / 19.5) − (10 / 20) + 0.005 = 0.0384615… + 0.005
    const tolerance = ratioTolerance(
      { value: decimal(10), lastDigit: decimal(1) },
      { value: decimal(-20), lastDigit: decimal(1) },
      decimal(0.01),
    );
    assert.equal(tolerance.toFixed(7), "0.0434615");
  });

  it("refuses a denominator that may be nil", () => {
    const one = { value: decimal(1), lastDigit: decimal(0) };
    const nearlyNil = { value: decimal(0.04), lastDigit: decimal(0.1) };
    assert.throws(() => ratioTolerance(one, nearlyNil, decimal(0.01)), WideDenominatorError);
  });
});
