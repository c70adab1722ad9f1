/** @throws MissingPlaceError for a source that is not as it is known */
export function withLeanEngine(source: string): string;
