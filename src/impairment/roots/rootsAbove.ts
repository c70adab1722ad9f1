import { decimal, type Decimal } from "../../figures/decimal.ts";
import {
  shrunk,
  signChanges,
  stretched,
  translated,
  wholePolynomial,
  withoutZeroRoots,
  type IntegerPolynomial,
} from "./integerPolynomial.ts";
import { simpleRoot } from "./simpleRoot.ts";
import { squareFree } from "./squareFree.ts";

/**
 * Every real root of a polynomial above a bound, each once whatever its multiplicity, ascending; its distance from the
 * bound is right to the last few of 40 digits.
 *
 * None is missed and none invented, as the count is exact: coefficients become whole numbers, the bound is moved to
 * zero, multiple roots are made simple (`squareFree`), and intervals are halved until Descartes' rule of signs leaves
 * no root or one in each (Collins and Akritas 1976). Only then is a root refined (`simpleRoot`), in whole numbers too.
 *
 * @param coefficients constant first. The zero polynomial has no isolated root: none is given.
 * @param bound excluded.
 * @example rootsAbove([121, -220, 100].map(decimal), decimal(0)) // [1.1]: (10x − 11)², once
 */
export function rootsAbove(coefficients: readonly Decimal[], bound: Decimal): Decimal[] {
  const decimals = bound.decimalPlaces();
  const unit = 10n ** BigInt(decimals);
  const distance = BigInt(bound.toFixed(decimals).replace(".", ""));
  const given = wholePolynomial(coefficients);
  // A last flow that grows as the terminal value does makes zero a multiple root: below the bound, it would only cost time.
  const whole = bound.isNegative() ? given : withoutZeroRoots(given);
  const fromBound = distance === 0n ? whole : translated(stretched(whole, unit), distance);
  const scale = distance === 0n ? decimal(1) : decimal(unit.toString());
  return positiveRoots(withoutZeroRoots(fromBound))
    .map((root) => bound.plus(root.dividedBy(scale)))
    .sort((one, other) => one.comparedTo(other));
}

/** A stretch ((start, start + 1) / 2^level, of all that is searched) moved to (0, 1). */
interface Stretch {
  readonly polynomial: IntegerPolynomial;
  readonly start: bigint;
  readonly level: number;
}

function positiveRoots(polynomial: IntegerPolynomial): Decimal[] {
  const changes = signChanges(polynomial);
  if (changes === 0) return [];
  const simple = changes === 1 ? polynomial : squareFree(polynomial);
  // Factors that are there twice may have made the sign changes: without them there can be none, and so no root.
  if (signChanges(simple) === 0) return [];
  const power = upperBound(simple);
  const two = decimal(2);
  const scaled = power >= 0 ? shrunk(simple, 1n << BigInt(power)) : stretched(simple, 1n << BigInt(-power));
  const roots: Decimal[] = [];
  const stretches: Stretch[] = [{ polynomial: scaled, start: 0n, level: 0 }];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const { start, level } = stretch;
    const at = (root: Decimal): Decimal => root.plus(start.toString()).times(two.pow(power - level));
    const count = signChanges(onTheHalfLine(stretch.polynomial));
    if (count === 1) roots.push(at(simpleRoot(stretch.polynomial)));
    if (count <= 1) continue;
    const left = stretched(stretch.polynomial, 2n);
    const right = translated(left, 1n);
    if (right[0] === 0n) roots.push(at(decimal(0.5)));
    stretches.push({ polynomial: left, start: 2n * start, level: level + 1 });
    stretches.push({ polynomial: withoutZeroRoots(right), start: 2n * start + 1n, level: level + 1 });
  }
  return roots;
}

/** A polynomial whose positive roots are those that this one has between 0 and 1, by x → 1 / (1 + x). */
function onTheHalfLine(polynomial: IntegerPolynomial): IntegerPolynomial {
  return translated([...polynomial].reverse(), 1n);
}

/** A power of two that every positive root is below (Kioustelidis' bound, by lengths in bits). */
function upperBound(polynomial: IntegerPolynomial): number {
  const lead = polynomial.at(-1) ?? 1n;
  const degree = polynomial.length - 1;
  let power = -Infinity;
  polynomial.forEach((coefficient, index) => {
    if (coefficient === 0n || coefficient < 0n === lead < 0n) return;
    power = Math.max(power, Math.ceil((bitLength(coefficient) - bitLength(lead) + 1) / (degree - index)) + 1);
  });
  return power;
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}
