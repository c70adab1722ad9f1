import assert from "node:assert/strict";
import fc from "fast-check";
import { exponential } from "../../src/distribution/exponential.ts";
import { naturalLogarithm } from "../../src/distribution/naturalLogarithm.ts";
import { normalProbability } from "../../src/distribution/normalProbability.ts";
import { normalQuantile } from "../../src/distribution/normalQuantile.ts";
import { uniforms } from "../../src/distribution/uniforms.ts";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";

const within = (found: number, expected: Decimal | number, relative: number): void => {
  const difference = decimal(found).minus(expected).abs();
  assert.ok(
    difference.lessThanOrEqualTo(decimal(expected).abs().times(relative)),
    `${found} for ${expected.toString()}`,
  );
};

/** Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …), in decimals of 40 digits. */
function exactNormalProbability(z: number): Decimal {
  const square = decimal(z).pow(2);
  let term = decimal(z);
  let sum = term;
  for (let odd = 3; term.abs().greaterThan(1e-40); odd += 2) {
    term = term.times(square).dividedBy(odd);
    sum = sum.plus(term);
  }
  const rootOfTwoPi = decimal("2.506628274631000502415765284811045253007");
  return square.dividedBy(-2).exp().dividedBy(rootOfTwoPi).times(sum).plus(0.5);
}

describe("normalQuantile", () => {
  // Wichura, Applied Statistics 37 (1988), p. 481: the first three. NIST/SEMATECH e-Handbook, 1.3.6.7.1: the others, 3 digits.
  for (const [p, expected] of [
    [0.25, "-0.6744897501960817"],
    [0.001, "-3.090232306167814"],
    [1e-20, "-9.262340089798408"],
  ] as const) {
    it(`is ${expected} at ${p}, as published`, () => within(normalQuantile(p), decimal(expected), 1e-15));
  }
  for (const [p, expected] of [
    [0.5, 0],
    [0.9, 1.282],
    [0.95, 1.645],
    [0.975, 1.96],
    [0.99, 2.326],
    [0.999, 3.09],
  ] as const) {
    it(`is ${expected} at ${p} to three decimals, as tabulated`, () =>
      assert.equal(Number(normalQuantile(p).toFixed(3)), expected));
  }

  it("undoes the normal probability worked out in 40 digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        const back = exactNormalProbability(normalQuantile(p));
        assert.ok(back.minus(p).abs().lessThanOrEqualTo(2e-15), `${back.toString()} for ${p}`);
      }),
    );
  });
});

describe("normalProbability", () => {
  it("is the series in 40 digits, within 1e-14 relative", () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (z) =>
        within(normalProbability(z), exactNormalProbability(z), 1e-14),
      ),
    );
  });

  it("is symmetrical: the probabilities of z and −z make 1", () => {
    for (const z of [0, 0.1, 0.5, 1, 3, 8]) assert.equal(normalProbability(z) + normalProbability(-z), 1);
  });
});

describe("naturalLogarithm and exponential", () => {
  it("are those of decimals within 1e-15 relative", () => {
    // Whole numbers of 2⁻⁵³ and 2⁻²⁰ are the same number in binary and in decimals.
    const probability = fc.bigInt({ min: 1n, max: 2n ** 53n - 1n }).map(Number);
    const divisor = decimal(2).pow(53);
    fc.assert(
      fc.property(probability, (whole) =>
        within(naturalLogarithm(whole / 2 ** 53), decimal(whole).dividedBy(divisor).ln(), 1e-15),
      ),
    );
    const exponent = fc.integer({ min: -600 * 2 ** 20, max: 600 * 2 ** 20 });
    fc.assert(
      fc.property(exponent, (whole) =>
        within(
          exponential(whole / 2 ** 20),
          decimal(whole)
            .dividedBy(2 ** 20)
            .exp(),
          1e-15,
        ),
      ),
    );
    assert.equal(naturalLogarithm(1), 0);
    assert.equal(exponential(0), 1);
  });
});

describe("uniforms", () => {
  it("are made of the Mersenne Twister's numbers: 3499211612 and 581869302 first, 4123659995 as the 10,000th", () => {
    // Reference output of mt19937 for its default seed; ISO C++ [rand.predef] for the 10,000th.
    const next = uniforms(5489);
    assert.equal(next(), ((3499211612 >>> 6) * 2 ** 26 + (581869302 >>> 6) + 0.5) / 2 ** 52);
    for (let count = 2; count < 5000; count++) next();
    assert.equal(Math.floor(next() * 2 ** 52) % 2 ** 26, 4123659995 >>> 6);
  });

  it("are above 0 and below 1, and evenly spread", () => {
    const next = uniforms(0);
    const count = 100_000;
    const tenths = new Array<number>(10).fill(0);
    for (let index = 0; index < count; index++) {
      const value = next();
      assert.ok(value > 0 && value < 1);
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // χ² of nine degrees of freedom: above 27.9 once in a thousand seeds.
    const chiSquare = tenths.reduce((sum, found) => sum + (found - count / 10) ** 2 / (count / 10), 0);
    assert.ok(chiSquare < 27.9, String(chiSquare));
  });
});
