export interface Step {
  /** Where the line now stands that was gone to last; −1 where it is no longer there, or none was. */
  readonly at: number;
  /** Where it stood; undefined where none was. */
  readonly was: number | undefined;
  readonly by: 1 | -1;
  readonly count: number;
}

/** The line to go to next, around the ends: in place of one that was put right, what came into its place. */
export function stepFrom({ at, was, by, count }: Step): number {
  if (at !== -1) return (at + by + count) % count;
  if (was === undefined) return by === 1 ? 0 : count - 1;
  return (by === 1 ? was : was - 1 + count) % count;
}
