import { simulationJob, type SimulationJob } from "../../../src/distribution/worker/SimulationJob.ts";
import type { Uncertainty } from "../../../src/distribution/Uncertainty.ts";
import { handUnit, unitOf } from "../../support/unit.ts";

const uncertainty: Uncertainty = {
  drivers: [
    { driver: "Gross margin", shift: { kind: "normal", mean: 0, standardDeviation: 0.02 } },
    { driver: "Pre-tax discount rate", shift: { kind: "triangular", minimum: -0.01, mode: 0, maximum: 0.02 } },
  ],
  correlations: [
    [1, -0.5],
    [-0.5, 1],
  ],
};

/** A simulation of the unit to value by hand, with two correlated drivers. */
export const handJob: SimulationJob = simulationJob(unitOf(handUnit), uncertainty, { trials: 50_000, seed: 7 });
