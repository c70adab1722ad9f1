import type { Decimal } from "../figures/decimal.ts";

/** How two figures that should agree do. */
export type TieOutStatus = "exact" | "within rounding" | "break";

export interface TieOut {
  /** found − expected */
  readonly difference: Decimal;
  readonly status: TieOutStatus;
}

/**
 * Compares a figure found with the one expected: `exact` where they are equal, `within rounding` where they differ by
 * no more than the tolerance, else `break`. For the tolerance see `amountTolerance`, `ratioTolerance` and
 * `conversionTolerance`.
 */
export function tieOut(expected: Decimal, found: Decimal, tolerance: Decimal): TieOut {
  const difference = found.minus(expected);
  if (difference.isZero()) return { difference, status: "exact" };
  return { difference, status: difference.abs().lessThanOrEqualTo(tolerance) ? "within rounding" : "break" };
}
