import { NoValuedTrialError, type HeadroomDistribution } from "../headroomDistribution.ts";
import { SimulationCancelledError } from "../runSimulation.ts";
import { SimulationFailedError, WorkerRefusedError, type SimulationHooks, type SimulationMessage } from "./messages.ts";
import type { SimulationJob } from "./SimulationJob.ts";
import * as distributionWords from "../distributionWords.ts";

/** The part of a Worker that a simulation needs. */
export type SimulationWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * Runs a job in a worker that has no other. Where the job is cancelled, the worker goes on with it: its owner ends it.
 *
 * @throws SimulationCancelledError, NoValuedTrialError, SimulationFailedError; WorkerRefusedError for a worker that broke
 *   before it said anything of the job.
 */
export function simulateInWorker(
  worker: SimulationWorker,
  job: SimulationJob,
  { signal, onProgress }: SimulationHooks,
): Promise<HeadroomDistribution> {
  let done = 0;
  let heard = false;
  return new Promise<HeadroomDistribution>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new SimulationCancelledError(done, job.trials)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
      heard = true;
      switch (data.kind) {
        case "progress":
          done = data.done;
          onProgress?.(done);
          break;
        case "done":
          resolve(data.distribution);
          break;
        case "unvalued":
          reject(new NoValuedTrialError(job.trials));
          break;
        case "failed":
          reject(new SimulationFailedError(data.sentence));
      }
    };
    worker.onerror = ({ message }: ErrorEvent) => {
      reject(
        heard
          ? new SimulationFailedError(distributionWords.theSimulationStopped(message))
          : new WorkerRefusedError(message),
      );
    };
    worker.postMessage(job);
  });
}
