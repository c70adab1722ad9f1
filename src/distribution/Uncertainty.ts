import type { Driver } from "../impairment/unit/drivers.ts";

/** How a driver's shift is distributed. Shifts as everywhere: 0.01 is one percentage point; relative for base revenue. */
export type ShiftDistribution =
  | { readonly kind: "fixed"; readonly shift: number }
  | { readonly kind: "triangular"; readonly minimum: number; readonly mode: number; readonly maximum: number }
  | { readonly kind: "normal"; readonly mean: number; readonly standardDeviation: number };

/** A driver that is not known for certain. */
export interface UncertainDriver {
  readonly driver: Driver;
  readonly shift: ShiftDistribution;
}

/** What is not known for certain about a unit. */
export interface Uncertainty {
  /** Each driver once; one that is left out stays as the unit has it. */
  readonly drivers: readonly UncertainDriver[];
  /**
   * Correlations of the drivers in their order: a symmetric, positive semi-definite matrix with ones on its diagonal.
   * They are those of a Gaussian copula: a pair's own correlation where both are normal, and a rank correlation of
   * (6/π) asin(ρ/2) otherwise. A fixed driver's have no effect. Absent: independent.
   */
  readonly correlations?: readonly (readonly number[])[];
}

/** Something about an uncertainty, or about how it is to be simulated, that cannot be. */
export class UncertaintyError extends Error {
  override readonly name = "UncertaintyError";
  /** @param what "triangular shift of Gross margin", "trials" */
  constructor(
    readonly what: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${what}: found ${found}, expected ${expected}.`);
  }
}
