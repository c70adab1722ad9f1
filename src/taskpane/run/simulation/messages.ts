import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";

/** What the worker says of the one job that it is given. */
export type SimulationMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly distribution: HeadroomDistribution }
  | { readonly kind: "failed"; readonly sentence: string };

/** What a caller is told of a simulation, and how it stops one. */
export interface SimulationHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** A simulation that cannot be run as asked. */
export class SimulationFailedError extends Error {
  override readonly name = "SimulationFailedError";
}
