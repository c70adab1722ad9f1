import { Simulation } from "../../../distribution/Simulation.ts";
import type { SimulationJob } from "../../model/goodwill/goodwillState.ts";
import { unitOf } from "../../model/goodwill/unitOf.ts";

/** The simulation that a job asks for. */
export function simulationOf({ inputs, drivers, trials, seed }: SimulationJob): Simulation {
  return new Simulation(unitOf(inputs), { drivers }, { trials, seed });
}
