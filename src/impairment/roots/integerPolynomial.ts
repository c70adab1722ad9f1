import type { Decimal } from "../../figures/decimal.ts";

/** A polynomial of whole coefficients, constant first, without a leading zero; empty for zero. */
export type IntegerPolynomial = readonly bigint[];

/** The polynomial of decimal coefficients (constant first), times the power of ten that makes them whole. */
export function wholePolynomial(coefficients: readonly Decimal[]): IntegerPolynomial {
  const decimals = Math.max(0, ...coefficients.map((coefficient) => coefficient.decimalPlaces()));
  return trimmed(coefficients.map((coefficient) => BigInt(coefficient.toFixed(decimals).replace(".", ""))));
}

/** Without leading zeros. */
export function trimmed(polynomial: readonly bigint[]): IntegerPolynomial {
  return polynomial.slice(0, polynomial.findLastIndex((coefficient) => coefficient !== 0n) + 1);
}

/** Divided by x as often as it goes. */
export function withoutZeroRoots(polynomial: IntegerPolynomial): IntegerPolynomial {
  const first = polynomial.findIndex((coefficient) => coefficient !== 0n);
  return first > 0 ? polynomial.slice(first) : polynomial;
}

/**
 * How often the sign changes from coefficient to coefficient. Descartes: the number of positive roots, counted with
 * multiplicity, or more by an even number.
 */
export function signChanges(polynomial: IntegerPolynomial): number {
  let changes = 0;
  let last = 0n;
  for (const coefficient of polynomial) {
    if (coefficient === 0n) continue;
    if (last !== 0n && coefficient < 0n !== last < 0n) changes += 1;
    last = coefficient;
  }
  return changes;
}

/** p(x + distance): every root moves down by the distance. */
export function translated(polynomial: IntegerPolynomial, distance: bigint): IntegerPolynomial {
  const moved = [...polynomial];
  for (let from = 0; from < moved.length - 1; from++) {
    for (let index = moved.length - 2; index >= from; index--) {
      moved[index] = (moved[index] ?? 0n) + distance * (moved[index + 1] ?? 0n);
    }
  }
  return moved;
}

/** A polynomial whose roots are `factor` times as large. */
export function stretched(polynomial: IntegerPolynomial, factor: bigint): IntegerPolynomial {
  const degree = polynomial.length - 1;
  let power = 1n;
  const result = [...polynomial];
  for (let index = degree; index >= 0; index--) {
    result[index] = (result[index] ?? 0n) * power;
    power *= factor;
  }
  return result;
}

/** A polynomial whose roots are `factor` times as small. */
export function shrunk(polynomial: IntegerPolynomial, factor: bigint): IntegerPolynomial {
  let power = 1n;
  return polynomial.map((coefficient) => {
    const result = coefficient * power;
    power *= factor;
    return result;
  });
}

export function derivative(polynomial: IntegerPolynomial): IntegerPolynomial {
  return polynomial.slice(1).map((coefficient, index) => coefficient * BigInt(index + 1));
}
