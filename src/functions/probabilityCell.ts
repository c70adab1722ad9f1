import { highestSeed, Simulation } from "../distribution/Simulation.ts";
import { InputError } from "./InputError.ts";
import { checkPreview } from "./preview.ts";
import { readOptional } from "./readRange.ts";
import { readScalar } from "./readScalar.ts";
import { readUncertainty } from "./readUncertainty.ts";
import { readUnitBlock } from "./readUnitBlock.ts";
import { writeNumber } from "./writeNumber.ts";

/** The arguments of PROBABILITY, as sent. */
export interface ProbabilityArguments {
  readonly cgu: unknown;
  readonly uncertainty: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
}

const defaultTrials = 10_000;
const defaultSeed = 1;

/** The most trials in a cell: they run while Excel waits, some 0.1 s. The pane runs more. */
export const mostTrialsInCell = 100_000;

/** Beyond this share of trials without a value, leaving them out would say something else than was asked. */
const mostWithoutValue = 0.01;

/**
 * The share of a simulation's trials with headroom below zero.
 *
 * @throws InputError, ErrorValueError, UncertaintyError for wrong arguments; NoValuedTrialError,
 *   TrialsWithoutValueError where trials have no value; what `checkUnit` throws.
 */
export function probabilityCell(sent: ProbabilityArguments, invocation?: CustomFunctions.Invocation): number {
  const unit = readUnitBlock(sent.cgu, "cgu");
  const uncertainty = readUncertainty(sent.uncertainty, "uncertainty");
  const trials = readWhole(sent.trials, "trials", defaultTrials, 1, mostTrialsInCell);
  const seed = readWhole(sent.seed, "seed", defaultSeed, 0, highestSeed);
  checkPreview(trials, "trials", invocation);
  const simulation = new Simulation(unit, uncertainty, { trials, seed });
  simulation.advance(trials);
  const { trialsWithoutValue, probabilityOfImpairment } = simulation.distribution();
  if (trialsWithoutValue > mostWithoutValue * trials) throw new TrialsWithoutValueError(trialsWithoutValue, trials);
  return writeNumber(probabilityOfImpairment);
}

function readWhole(sent: unknown, parameter: string, byDefault: number, least: number, most: number): number {
  const given = readOptional(sent, parameter);
  if (given === undefined) return byDefault;
  const value = readScalar(given.sent, parameter).toNumber();
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError(parameter, "", String(value), `a whole number from ${least} to ${most}`);
}

/** A simulation too many of whose trials have no value. */
export class TrialsWithoutValueError extends Error {
  override readonly name = "TrialsWithoutValueError";
  constructor(
    readonly withoutValue: number,
    readonly trials: number,
  ) {
    super(
      `${withoutValue} of ${trials} trials have no value (discount rate at or below terminal growth, or revenue below 0), more than 1%: narrow these drivers' distributions.`,
    );
  }
}
