import { decimal, type Decimal } from "../figures/decimal.ts";

/** The power of ten by which one amount is the other, whatever their signs; undefined where none is, or either is zero. */
export function powerBetween(from: Decimal, to: Decimal): Decimal | undefined {
  if (from.isZero() || to.isZero()) return undefined;
  const ratio = to.dividedBy(from).abs();
  const power = decimal(10).pow(Math.round(Math.log10(ratio.toNumber())));
  return from.times(power).abs().eq(to.abs()) ? power : undefined;
}
