import type { HeadroomDistribution } from "./headroomDistribution.ts";
import type { Simulation } from "./Simulation.ts";
import * as distributionWords from "./distributionWords.ts";

/** How a simulation is run beside other work. */
export interface RunSettings {
  /** Lets other work go before each further step: a timer or an idle callback of whoever has one. */
  readonly pause: () => Promise<void>;
  /** Told after each step. */
  readonly onProgress?: (done: number, trials: number) => void;
  /** An AbortSignal, or anything alike; looked at after each pause. */
  readonly signal?: { readonly aborted: boolean };
  /** Trials between pauses: 20,000 take some 10 ms. */
  readonly step?: number;
}

const defaultStep = 20_000;

/**
 * Runs a simulation to its end with pauses between its steps, so that a pane stays responsive and a worker hears its
 * messages.
 *
 * @throws SimulationCancelledError, NoValuedTrialError
 */
export async function runSimulation(simulation: Simulation, settings: RunSettings): Promise<HeadroomDistribution> {
  const { pause, onProgress, signal, step = defaultStep } = settings;
  while (simulation.done < simulation.trials) {
    await pause();
    if (signal?.aborted) throw new SimulationCancelledError(simulation.done, simulation.trials);
    simulation.advance(step);
    onProgress?.(simulation.done, simulation.trials);
  }
  return simulation.distribution();
}

/** A simulation that was stopped before its end. */
export class SimulationCancelledError extends Error {
  override readonly name = "SimulationCancelledError";
  constructor(
    readonly done: number,
    readonly trials: number,
  ) {
    super(distributionWords.theSimulationWasCancelledAfter(done, trials));
  }
}
