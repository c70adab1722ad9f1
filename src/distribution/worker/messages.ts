import type { HeadroomDistribution } from "../headroomDistribution.ts";

/** What the worker says of the job that it was given last. */
export type SimulationMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly distribution: HeadroomDistribution }
  /** None of its trials has a value. */
  | { readonly kind: "unvalued" }
  | { readonly kind: "failed"; readonly sentence: string };

/** What a caller is told of a simulation, and how it stops one. */
export interface SimulationHooks {
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** A simulation that broke off. */
export class SimulationFailedError extends Error {
  override readonly name = "SimulationFailedError";
}

/** No worker to be had: there are none, a policy forbids them, or its script could not be loaded. */
export class WorkerRefusedError extends Error {
  override readonly name = "WorkerRefusedError";
}
