/** @throws MissingPlaceError for a source that is not as it is known */
export function withNumbersInFormulas(source: string): string;
