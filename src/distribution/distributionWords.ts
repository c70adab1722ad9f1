/** Every sentence about uncertainty and its simulation. */
export const distributionWords = {
  contradicting: (name: undefined | string): string =>
    `correlations of "${name}" that contradict the others (the matrix is not positive semi-definite)`,
  correlationsThatCanHoldTogether: "correlations that can hold together",
  eachDriverOnce: "each driver once",
  minimumModeMaximum: "minimum ≤ mode ≤ maximum",
  aMean: (mean: number): string => `a mean of ${mean}`,
  aStandardDeviation: (standardDeviation: number): string => `a standard deviation of ${standardDeviation}`,
  aRowAndAColumn: (count: number): string => `${count} × ${count}, a row and a column for each driver`,
  correlationOf: (one: undefined | string, other: undefined | string): string =>
    `correlation of "${one}" and "${other}"`,
  asItIsWithItself: "1, as it is with itself",
  theSameBothWaysRound: "the same both ways round",
  aWholeNumber: (least: number, most: number): string => `a whole number from ${least} to ${most}`,
  noTrialWithValue: (trials: number): string =>
    `Expected trials with a value, found none among ${trials}: the discount rate is at or below the terminal growth, or revenue falls to 0 or below, in each.`,
  theSimulationWasCancelledAfter: (done: number, trials: number): string =>
    `The simulation was cancelled after ${done} of ${trials} trials.`,
  theSimulationStopped: (message: string): string => `The simulation stopped: ${message}`,
  noWorkerCouldBeStarted: "No worker could be started.",
} as const;
