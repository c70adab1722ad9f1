/** A place of a source that there is not, or that there is more or less often than it should be. */
export class MissingPlaceError extends Error {
  readonly what: string;
  readonly expected: number;
  readonly times: number;
}
