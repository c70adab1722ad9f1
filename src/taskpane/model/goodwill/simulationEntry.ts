import { highestSeed } from "../../../distribution/checkSimulation.ts";
import { simulationJob, type SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import type { CashGeneratingUnit } from "../../../impairment/CashGeneratingUnit.ts";
import type { Driver } from "../../../impairment/drivers.ts";
import { formatResult } from "../formatValue.ts";
import { readCorrelations, type ReadCorrelations } from "./correlationEntry.ts";
import type { GoodwillState } from "./goodwillState.ts";
import { readUncertainty, readWhole, type ReadUncertainty } from "./uncertaintyEntry.ts";

const mostTrials = 1_000_000;

export interface ReadSimulation {
  readonly uncertainty: ReadUncertainty;
  readonly correlations: ReadCorrelations;
  /** The drivers that are uncertain. */
  readonly moving: readonly Driver[];
  /** Undefined where it cannot be taken. */
  readonly trials: number | undefined;
  readonly seed: number | undefined;
  /** Everything that stands in the way. */
  readonly sentences: readonly string[];
  /** Undefined where something stands in the way. */
  readonly job: SimulationJob | undefined;
}

/** Reads the simulation of a unit from what was typed. */
export function readSimulation(
  entered: Pick<GoodwillState, "uncertainty" | "correlations" | "trials" | "seed">,
  unit: CashGeneratingUnit,
): ReadSimulation {
  const uncertainty = readUncertainty(entered.uncertainty);
  const { drivers } = uncertainty;
  const moving = drivers.map(({ driver }) => driver);
  const correlations = readCorrelations(entered.correlations, moving);
  const trials = readWhole(entered.trials, 1, mostTrials);
  const seed = readWhole(entered.seed, 0, highestSeed);
  const expected = (what: string, least: number, most: number): string =>
    `${what}: a whole number from ${least} to ${formatResult("count", most)} is expected.`;
  const sentences = [
    ...uncertainty.problems.map(({ sentence }) => sentence),
    ...correlations.problems.map(({ sentence }) => sentence),
    ...(trials === undefined ? [expected("Trials", 1, mostTrials)] : []),
    ...(seed === undefined ? [expected("Seed", 0, highestSeed)] : []),
  ];
  const read = { uncertainty, correlations, moving, trials, seed, sentences };
  if (sentences.length > 0 || trials === undefined || seed === undefined) return { ...read, job: undefined };
  const { matrix } = correlations;
  return {
    ...read,
    job: simulationJob(unit, { drivers, ...(matrix && { correlations: matrix }) }, { trials, seed }),
  };
}
