import { runSimulation } from "../../../distribution/runSimulation.ts";
import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { SimulationHooks } from "../../../distribution/worker/messages.ts";
import { simulationOf, type SimulationJob } from "../../../distribution/worker/SimulationJob.ts";

/** Short enough for the pane to answer between two steps. */
const step = 5_000;

/**
 * Runs a job on the pane's own thread, in steps with the pane's other work between them.
 *
 * @throws SimulationCancelledError, and what `Simulation` throws
 */
export async function simulateOnThread(
  job: SimulationJob,
  { signal, onProgress }: SimulationHooks,
): Promise<HeadroomDistribution> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return runSimulation(simulationOf(job), { pause, signal, step, ...(onProgress && { onProgress }) });
}
