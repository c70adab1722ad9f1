import { normalQuantile } from "./normalQuantile.ts";
import type { ShiftDistribution } from "./Uncertainty.ts";

/** The shift that a distribution falls below with probability p, above 0 and below 1. */
export function shiftQuantile(shift: ShiftDistribution, p: number): number {
  switch (shift.kind) {
    case "fixed":
      return shift.shift;
    case "normal":
      return shift.mean + shift.standardDeviation * normalQuantile(p);
    case "triangular": {
      const { minimum, mode, maximum } = shift;
      const range = maximum - minimum;
      return p * range < mode - minimum
        ? minimum + Math.sqrt(p * range * (mode - minimum))
        : maximum - Math.sqrt((1 - p) * range * (maximum - mode));
    }
  }
}
