import { SimulationCancelledError } from "../../../distribution/runSimulation.ts";
import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { SimulationJob } from "../../model/goodwill/goodwillState.ts";
import { SimulationFailedError, type SimulationHooks, type SimulationMessage } from "./messages.ts";

/** The part of a Worker that a simulation needs. */
export type SimulationWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A worker that never said anything: its script was refused or could not be loaded. */
export class WorkerRefusedError extends Error {
  override readonly name = "WorkerRefusedError";
}

/**
 * Runs a job in a worker, which is ended when the job is done or cancelled.
 *
 * @throws SimulationCancelledError, SimulationFailedError, WorkerRefusedError
 */
export function simulateInWorker(
  worker: SimulationWorker,
  job: SimulationJob,
  { signal, onProgress }: SimulationHooks,
): Promise<HeadroomDistribution> {
  let done = 0;
  let heard = false;
  return new Promise<HeadroomDistribution>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new SimulationCancelledError(done, job.trials)));
    worker.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
      heard = true;
      switch (data.kind) {
        case "progress":
          done = data.done;
          onProgress(done);
          break;
        case "done":
          resolve(data.distribution);
          break;
        case "failed":
          reject(new SimulationFailedError(data.sentence));
      }
    };
    worker.onerror = ({ message }: ErrorEvent) => {
      reject(heard ? new SimulationFailedError(`The simulation stopped: ${message}`) : new WorkerRefusedError(message));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
