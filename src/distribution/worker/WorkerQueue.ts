import type { HeadroomDistribution } from "../headroomDistribution.ts";
import { SimulationCancelledError } from "../runSimulation.ts";
import { WorkerRefusedError, type SimulationHooks } from "./messages.ts";
import { simulateInWorker, type SimulationWorker } from "./simulateInWorker.ts";
import type { SimulationJob } from "./SimulationJob.ts";
import * as distributionWords from "../distributionWords.ts";

/**
 * Runs jobs in one worker, one after the other. The worker is started for the first job and kept for the next; where a
 * job is cancelled or goes wrong, it is ended, and the next job starts another.
 */
export class WorkerQueue {
  readonly #start: () => SimulationWorker | undefined;
  #idle: SimulationWorker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param start gives undefined where no worker is to be had. */
  constructor(start: () => SimulationWorker | undefined) {
    this.#start = start;
  }

  /** @throws WorkerRefusedError, and what `simulateInWorker` throws */
  run(job: SimulationJob, hooks: SimulationHooks): Promise<HeadroomDistribution> {
    const inTurn = (): Promise<HeadroomDistribution> => this.#run(job, hooks);
    // However a job ends is told to whoever asked for it; the next has its turn.
    const running = this.#last.then(inTurn, inTurn);
    this.#last = running;
    return running;
  }

  async #run(job: SimulationJob, hooks: SimulationHooks): Promise<HeadroomDistribution> {
    if (hooks.signal.aborted) throw new SimulationCancelledError(0, job.trials);
    const worker = this.#idle ?? this.#start();
    this.#idle = undefined;
    if (worker === undefined) throw new WorkerRefusedError(distributionWords.noWorkerCouldBeStarted);
    try {
      const distribution = await simulateInWorker(worker, job, hooks);
      this.#idle = worker;
      return distribution;
    } finally {
      if (this.#idle === undefined) worker.terminate();
    }
  }
}
