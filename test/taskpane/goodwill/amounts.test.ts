import assert from "node:assert/strict";
import { amountScale, shortAmount } from "../../../src/taskpane/model/goodwill/amounts.ts";

describe("the scale of a chart's amounts", () => {
  const unit = (currency: string, largest: number): string => amountScale(currency, [0, -largest, NaN]).unit;
  const short = (amount: number, largest = amount): string => shortAmount(amount, amountScale("RMB'000", [largest]));

  it("leaves amounts of up to four digits as they are, and takes thousands of longer ones", () => {
    assert.equal(unit("RMB'000", 9_999), "RMB'000");
    assert.equal(unit("RMB'000", 10_000), "RMB million");
    assert.equal(unit("RMB'000", 12_000_000), "RMB billion");
    assert.equal(unit("RMB'000", 0), "RMB'000");
  });

  it("names a thousand of a currency, and says how many times where it does not know the words", () => {
    assert.equal(unit("EUR", 250_000), "EUR'000");
    assert.equal(unit("EUR’000", 250_000), "EUR million");
    assert.equal(unit("HK$ million", 250_000), "HK$ billion");
    assert.equal(unit("thousands of euros", 250_000), "thousands of euros × 1,000");
    assert.equal(unit("thousands of euros", 250_000_000), "thousands of euros × 1,000,000");
  });

  it("writes losses in brackets, small amounts with decimals and long ones without", () => {
    assert.equal(short(-12_345, 12_345), "(12.3)");
    assert.equal(short(1_234_567), "1,235");
    assert.equal(short(360.0765), "360");
    assert.equal(short(36.00765), "36.0");
    assert.equal(short(3.600765), "3.60");
    assert.equal(short(NaN, 1), "–");
  });
});
