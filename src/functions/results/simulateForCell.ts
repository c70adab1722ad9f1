import type { HeadroomDistribution } from "../../distribution/headroomDistribution.ts";
import { WorkerRefusedError } from "../../distribution/worker/messages.ts";
import { simulationOf, type SimulationJob } from "../../distribution/worker/SimulationJob.ts";
import type { WorkerQueue } from "../../distribution/worker/WorkerQueue.ts";
import { InputError } from "../errors/InputError.ts";
import * as functionWords from "../functionWords.ts";

/** The most trials where no worker is to be had: Excel's page stands still for them, some 0.1 s. */
const mostTrialsOnThread = 100_000;

/**
 * Simulates in a worker, or at once on the thread where there is none; the result is the same to the last bit.
 *
 * @throws InputError for more trials than the thread takes; what `WorkerQueue` throws otherwise.
 */
export async function simulateForCell(
  job: SimulationJob,
  signal: AbortSignal,
  workers: WorkerQueue,
): Promise<HeadroomDistribution> {
  try {
    return await workers.run(job, { signal });
  } catch (error) {
    if (!(error instanceof WorkerRefusedError)) throw error;
  }
  if (job.trials > mostTrialsOnThread) {
    const expected = functionWords.wholeNumberOnThread(mostTrialsOnThread);
    throw new InputError("trials", "", String(job.trials), expected);
  }
  const simulation = simulationOf(job);
  simulation.advance(job.trials);
  return simulation.distribution();
}
