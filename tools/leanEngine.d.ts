/** @throws MissingPlaceError for a source that is not as it is known */
export function withLeanEngine(source: string): string;

/** A place of the engine's source that there is not, or that there is more or less often than it should be. */
export class MissingPlaceError extends Error {
  readonly what: string;
  readonly expected: number;
  readonly times: number;
}
