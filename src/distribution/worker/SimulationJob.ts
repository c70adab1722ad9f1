import type { CashGeneratingUnit } from "../../impairment/unit/CashGeneratingUnit.ts";
import type { SimulationSettings } from "../checkSimulation.ts";
import { Simulation } from "../Simulation.ts";
import type { Uncertainty } from "../Uncertainty.ts";
import { plainUnit, unitOfPlain, type PlainUnit } from "./plainUnit.ts";

/** All that a simulation needs; plain, so that a worker can be given it. */
export interface SimulationJob extends SimulationSettings {
  readonly unit: PlainUnit;
  readonly uncertainty: Uncertainty;
}

export function simulationJob(
  unit: CashGeneratingUnit,
  uncertainty: Uncertainty,
  { trials, seed }: SimulationSettings,
): SimulationJob {
  return { unit: plainUnit(unit), uncertainty, trials, seed };
}

/**
 * The simulation that a job asks for: the same to the last bit on whichever thread.
 *
 * @throws what `checkSimulation` throws
 */
export function simulationOf({ unit, uncertainty, trials, seed }: SimulationJob): Simulation {
  return new Simulation(unitOfPlain(unit), uncertainty, { trials, seed });
}
