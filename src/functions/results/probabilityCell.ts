import { checkSimulation, highestSeed, mostTrials } from "../../distribution/checkSimulation.ts";
import { simulationJob } from "../../distribution/worker/SimulationJob.ts";
import { startWorker } from "../../distribution/worker/startWorker.ts";
import { WorkerQueue } from "../../distribution/worker/WorkerQueue.ts";
import { InputError } from "../errors/InputError.ts";
import { checkPreview } from "../arguments/checkPreview.ts";
import { readOptional } from "../arguments/readRange.ts";
import { readScalar } from "../arguments/readScalar.ts";
import { readUncertainty } from "../arguments/readUncertainty.ts";
import { readUnitBlock } from "../arguments/readUnitBlock.ts";
import { simulateForCell } from "./simulateForCell.ts";
import { writeNumber } from "./writeNumber.ts";
import { TrialsWithoutValueError } from "../errors/resultErrors.ts";
import * as functionWords from "../functionWords.ts";

/** The arguments of PROBABILITY, as sent. */
export interface ProbabilityArguments {
  readonly cgu: unknown;
  readonly uncertainty: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
}

const defaultTrials = 10_000;
const defaultSeed = 1;

/** Beyond this share of trials without a value, leaving them out would say something else than was asked. */
const mostWithoutValue = 0.01;

/** All cells share it, so that a sheet full of simulations starts one worker. */
const cellWorkers = new WorkerQueue(startWorker);

/**
 * The share of a simulation's trials with headroom below zero. Excel cancels it when the cell no longer wants it.
 *
 * @throws InputError, ErrorValueError, UncertaintyError for wrong arguments; NoValuedTrialError,
 *   TrialsWithoutValueError where trials have no value; what `checkUnit` and `simulateForCell` throw.
 */
export async function probabilityCell(
  sent: ProbabilityArguments,
  invocation?: CustomFunctions.CancelableInvocation,
  workers = cellWorkers,
): Promise<number> {
  const unit = readUnitBlock(sent.cgu, "cgu");
  const uncertainty = readUncertainty(sent.uncertainty, "uncertainty");
  const trials = readWhole(sent.trials, "trials", defaultTrials, 1, mostTrials);
  const seed = readWhole(sent.seed, "seed", defaultSeed, 0, highestSeed);
  checkPreview(trials, "trials", invocation);
  checkSimulation(unit, uncertainty, { trials, seed });
  const cancelled = new AbortController();
  if (invocation) invocation.onCanceled = () => cancelled.abort();
  const job = simulationJob(unit, uncertainty, { trials, seed });
  const { trialsWithoutValue, probabilityOfImpairment } = await simulateForCell(job, cancelled.signal, workers);
  if (trialsWithoutValue > mostWithoutValue * trials) throw new TrialsWithoutValueError(trialsWithoutValue, trials);
  return writeNumber(probabilityOfImpairment);
}

function readWhole(sent: unknown, parameter: string, byDefault: number, least: number, most: number): number {
  const given = readOptional(sent, parameter);
  if (given === undefined) return byDefault;
  const value = readScalar(given.sent, parameter).toNumber();
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError(parameter, "", String(value), functionWords.wholeNumberFromTo(least, most));
}
