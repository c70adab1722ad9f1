import { decimal, type Decimal } from "./decimal.ts";

/**
 * Rounds to so many decimals, halves away from zero, as statements and Excel's ROUND do.
 *
 * @param decimals a whole number; negative rounds before the point (−3: to thousands).
 * @throws RoundingPlaceError where it is no whole number.
 * @example roundTo(decimal("-2.345"), 2) // −2.35
 */
export function roundTo(value: Decimal, decimals: number): Decimal {
  if (!Number.isInteger(decimals)) throw new RoundingPlaceError(decimals);
  return decimals >= 0 ? value.toDecimalPlaces(decimals) : value.toNearest(decimal(10).pow(-decimals));
}

/** A number of decimals that is no whole number. */
export class RoundingPlaceError extends Error {
  override readonly name = "RoundingPlaceError";
  constructor(readonly found: number) {
    super(`Expected a whole number of decimals, found ${found}.`);
  }
}
