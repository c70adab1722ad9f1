import assert from "node:assert/strict";
import { decimal } from "../../src/figures/decimal.ts";
import { formatPrinted } from "../../src/figures/formatPrinted.ts";
import { RoundingPlaceError, roundTo } from "../../src/figures/roundTo.ts";

describe("formatPrinted(value, form)", () => {
  const cases = [
    ["-1162560", 0, false, "(1,162,560)"],
    ["1751045", 0, false, "1,751,045"],
    ["999", 0, false, "999"],
    ["1351", 1, false, "1,351.0"],
    ["31.75", 1, true, "31.8%"],
    ["-0.4", 0, false, "0"],
    ["-0.5", 0, false, "(1)"],
    ["1234567.005", 2, false, "1,234,567.01"],
  ] as const;
  for (const [value, decimals, percent, expected] of cases) {
    it(`prints ${value} to ${decimals} decimals as ${expected}`, () => {
      assert.equal(formatPrinted(decimal(value), { decimals, percent }), expected);
    });
  }
});

describe("formatPrinted(value)", () => {
  it("prints no percentage unless it is asked for one", () => {
    assert.equal(formatPrinted(decimal("31.75"), { decimals: 1 }), "31.8");
  });
});

describe("roundTo(value, decimals)", () => {
  const cases = [
    ["2.345", 2, "2.35"],
    ["-2.345", 2, "-2.35"],
    ["2.344999999999999999999999", 2, "2.34"],
    ["1050565", -3, "1051000"],
    ["-500", -3, "-1000"],
    ["499", -3, "0"],
    ["14.9", -1, "10"],
    ["-15", -1, "-20"],
    ["0.5", 0, "1"],
  ] as const;
  for (const [value, decimals, expected] of cases) {
    it(`rounds ${value} to ${decimals} decimals, halves away from zero: ${expected}`, () => {
      assert.ok(roundTo(decimal(value), decimals).equals(decimal(expected)));
    });
  }

  it("refuses half a decimal", () => {
    assert.throws(
      () => roundTo(decimal(1), 0.5),
      (error) => error instanceof RoundingPlaceError && error.found === 0.5,
    );
  });
});
