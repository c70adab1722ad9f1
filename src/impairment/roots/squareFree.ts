import { derivative, trimmed, type IntegerPolynomial } from "./integerPolynomial.ts";

/**
 * A polynomial with the same roots, each of them once: p / gcd(p, p′), exactly.
 *
 * Most polynomials are so already, and arithmetic modulo a prime shows it cheaply: if p and p′ have no common factor
 * modulo a prime that does not divide the leading coefficient, they have none at all.
 */
export function squareFree(polynomial: IntegerPolynomial): IntegerPolynomial {
  const slope = derivative(polynomial);
  if (polynomial.length < 3 || coprimeModulo(polynomial, slope)) return polynomial;
  const common = greatestCommonDivisor(polynomial, slope);
  return common.length <= 1 ? polynomial : primitive(pseudoDivided(polynomial, common).quotient);
}

/** 2^61 − 1 */
const prime = 2305843009213693951n;

function coprimeModulo(one: IntegerPolynomial, other: IntegerPolynomial): boolean {
  if ((one.at(-1) ?? 0n) % prime === 0n) return false;
  let a = reduced(one);
  let b = reduced(other);
  while (b.length > 0) [a, b] = [b, remainderModulo(a, b)];
  return a.length === 1;
}

function reduced(polynomial: readonly bigint[]): IntegerPolynomial {
  return trimmed(polynomial.map((coefficient) => coefficient % prime));
}

function remainderModulo(dividend: IntegerPolynomial, divisor: IntegerPolynomial): IntegerPolynomial {
  const rest = [...dividend];
  const inverse = power(divisor.at(-1) ?? 0n, prime - 2n);
  for (let shift = rest.length - divisor.length; shift >= 0; shift--) {
    const factor = ((rest[shift + divisor.length - 1] ?? 0n) * inverse) % prime;
    divisor.forEach((coefficient, index) => {
      rest[shift + index] = ((rest[shift + index] ?? 0n) - factor * coefficient) % prime;
    });
  }
  return reduced(rest.slice(0, divisor.length - 1));
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base % prime, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** By Euclid, with remainders kept whole and without a common factor (the primitive remainder sequence). */
function greatestCommonDivisor(one: IntegerPolynomial, other: IntegerPolynomial): IntegerPolynomial {
  let a = primitive(one);
  let b = primitive(other);
  while (b.length > 0) [a, b] = [b, primitive(pseudoDivided(a, b).remainder)];
  return a;
}

/** Quotient and remainder of the dividend times a power of the divisor's leading coefficient, so that both are whole. */
function pseudoDivided(
  dividend: IntegerPolynomial,
  divisor: IntegerPolynomial,
): { quotient: IntegerPolynomial; remainder: IntegerPolynomial } {
  const lead = divisor.at(-1) ?? 1n;
  let rest = [...dividend];
  let quotient = Array<bigint>(Math.max(0, dividend.length - divisor.length + 1)).fill(0n);
  for (let shift = quotient.length - 1; shift >= 0; shift--) {
    const factor = rest[shift + divisor.length - 1] ?? 0n;
    rest = rest.map((coefficient) => coefficient * lead);
    quotient = quotient.map((coefficient) => coefficient * lead);
    quotient[shift] = factor;
    divisor.forEach((coefficient, index) => {
      rest[shift + index] = (rest[shift + index] ?? 0n) - factor * coefficient;
    });
  }
  return { quotient: trimmed(quotient), remainder: trimmed(rest.slice(0, divisor.length - 1)) };
}

/** Divided by what all coefficients have in common. */
function primitive(polynomial: IntegerPolynomial): IntegerPolynomial {
  let common = 0n;
  for (const coefficient of polynomial) {
    let [a, b] = [common, coefficient < 0n ? -coefficient : coefficient];
    while (b !== 0n) [a, b] = [b, a % b];
    common = a;
    if (common === 1n) return polynomial;
  }
  return common === 0n ? polynomial : polynomial.map((coefficient) => coefficient / common);
}
