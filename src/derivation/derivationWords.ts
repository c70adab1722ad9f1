/** What is said of a derivation's terms. */

export const ofThePeriodBefore = (term: string): string => `${term} of the period before`;
