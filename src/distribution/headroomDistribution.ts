import { countBelow, percentile } from "./ascending.ts";
import { histogram, type Histogram } from "./histogram.ts";
import * as distributionWords from "./distributionWords.ts";

/** How headroom is distributed over the trials of a simulation, in the unit of the unit's amounts. */
export interface HeadroomDistribution {
  readonly trials: number;
  /**
   * Trials whose drivers leave no value: a discount rate not above the terminal growth or −100%, or revenue not above zero.
   * They are left out of everything below.
   */
  readonly trialsWithoutValue: number;
  readonly mean: number;
  /** Of the trials as a sample (n − 1); 0 for a single one. */
  readonly standardDeviation: number;
  /** Interpolated between trials, as Excel's PERCENTILE.INC. */
  readonly percentiles: readonly { readonly percent: number; readonly headroom: number }[];
  /** The share of trials with headroom below zero. */
  readonly probabilityOfImpairment: number;
  readonly histogram: Histogram;
}

const percents = [5, 25, 50, 75, 95] as const;

/**
 * Sums up the headroom of every trial; NaN where a trial has no value.
 *
 * @throws NoValuedTrialError where no trial has a value.
 */
export function headroomDistribution(headroom: Float64Array): HeadroomDistribution {
  const ascending = valued(headroom).sort();
  const count = ascending.length;
  if (count === 0) throw new NoValuedTrialError(headroom.length);
  let sum = 0;
  for (const value of ascending) sum += value;
  const mean = sum / count;
  let squares = 0;
  for (const value of ascending) squares += (value - mean) * (value - mean);
  return {
    trials: headroom.length,
    trialsWithoutValue: headroom.length - count,
    mean,
    standardDeviation: count === 1 ? 0 : Math.sqrt(squares / (count - 1)),
    percentiles: percents.map((percent) => ({ percent, headroom: percentile(ascending, percent / 100) })),
    probabilityOfImpairment: countBelow(ascending, 0) / count,
    histogram: histogram(ascending),
  };
}

function valued(headroom: Float64Array): Float64Array {
  const values = new Float64Array(headroom.length);
  let count = 0;
  for (const value of headroom) if (!Number.isNaN(value)) values[count++] = value;
  return values.subarray(0, count);
}

/** A simulation none of whose trials has a value. */
export class NoValuedTrialError extends Error {
  override readonly name = "NoValuedTrialError";
  constructor(readonly trials: number) {
    super(distributionWords.noTrialWithValue(trials));
  }
}
