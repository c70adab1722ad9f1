/** What is said of a derivation's terms. */
export const derivationWords = {
  ofThePeriodBefore: (term: string): string => `${term} of the period before`,
} as const;
