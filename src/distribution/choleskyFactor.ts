import { UncertaintyError } from "./Uncertainty.ts";
import * as distributionWords from "./distributionWords.ts";

/** Below it a pivot counts as zero: the driver follows from those before it. */
const pivotTolerance = 1e-12;
/** |aᵢⱼ| ≤ √(aᵢᵢ aⱼⱼ) in a positive semi-definite matrix, so this goes with the pivots'. */
const residualTolerance = 1e-6;

/**
 * The lower triangular L with L Lᵀ = the correlations, so that L times independent normals are normals so correlated.
 * Correlations of ±1 are allowed: a driver that follows from those before it has a zero on the diagonal.
 *
 * @param names of the drivers, for the message.
 * @throws UncertaintyError where the matrix is not positive semi-definite: no drivers can be so correlated.
 * @example choleskyFactor(["a", "b"], [[1, 0.6], [0.6, 1]]) // [[1, 0], [0.6, 0.8]]
 */
export function choleskyFactor(names: readonly string[], correlations: readonly (readonly number[])[]): Float64Array[] {
  const factor = correlations.map(() => new Float64Array(correlations.length));
  const rest = (i: number, j: number): number => {
    let value = correlations[i]?.[j] ?? NaN;
    for (let k = 0; k < j; k++) value -= (factor[i]?.[k] ?? NaN) * (factor[j]?.[k] ?? NaN);
    return value;
  };
  const refuse = (i: number): never => {
    const found = distributionWords.contradicting(names[i]);
    throw new UncertaintyError("correlations", found, distributionWords.correlationsThatCanHoldTogether);
  };
  correlations.forEach((_, j) => {
    const pivot = rest(j, j);
    if (!(pivot >= -pivotTolerance)) refuse(j);
    const root = pivot > pivotTolerance ? Math.sqrt(pivot) : 0;
    for (let i = j; i < correlations.length; i++) {
      const row = factor[i];
      if (row === undefined) continue;
      if (i === j) row[j] = root;
      else if (root > 0) row[j] = rest(i, j) / root;
      else if (Math.abs(rest(i, j)) > residualTolerance) refuse(i);
    }
  });
  return factor;
}
