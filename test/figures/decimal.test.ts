import assert from "node:assert/strict";
import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { decimal, NotANumberError } from "../../src/figures/decimal.ts";

describe("decimal(value)", () => {
  it("takes a number as its shortest decimal text, so that 0.1 + 0.2 is 0.3", () => {
    assert.ok(decimal(0.1).plus(decimal(0.2)).equals(decimal("0.3")));
  });

  it("carries forty digits through a division", () => {
    assert.equal(decimal(1).dividedBy(3).toFixed(40), `0.${"3".repeat(40)}`);
  });

  it("carries no more than forty, and rounds the last half away from zero", () => {
    assert.equal(decimal(2).dividedBy(3).toString(), `0.${"6".repeat(39)}7`);
    assert.equal(decimal(-2).dividedBy(3).toString(), `-0.${"6".repeat(39)}7`);
  });

  it("says a number without an exponent for as many places as it carries", () => {
    assert.equal(decimal("1e-39").toString(), `0.${"0".repeat(38)}1`);
    assert.equal(decimal("1e-40").toString(), "1e-40");
    assert.equal(decimal("1e39").toString(), `1${"0".repeat(39)}`);
    assert.equal(decimal("1e40").toString(), "1e+40");
  });

  it("leaves the settings of decimal.js alone, and is not changed by them", () => {
    const before = DecimalJs.precision;
    DecimalJs.set({ precision: 3 });
    try {
      assert.equal(decimal(2).dividedBy(3).toFixed(10), "0.6666666667");
    } finally {
      DecimalJs.set({ precision: before });
    }
    assert.equal(before, 20);
  });

  it("reads back every finite number exactly", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => decimal(x).toNumber() === x));
  });

  for (const value of [NaN, Infinity, -Infinity, "", " ", "abc", "1,000", "0x10", "Infinity", "(5)"]) {
    it(`refuses ${JSON.stringify(value)} (${String(value)}), naming what was found`, () => {
      assert.throws(
        () => decimal(value),
        (error) =>
          error instanceof NotANumberError &&
          Object.is(error.found, value) &&
          error.message.includes(typeof value === "string" ? JSON.stringify(value) : String(value)),
      );
    });
  }
});
