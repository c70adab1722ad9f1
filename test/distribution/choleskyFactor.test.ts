import assert from "node:assert/strict";
import fc from "fast-check";
import { choleskyFactor } from "../../src/distribution/choleskyFactor.ts";
import { UncertaintyError } from "../../src/distribution/Uncertainty.ts";

const names = ["Base revenue", "Gross margin", "Terminal growth", "Revenue growth"];
const rows = (factor: readonly Float64Array[]): number[][] => factor.map((row) => [...row]);

/** Correlations of vectors in space, some of them parallel: positive semi-definite, as any matrix of cosines is. */
const cosines = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 4,
    maxLength: 4,
  })
  .map((vectors) => {
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, index) => sum + value * (b[index] ?? NaN), 0);
    return vectors.map((a) => vectors.map((b) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
  });

describe("choleskyFactor", () => {
  it("is worked by hand for two drivers: 0.6 and √(1 − 0.36)", () => {
    assert.deepEqual(
      rows(
        choleskyFactor(names, [
          [1, 0.6],
          [0.6, 1],
        ]),
      ),
      [
        [1, 0],
        [0.6, 0.8],
      ],
    );
  });

  it("takes drivers that go exactly together or apart", () => {
    assert.deepEqual(
      rows(
        choleskyFactor(names, [
          [1, -1],
          [-1, 1],
        ]),
      ),
      [
        [1, 0],
        [-1, 0],
      ],
    );
    assert.deepEqual(
      rows(
        choleskyFactor(names, [
          [1, 1, 0],
          [1, 1, 0],
          [0, 0, 1],
        ]),
      ),
      [
        [1, 0, 0],
        [1, 0, 0],
        [0, 0, 1],
      ],
    );
  });

  it("multiplied by its transpose gives the correlations back", () => {
    fc.assert(
      fc.property(cosines, (correlations) => {
        const factor = rows(choleskyFactor(names, correlations));
        correlations.forEach((row, i) =>
          row.forEach((correlation, j) => {
            const product = (factor[i] ?? []).reduce((sum, value, k) => sum + value * (factor[j]?.[k] ?? NaN), 0);
            assert.ok(Math.abs(product - correlation) <= 1e-6, `${product} for ${correlation}`);
          }),
        );
      }),
    );
  });

  it("refuses correlations that cannot hold together, naming the driver that contradicts the others", () => {
    // The first two go together, so a third cannot go with one of them and against the other.
    const contradiction = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ];
    assert.throws(
      () => choleskyFactor(names, contradiction),
      (error) =>
        error instanceof UncertaintyError &&
        /"Terminal growth" that contradict the others.*not positive semi-definite/.test(error.found),
    );
    assert.throws(
      () =>
        choleskyFactor(names, [
          [1, 1, 0.5],
          [1, 1, 0.4],
          [0.5, 0.4, 1],
        ]),
      UncertaintyError,
    );
  });
});
