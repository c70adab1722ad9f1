/** What the process that runs tests is asked, and what it answers. */
import type { Mutant } from "../Mutant.ts";

/** A file of tests with those of its tests that are wanted, by their whole titles; all of them where none is named. */
export interface Wanted {
  readonly file: string;
  readonly titles?: readonly string[];
}

export type Question =
  /** Runs tests as they are, in modules of the room evaluated anew. */
  | { readonly kind: "asTheyAre"; readonly wanted: Wanted }
  /** Runs tests on a mutant, up to the first that fails. */
  | { readonly kind: "onMutant"; readonly mutant: Mutant; readonly wanted: Wanted };

export interface Answer {
  /** Of the tests that were run. */
  readonly titles: readonly string[];
  /** The title and the message of the first that failed, or of the file that could not be loaded. */
  readonly failure: string | undefined;
  /** What was reached of the room's files, where the tests were run as they are. */
  readonly reached: readonly string[];
  /** What fails with nothing changed either, once other tests were run before: the failure tells nothing of a mutant then. */
  readonly unchanged: string | undefined;
  /** Of the processor. */
  readonly seconds: number;
}
