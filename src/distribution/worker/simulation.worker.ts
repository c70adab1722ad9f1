import { NoValuedTrialError } from "../headroomDistribution.ts";
import { runSimulation } from "../runSimulation.ts";
import type { SimulationMessage } from "./messages.ts";
import { simulationOf, type SimulationJob } from "./SimulationJob.ts";

/** The worker's own side of its thread. */
interface Thread {
  postMessage(message: SimulationMessage): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<SimulationJob>) => void): void;
}

const thread = globalThis as unknown as Thread;
const say = (message: SimulationMessage): void => thread.postMessage(message);

// Nothing waits on this thread, so nothing is paused for: whoever cancels ends the worker.
thread.addEventListener("message", ({ data: job }) => {
  Promise.resolve()
    .then(() =>
      runSimulation(simulationOf(job), {
        pause: () => Promise.resolve(),
        onProgress: (done) => say({ kind: "progress", done }),
      }),
    )
    .then(
      (distribution) => say({ kind: "done", distribution }),
      (error: unknown) => {
        if (error instanceof NoValuedTrialError) say({ kind: "unvalued" });
        else say({ kind: "failed", sentence: error instanceof Error ? error.message : String(error) });
      },
    );
});
