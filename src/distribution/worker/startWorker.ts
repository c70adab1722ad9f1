import type { SimulationWorker } from "./simulateInWorker.ts";

/**
 * A worker for simulations, whose script stands beside the page's own; undefined where the runtime has no workers or
 * refuses one. It is named by its address alone, as the bundle of the functions must load where there is no page.
 */
export function startWorker(): SimulationWorker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker("simulation.js", { name: "simulation" });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
