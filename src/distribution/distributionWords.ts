/** Every sentence about uncertainty and its simulation. */

export const contradicting = (name: undefined | string): string =>
  `correlations of "${name}" that contradict the others (the matrix is not positive semi-definite)`;
export const correlationsThatCanHoldTogether = "correlations that can hold together";
export const eachDriverOnce = "each driver once";
export const minimumModeMaximum = "minimum ≤ mode ≤ maximum";
export const aMean = (mean: number): string => `a mean of ${mean}`;
export const aStandardDeviation = (standardDeviation: number): string => `a standard deviation of ${standardDeviation}`;
export const aRowAndAColumn = (count: number): string => `${count} × ${count}, a row and a column for each driver`;
export const correlationOf = (one: undefined | string, other: undefined | string): string =>
  `correlation of "${one}" and "${other}"`;
export const asItIsWithItself = "1, as it is with itself";
export const theSameBothWaysRound = "the same both ways round";
export const aWholeNumber = (least: number, most: number): string => `a whole number from ${least} to ${most}`;
export const noTrialWithValue = (trials: number): string =>
  `Expected trials with a value, found none among ${trials}: the discount rate is at or below the terminal growth, or revenue falls to 0 or below, in each.`;
export const theSimulationWasCancelledAfter = (done: number, trials: number): string =>
  `The simulation was cancelled after ${done} of ${trials} trials.`;
export const theSimulationStopped = (message: string): string => `The simulation stopped: ${message}`;
export const noWorkerCouldBeStarted = "No worker could be started.";
