import type { Decimal } from "../figures/decimal.ts";

/** How two figures that should agree do. */
export type Status = "exact" | "within rounding" | "break";

export interface Agreement {
  /** found − expected */
  readonly difference: Decimal;
  readonly status: Status;
}

/**
 * Compares a figure found with the one expected: `exact` where they are equal, `within rounding` where they differ by
 * no more than the tolerance, else `break`.
 *
 * @param tolerance what rounding alone can move the one from the other: see `settleTie`.
 */
export function agreement(expected: Decimal, found: Decimal, tolerance: Decimal): Agreement {
  const difference = found.minus(expected);
  if (difference.isZero()) return { difference, status: "exact" };
  return { difference, status: difference.abs().lessThanOrEqualTo(tolerance) ? "within rounding" : "break" };
}
