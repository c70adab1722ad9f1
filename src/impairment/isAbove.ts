import type { Decimal } from "../figures/decimal.ts";

/**
 * A discount rate that is nearer to the growth counts as equal to it: coarser than what rounding leaves of a rate that was
 * calculated, 0.07 − 0.05, and the same in cells and functions.
 */
export const leastSpread = 1e-12;

/** True of a discount rate that is so far above the terminal growth that there is a terminal value. */
export const isAbove = (rate: Decimal, growth: Decimal): boolean =>
  rate.minus(growth).greaterThanOrEqualTo(leastSpread);
