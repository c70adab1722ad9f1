import assert from "node:assert/strict";
import fc from "fast-check";
import { decimal, type Decimal } from "../../src/figures/decimal.ts";
import { rootsAbove } from "../../src/impairment/roots/rootsAbove.ts";
import { typed } from "../support/unit.ts";

const roots = (coefficients: readonly (number | string)[], bound: number | string = 0): number[] =>
  rootsAbove(
    coefficients.map((coefficient) => decimal(coefficient)),
    decimal(bound),
  ).map(Number);

/** Coefficients, constant first, of Π (x − root). */
function withRoots(list: readonly number[]): Decimal[] {
  let polynomial = [decimal(1)];
  for (const root of list) {
    const product = [decimal(0), ...polynomial];
    polynomial.forEach((coefficient, power) => {
      product[power] = (product[power] ?? decimal(0)).minus(coefficient.times(root));
    });
    polynomial = product;
  }
  return polynomial;
}

describe("rootsAbove", () => {
  it("gives every root above the bound, ascending, and not the bound itself", () => {
    // (x − 1)(x − 2)(x − 3)
    assert.deepEqual(roots([-6, 11, -6, 1]), [1, 2, 3]);
    assert.deepEqual(roots([-6, 11, -6, 1], 1), [2, 3]);
    assert.deepEqual(roots([-6, 11, -6, 1], "1.5"), [2, 3]);
    assert.deepEqual(roots([-6, 11, -6, 1], -4), [1, 2, 3]);
  });

  it("gives a multiple root once", () => {
    // (10x − 11)², and x² (x − 2)
    assert.deepEqual(roots([121, -220, 100]), [1.1]);
    assert.deepEqual(roots([0, 0, -2, 1], -1), [0, 2]);
    assert.deepEqual(roots([0, 0, -2, 1], 0), [2]);
    assert.deepEqual(roots([0, 0, -2, 1], 1), [2]);
  });

  it("gives each root once of factors that are there two and three times beside others", () => {
    for (const [list, once] of [
      [
        [1, 1, 2, 2, 2, 5],
        [1, 2, 5],
      ],
      [
        [3, 3, 7, 11, 11, 11, 11],
        [3, 7, 11],
      ],
      [
        [1, 1, 4, 4, 4, 9, 9, 16],
        [1, 4, 9, 16],
      ],
    ] as const)
      assert.deepEqual(rootsAbove(withRoots(list), decimal(0)).map(Number), once);
  });

  it("gives the root whichever sign leads, and where a coefficient is one or none: 1 − x³, x³ − 1, x³ − x", () => {
    assert.deepEqual(roots([1, 0, 0, -1]), [1]);
    assert.deepEqual(roots([-1, 0, 0, 1]), [1]);
    assert.deepEqual(roots([0, -1, 0, 1]), [1]);
    assert.deepEqual(roots([64, 0, 0, -1]), [4]);
  });

  it("finds a root close below the bound that the coefficients give: 7 + 3x − x²", () => {
    // (3 + √37) / 2
    const [root = NaN, ...others] = roots([7, 3, -1]);
    assert.ok(Math.abs(root - 4.54138126514911) < 1e-14, String(root));
    assert.deepEqual(others, []);
  });

  it("tells a touch from a near miss and from two roots, 1e-20 apart", () => {
    assert.deepEqual(roots(["1.00000000000000000001", -2, 1]), []);
    assert.equal(roots(["0.99999999999999999999", -2, 1]).length, 2);
    assert.deepEqual(roots([1, -2, 1]), [1]);
  });

  it("gives none where there is none: x² + 1, a constant, zero", () => {
    assert.deepEqual(roots([1, 0, 1], -10), []);
    assert.deepEqual(roots([5]), []);
    assert.deepEqual(roots([0, 0]), []);
  });

  it("finds the twenty roots of Wilkinson's polynomial, which doubles cannot", () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    const found = rootsAbove(withRoots(twenty), decimal(0));
    assert.equal(found.length, 20);
    found.forEach((root, index) =>
      assert.ok(
        root
          .minus(index + 1)
          .abs()
          .lessThan(1e-30),
        root.toString(),
      ),
    );
  });

  it("finds roots of any size, a hundred orders of magnitude apart", () => {
    // (x − 1e-50)(x − 1e50)
    const [small = 0, large = 0] = roots([1, "-1e50", 1]);
    assert.ok(Math.abs(small / 1e-50 - 1) < 1e-12 && Math.abs(large / 1e50 - 1) < 1e-12);
  });

  it("gives a root that is a short decimal as that decimal, and any other to 40 digits", () => {
    // (10x − 11)(x − 3)² (x² + 1), and x² − 2: √2 to 40 digits is OEIS A002193.
    const [short] = rootsAbove([-99, 156, -170, 166, -71, 10].map(decimal), decimal(0));
    assert.equal(short?.toString(), "1.1");
    const [root] = rootsAbove([-2, 0, 1].map(decimal), decimal(0));
    assert.equal(root?.toString(), "1.41421356237309504880168872420969807857");
  });

  it("finds a root where the polynomial is nearly flat: (x − 0.3)⁷ = 1e-28", () => {
    // 0.3 + 1e-4, and no other: the seventh power rises everywhere.
    const power = withRoots(Array<number>(7).fill(0.3));
    const moved = power.map((coefficient, index) => (index === 0 ? coefficient.minus("1e-28") : coefficient));
    assert.deepEqual(rootsAbove(moved, decimal(0)).map(String), ["0.3001"]);
  });

  it("finds none where only factors that are there twice changed signs: (x + 0.06)(x² + 1)² above −0.02", () => {
    // (x² + 1)² = x⁴ + 2x² + 1; × (x + 0.06)
    const coefficients = [0.06, 1, 0.12, 2, 0.06, 1].map(decimal);
    assert.deepEqual(rootsAbove(coefficients, decimal("-0.02")), []);
  });

  it("finds exactly the distinct roots above the bound of any product of linear factors", () => {
    const lists = fc.array(typed(-3, 3, 2), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(lists, typed(-3, 3, 2), fc.integer({ min: 0, max: 2 }), (list, bound, unreal) => {
        let polynomial = withRoots(list);
        // × (x² + 1) adds no real root
        for (let time = 0; time < unreal; time++) {
          const squared = [decimal(0), decimal(0), ...polynomial];
          polynomial = squared.map((coefficient, power) => coefficient.plus(polynomial[power] ?? 0));
        }
        const expected = [...new Set(list)].filter((root) => root > bound).sort((a, b) => a - b);
        const found = rootsAbove(polynomial, decimal(bound));
        assert.equal(found.length, expected.length);
        found.forEach((root, index) =>
          assert.ok(
            root
              .minus(expected[index] ?? NaN)
              .abs()
              .lessThan(1e-30),
            root.toString(),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });
});
