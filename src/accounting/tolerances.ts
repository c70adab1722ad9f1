import type { Decimal } from "../figures/decimal.ts";

/** A figure as quoted: its value, and the unit of its last printed digit (1,351.0 RMB million: 0.1). */
export interface Quoted {
  readonly value: Decimal;
  /** Zero for a figure that is not rounded. */
  readonly lastDigit: Decimal;
}

const half = (unit: Decimal): Decimal => unit.dividedBy(2);

/**
 * What rounding alone can move a total from the sum of its addends: half a unit for each addend, and half a unit for
 * the total.
 *
 * @param unit of the last printed digit of the amounts, 1 for amounts in RMB'000.
 */
export function amountTolerance(unit: Decimal, addends: number): Decimal {
  return half(unit).times(addends + 1);
}

/**
 * What rounding alone can move a printed ratio (or a growth rate: the ratio less one) from the ratio of its operands
 * as quoted: the operands' half-units carried through to the ratio furthest away, and half of the printed digit.
 *
 * @param lastDigit of the printed ratio as a fraction: 0.001 for 33.6%.
 * @throws WideDenominatorError where the denominator is zero within its rounding.
 */
export function ratioTolerance(numerator: Quoted, denominator: Quoted, lastDigit: Decimal): Decimal {
  const top = numerator.value.abs();
  const bottom = denominator.value.abs();
  const least = bottom.minus(half(denominator.lastDigit));
  if (!least.greaterThan(0)) throw new WideDenominatorError(denominator);
  const furthest = top.plus(half(numerator.lastDigit)).dividedBy(least);
  return furthest.minus(top.dividedBy(bottom)).plus(half(lastDigit));
}

/**
 * What rounding alone can move an amount printed in a larger unit from the exact one: half of the printed unit.
 *
 * @param printedUnit in the unit of the amounts compared: 100 for RMB million to one decimal, compared in RMB'000.
 */
export function conversionTolerance(printedUnit: Decimal): Decimal {
  return half(printedUnit);
}

/** A ratio to a figure that may be zero, as quoted. */
export class WideDenominatorError extends Error {
  override readonly name = "WideDenominatorError";
  constructor(readonly denominator: Quoted) {
    super(`Expected a denominator that is not zero within its rounding, found ${denominator.value.toString()}.`);
  }
}
