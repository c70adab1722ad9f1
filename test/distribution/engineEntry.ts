import { Simulation } from "../../src/distribution/Simulation.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { breakEvens } from "../../src/impairment/breakEven/breakEvens.ts";
import { drivers } from "../../src/impairment/unit/drivers.ts";
import { sensitivity } from "../../src/impairment/sensitivity.ts";
import { handUnit, unitOf } from "../support/unit.ts";

/** A simulation of every driver, a grid and every break-even of the small unit, for two engines to compare. */
export function resultsOfEngine(): unknown {
  const unit = unitOf({ ...handUnit, midYearDiscounting: true });
  const uncertain = drivers.map((driver, index) =>
    index % 2 === 0
      ? { driver, shift: { kind: "normal", mean: 0, standardDeviation: 0.01 } as const }
      : { driver, shift: { kind: "triangular", minimum: -0.02, mode: 0.005, maximum: 0.01 } as const },
  );
  const correlations = drivers.map((_, i) => drivers.map((__, j) => (i === j ? 1 : 0.25)));
  const simulation = new Simulation(unit, { drivers: uncertain, correlations }, { trials: 20_000, seed: 1 });
  simulation.advance(simulation.trials);
  const shifts = Array.from({ length: 21 }, (_, index) => decimal(index - 10).times("0.003"));
  const grid = sensitivity(unit, { driver: "Pre-tax discount rate", shifts }, { driver: "Revenue growth", shifts });
  return {
    distribution: simulation.distribution(),
    headroom: Array.from(grid.headroom, String),
    breakEvens: drivers.map((driver) => breakEvens(unit, driver).map(Number)),
  };
}

Object.assign(globalThis, { resultsOfEngine });
