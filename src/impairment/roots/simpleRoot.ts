import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { IntegerPolynomial } from "./integerPolynomial.ts";

/** Of the root, how many are certain when the search ends: more than the 40 decimal digits that it is given in. */
const significantBits = 140n;

/** How many bits are sought at once, at most. */
const mostBitsAtOnce = 64;

/**
 * The one root that a polynomial has between 0 and 1, where it has one and changes sign there; in 40 digits, all right.
 *
 * Quadratic interval refinement (Abbott, ISSAC 2006): the bracket is divided into 2, 4, 16, 256 … parts as long as a
 * straight line between its ends tells in which of them the sign changes, into fewer where it does not. All values are
 * whole numbers, so every bracket is certain to hold the root.
 *
 * @param polynomial its constant is not zero.
 */
export function simpleRoot(polynomial: IntegerPolynomial): Decimal {
  let bracket: Bracket = {
    start: 0n,
    bits: 0,
    low: polynomial[0] ?? 0n,
    high: polynomial.reduce((sum, coefficient) => sum + coefficient, 0n),
  };
  let sought = 1;
  while (bracket.start >> significantBits === 0n) {
    const part = partOf(polynomial, bracket, sought);
    if (part === undefined) {
      sought /= 2;
    } else {
      if (part.low === 0n) return quotient(part);
      bracket = part;
      sought = Math.min(2 * sought, mostBitsAtOnce);
    }
  }
  return quotient(bracket);
}

/** Between start / 2^bits and (start + 1) / 2^bits, and the polynomial's values at both, × 2^(bits × degree). */
interface Bracket {
  readonly start: bigint;
  readonly bits: number;
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * The part with the root, of 2^sought equal ones, where it is one of the two beside the point that the line names; that
 * point itself (`low` is zero) where it is the root. Of two parts it always is.
 */
function partOf(
  polynomial: IntegerPolynomial,
  { start, bits, low, high }: Bracket,
  sought: number,
): Bracket | undefined {
  const parts = 1n << BigInt(sought);
  const shift = BigInt(sought * (polynomial.length - 1));
  const first = start << BigInt(sought);
  const within = bits + sought;
  const valueAt = (point: bigint): bigint => {
    if (point === 0n) return low << shift;
    return point === parts ? high << shift : scaledValue(polynomial, first + point, within);
  };
  const crossing = (low * parts * 2n + (low - high)) / ((low - high) * 2n);
  const point = crossing < 1n ? 1n : crossing >= parts ? parts - 1n : crossing;
  const value = valueAt(point);
  if (value === 0n) return { start: first + point, bits: within, low: 0n, high: 0n };
  const rootIsAbove = value < 0n === low < 0n;
  const beside = rootIsAbove ? point + 1n : point - 1n;
  const other = valueAt(beside);
  if (beside !== 0n && beside !== parts) {
    if (other === 0n) return { start: first + beside, bits: within, low: 0n, high: 0n };
    if (other < 0n === value < 0n) return undefined;
  }
  return rootIsAbove
    ? { start: first + point, bits: within, low: value, high: other }
    : { start: first + beside, bits: within, low: other, high: value };
}

/** The polynomial's value at numerator / 2^bits, × 2^(bits × degree). */
function scaledValue(polynomial: IntegerPolynomial, numerator: bigint, bits: number): bigint {
  let value = 0n;
  let scale = 0n;
  for (let index = polynomial.length - 1; index >= 0; index--) {
    value = value * numerator + ((polynomial[index] ?? 0n) << scale);
    scale += BigInt(bits);
  }
  return value;
}

function quotient({ start, bits }: Bracket): Decimal {
  return decimal(start.toString()).dividedBy((1n << BigInt(bits)).toString());
}
