import type { SimulationJob } from "../../distribution/worker/SimulationJob.ts";
import type { GoodwillAction, SimulationRun } from "../model/goodwill/goodwillState.ts";
import type { Simulator } from "./simulation/simulate.ts";

/** Runs one simulation at a time and tells how it fares; a new one cancels the one before. */
export class SimulationRunner {
  readonly #tell: (action: GoodwillAction) => void;
  #running: AbortController | undefined;

  constructor(tell: (action: GoodwillAction) => void) {
    this.#tell = tell;
  }

  async run(job: SimulationJob, simulate: Simulator): Promise<void> {
    this.cancel();
    const own = new AbortController();
    this.#running = own;
    let done = 0;
    const say = (run: SimulationRun): void => {
      if (this.#running === own) this.#tell({ kind: "runChanged", run });
    };
    const onProgress = (trials: number): void => {
      done = trials;
      say({ status: "running", job, done });
    };
    say({ status: "running", job, done });
    try {
      say({ status: "done", job, distribution: await simulate(job, { signal: own.signal, onProgress }) });
    } catch (error) {
      if (own.signal.aborted) say({ status: "cancelled", job, done });
      else say({ status: "failed", job, sentence: error instanceof Error ? error.message : String(error) });
    }
  }

  cancel(): void {
    this.#running?.abort();
  }
}
