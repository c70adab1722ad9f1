import type { CashGeneratingUnit } from "../impairment/unit/CashGeneratingUnit.ts";
import { checkUnit } from "../impairment/unit/checkUnit.ts";
import { checkUncertainty } from "./checkUncertainty.ts";
import { UncertaintyError, type Uncertainty } from "./Uncertainty.ts";
import * as distributionWords from "./distributionWords.ts";

/** How long a simulation runs, and which of all possible ones it is. */
export interface SimulationSettings {
  /** A whole number from 1 to 10,000,000. */
  readonly trials: number;
  /** A whole number from 0 to 2³² − 1. The same seed gives the same result to the last bit, in every engine. */
  readonly seed: number;
}

export const mostTrials = 10_000_000;
export const highestSeed = 2 ** 32 - 1;

/**
 * Refuses what cannot be simulated, before anything is.
 *
 * @throws UncertaintyError; what `checkUnit` throws
 */
export function checkSimulation(
  unit: CashGeneratingUnit,
  uncertainty: Uncertainty,
  { trials, seed }: SimulationSettings,
): void {
  checkUnit(unit);
  checkWhole("trials", trials, 1, mostTrials);
  checkWhole("seed", seed, 0, highestSeed);
  checkUncertainty(uncertainty);
}

function checkWhole(what: string, found: number, least: number, most: number): void {
  if (Number.isInteger(found) && found >= least && found <= most) return;
  throw new UncertaintyError(what, String(found), distributionWords.aWholeNumber(least, most));
}
