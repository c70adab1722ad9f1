export const GRID: RegExp;
/** @throws MissingPlaceError for a source that is not as it is known */
export function withLeanGrid(source: string): string;
