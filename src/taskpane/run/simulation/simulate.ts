import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import { WorkerRefusedError, type SimulationHooks } from "../../../distribution/worker/messages.ts";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import { startWorker } from "../../../distribution/worker/startWorker.ts";
import { WorkerQueue } from "../../../distribution/worker/WorkerQueue.ts";
import { simulateOnThread } from "./simulateOnThread.ts";

export type Simulator = (job: SimulationJob, hooks: SimulationHooks) => Promise<HeadroomDistribution>;

/** The pane's own: it does not wait for the cells'. */
const workers = new WorkerQueue(startWorker);

/** Simulates off the pane's thread, or in steps on it where workers are refused; the result is the same to the last bit. */
export const simulate: Simulator = async (job, hooks) => {
  try {
    return await workers.run(job, hooks);
  } catch (error) {
    if (error instanceof WorkerRefusedError) return simulateOnThread(job, hooks);
    throw error;
  }
};
