import { checkUncertainty } from "./checkUncertainty.ts";
import { choleskyFactor } from "./choleskyFactor.ts";
import { normalProbability } from "./normalProbability.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { shiftQuantile } from "./shiftQuantile.ts";
import type { ShiftDistribution, Uncertainty } from "./Uncertainty.ts";
import type { Uniforms } from "./uniforms.ts";

/**
 * Draws a shift for every driver of an uncertainty, trial after trial. Each driver takes one uniform a trial; with
 * correlations, these become normals, are correlated by a Cholesky factor, and become the driver's own distribution
 * (a Gaussian copula).
 */
export class ShiftSampler {
  /** The shifts drawn last, in the order of the drivers. */
  readonly shifts: Float64Array;
  private readonly uncertainty: Uncertainty;
  private readonly uniform: Uniforms;
  private readonly factor: readonly Float64Array[] | undefined;
  private readonly normals: Float64Array;

  /** @throws UncertaintyError */
  constructor(uncertainty: Uncertainty, uniforms: Uniforms) {
    checkUncertainty(uncertainty);
    const { drivers, correlations } = uncertainty;
    this.uncertainty = uncertainty;
    this.uniform = uniforms;
    this.factor =
      correlations &&
      choleskyFactor(
        drivers.map(({ driver }) => driver),
        correlations,
      );
    this.normals = new Float64Array(drivers.length);
    this.shifts = new Float64Array(drivers.length);
  }

  draw(): void {
    if (this.factor) return this.drawCorrelated(this.factor);
    const { drivers } = this.uncertainty;
    for (let i = 0; i < drivers.length; i++) {
      const uncertain = drivers[i];
      if (uncertain) this.shifts[i] = shiftQuantile(uncertain.shift, this.uniform());
    }
  }

  private drawCorrelated(factor: readonly Float64Array[]): void {
    const { drivers } = this.uncertainty;
    const normals = this.normals;
    for (let i = 0; i < normals.length; i++) normals[i] = normalQuantile(this.uniform());
    for (let i = 0; i < normals.length; i++) {
      const [row, uncertain] = [factor[i], drivers[i]];
      if (row === undefined || uncertain === undefined) continue;
      let normal = 0;
      for (let j = 0; j <= i; j++) normal += (row[j] ?? NaN) * (normals[j] ?? NaN);
      this.shifts[i] = correlatedShift(uncertain.shift, normal);
    }
  }
}

/** The shift where a standard normal stands: a normal one by its size, others by its probability. */
function correlatedShift(shift: ShiftDistribution, normal: number): number {
  if (shift.kind === "normal") return shift.mean + shift.standardDeviation * normal;
  return shiftQuantile(shift, normalProbability(normal));
}
