import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { SimulationJob } from "../../model/goodwill/goodwillState.ts";
import type { SimulationHooks } from "./messages.ts";
import { simulateInWorker, WorkerRefusedError, type SimulationWorker } from "./simulateInWorker.ts";
import { simulateOnThread } from "./simulateOnThread.ts";

export type Simulator = (job: SimulationJob, hooks: SimulationHooks) => Promise<HeadroomDistribution>;

/** A worker of the pane's own; undefined where the web view refuses one. */
function startWorker(): SimulationWorker | undefined {
  try {
    return new Worker(/* webpackChunkName: "simulation" */ new URL("./simulation.worker.ts", import.meta.url), {
      name: "simulation",
    });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Simulates off the pane's thread, or in steps on it where workers are refused; the result is the same to the last bit. */
export const simulate: Simulator = async (job, hooks) => {
  const worker = startWorker();
  if (worker === undefined) return simulateOnThread(job, hooks);
  try {
    return await simulateInWorker(worker, job, hooks);
  } catch (error) {
    if (error instanceof WorkerRefusedError) return simulateOnThread(job, hooks);
    throw error;
  }
};
