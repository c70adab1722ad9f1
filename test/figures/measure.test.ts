import assert from "node:assert/strict";
import {
  conversion,
  moneyMeasure,
  NoConversionError,
  NoProductError,
  productMeasure,
  type Measure,
} from "../../src/figures/measure.ts";

const yuan = (scale: number): Measure => ({ kind: "money", currency: "CNY", scale });
const hongKongDollars: Measure = { kind: "money", currency: "HKD", scale: 1 };
const perShare: Measure = { ...hongKongDollars, per: "share" };
const shares = (scale: number): Measure => ({ kind: "count", of: "shares", scale });
const ratio: Measure = { kind: "ratio", points: false };
const points: Measure = { kind: "ratio", points: true };

describe("conversion(from, to)", () => {
  it("brings tens of thousands, millions and single yuan to thousands", () => {
    const toThousands = (scale: number): string => conversion(yuan(scale), yuan(1000)).toString();
    assert.deepEqual([10_000, 1_000_000, 1, 1000].map(toThousands), ["10", "1000", "0.001", "1"]);
  });

  it("brings thousands of shares to shares, and ratios to their differences", () => {
    assert.equal(conversion(shares(1000), shares(1)).toString(), "1000");
    assert.equal(conversion(shares(1_000_000), shares(1000)).toString(), "1000");
    assert.equal(conversion(ratio, points).toString(), "1");
  });

  it("takes no rate between currencies, and makes no money of a price or of things", () => {
    for (const other of [hongKongDollars, perShare, shares(1), ratio]) {
      assert.throws(
        () => conversion(other, yuan(1000)),
        (error) => error instanceof NoConversionError && error.from === other && error.message.includes("CNY × 1000"),
      );
    }
    assert.throws(() => conversion(perShare, hongKongDollars), NoConversionError);
    assert.throws(() => conversion({ kind: "count", of: "customers", scale: 1 }, shares(1)), NoConversionError);
  });
});

describe("NoConversionError", () => {
  const says = (from: Measure, to: Measure, words: string): void => {
    assert.throws(
      () => conversion(from, to),
      (error) => error instanceof NoConversionError && error.message === words,
    );
  };

  it("says money with its scale, and what a price is for", () => {
    says(perShare, yuan(1000), "Expected CNY × 1000 or another scale of it, found HKD × 1 per share.");
  });

  it("says things with their scale, and ratios apart from their differences", () => {
    says(ratio, shares(1000), "Expected shares × 1000 or another scale of it, found a ratio.");
    says(points, yuan(1), "Expected CNY × 1 or another scale of it, found percentage points.");
  });
});

describe("productMeasure(one, other)", () => {
  it("makes money of a price for each share and shares, in either order and at the shares' scale", () => {
    assert.deepEqual(productMeasure(perShare, shares(1)), hongKongDollars);
    assert.deepEqual(productMeasure(shares(1000), perShare), { ...hongKongDollars, scale: 1000 });
  });

  it("leaves the other factor of a ratio as it is", () => {
    assert.deepEqual(productMeasure(ratio, yuan(1000)), yuan(1000));
    assert.deepEqual(productMeasure(yuan(1000), ratio), yuan(1000));
  });

  it("makes nothing of two amounts, or of a price and other things", () => {
    for (const [one, other] of [
      [yuan(1), yuan(1)],
      [perShare, { kind: "count", of: "customers", scale: 1 }],
    ] as const) {
      assert.throws(() => productMeasure(one, other), NoProductError);
    }
  });
});

describe("moneyMeasure(money)", () => {
  it("is an amount by itself, at the money's scale", () => {
    assert.deepEqual(moneyMeasure({ currency: "CNY", scale: 1000 }), yuan(1000));
  });
});
