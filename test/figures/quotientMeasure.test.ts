import assert from "node:assert/strict";
import type { Measure } from "../../src/figures/measure.ts";
import { NoQuotientError, quotientMeasure, sameKind, scaleOf } from "../../src/figures/quotientMeasure.ts";

const kwacha = (scale: number, per?: string): Measure => ({
  kind: "money",
  currency: "ZMW",
  scale,
  ...(per === undefined ? {} : { per }),
});
const rand: Measure = { kind: "money", currency: "ZAR", scale: 1000 };
const shares = (scale: number): Measure => ({ kind: "count", of: "shares", scale });
const years: Measure = { kind: "count", of: "years", scale: 1 };
const ratio: Measure = { kind: "ratio", points: false };
const points: Measure = { kind: "ratio", points: true };

describe("quotientMeasure(numerator, denominator)", () => {
  it("is a ratio for two amounts of a currency, two prices, and two counts of one thing", () => {
    assert.deepEqual(quotientMeasure(kwacha(1000), kwacha(1000)), ratio);
    assert.deepEqual(quotientMeasure(kwacha(1, "share"), kwacha(1, "share")), ratio);
    assert.deepEqual(quotientMeasure(shares(1), shares(1)), ratio);
  });

  it("leaves the numerator as it is over a ratio, points among them", () => {
    assert.deepEqual(quotientMeasure(kwacha(1000), ratio), kwacha(1000));
    assert.deepEqual(quotientMeasure(points, ratio), points);
    assert.deepEqual(quotientMeasure(shares(1000), points), shares(1000));
  });

  it("makes a price of money over things, named for one of them, at the quotient of the scales", () => {
    assert.deepEqual(quotientMeasure(kwacha(1_000_000), shares(1000)), kwacha(1000, "share"));
    assert.deepEqual(quotientMeasure(rand, years), { ...rand, per: "year" });
  });

  it("makes nothing of two currencies, of money and its price, of two things, or of a price over things", () => {
    const pairs: readonly (readonly [Measure, Measure])[] = [
      [kwacha(1000), rand],
      [kwacha(1), kwacha(1, "share")],
      [shares(1), years],
      [kwacha(1, "share"), shares(1)],
      [shares(1), kwacha(1)],
      [ratio, kwacha(1)],
      [ratio, shares(1)],
    ];
    for (const [numerator, denominator] of pairs)
      assert.throws(
        () => quotientMeasure(numerator, denominator),
        (error) =>
          error instanceof NoQuotientError && error.numerator === numerator && error.denominator === denominator,
        `${JSON.stringify(numerator)} over ${JSON.stringify(denominator)}`,
      );
  });
});

describe("sameKind(one, other)", () => {
  it("is true across scales, of money of a currency, of things, and of ratios and their differences", () => {
    assert.ok(sameKind(kwacha(1), kwacha(1000)));
    assert.ok(sameKind(kwacha(1, "share"), kwacha(10, "share")));
    assert.ok(sameKind(shares(1), shares(1000)));
    assert.ok(sameKind(ratio, points));
  });

  it("is false between currencies, things, money and prices, and kinds", () => {
    const kinds = [kwacha(1), rand, kwacha(1, "share"), shares(1), years, ratio];
    for (const one of kinds)
      for (const other of kinds) assert.equal(sameKind(one, other), one === other, JSON.stringify([one, other]));
  });
});

describe("scaleOf(measure)", () => {
  it("is how many of the base unit one is, and 1 for a ratio", () => {
    assert.deepEqual([kwacha(1000), shares(10_000), ratio, points].map(scaleOf), [1000, 10_000, 1, 1]);
  });
});
