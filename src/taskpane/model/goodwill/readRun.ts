import { highestSeed } from "../../../distribution/checkSimulation.ts";
import type { UncertainDriver } from "../../../distribution/Uncertainty.ts";
import { simulationJob, type SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import type { Driver } from "../../../impairment/unit/drivers.ts";
import { formatResult } from "../formatValue.ts";
import { readCorrelations, type ReadCorrelations } from "./correlationEntry.ts";
import type { GoodwillState } from "./goodwillState.ts";
import { readUncertainty, readWhole, type EntryProblem } from "./uncertaintyEntry.ts";
import * as unitWords from "./unitWords.ts";

const mostTrials = 1_000_000;

/** A simulation as it was typed, or what stands in the way of running it. */
export interface ReadRun {
  /** Undefined where something typed cannot be taken. */
  readonly job: SimulationJob | undefined;
  readonly drivers: readonly UncertainDriver[];
  /** The drivers that move. */
  readonly moving: readonly Driver[];
  readonly problems: readonly EntryProblem[];
  readonly correlated: ReadCorrelations;
  readonly faulty: { readonly trials: boolean; readonly seed: boolean };
  /** Everything that is wrong. */
  readonly sentences: readonly string[];
}

export function readRun(state: GoodwillState, unit: CashGeneratingUnit): ReadRun {
  const { drivers, problems } = readUncertainty(state.uncertainty);
  const moving = drivers.map(({ driver }) => driver);
  const correlated = readCorrelations(state.correlations, moving);
  const trials = readWhole(state.trials, 1, mostTrials);
  const seed = readWhole(state.seed, 0, highestSeed);
  const whole = (name: string, least: number, most: number): string =>
    unitWords.aWholeNumber({ name, least, most: formatResult("count", most) });
  const sentences = [
    ...[...problems, ...correlated.problems].map(({ sentence }) => sentence),
    ...(trials === undefined ? [whole("Trials", 1, mostTrials)] : []),
    ...(seed === undefined ? [whole("Seed", 0, highestSeed)] : []),
  ];
  const uncertainty = { drivers, ...(correlated.matrix && { correlations: correlated.matrix }) };
  const job =
    sentences.length > 0 || trials === undefined || seed === undefined
      ? undefined
      : simulationJob(unit, uncertainty, { trials, seed });
  const faulty = { trials: trials === undefined, seed: seed === undefined };
  return { job, drivers, moving, problems, correlated, faulty, sentences };
}
