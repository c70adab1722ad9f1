/** A mutant that no test can kill, as it computes the same. */
export interface Equivalent {
  readonly file: string;
  /** The line that it stands in, trimmed, and the change in it, as the run prints them. */
  readonly code: string;
  readonly change: string;
  /** Why nothing can tell it from what it was. */
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [];
