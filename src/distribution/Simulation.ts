import { decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "../impairment/CashGeneratingUnit.ts";
import { checkUnit } from "../impairment/checkUnit.ts";
import { HeadroomKernel, settingsOf } from "../impairment/HeadroomKernel.ts";
import { headroomDistribution, type HeadroomDistribution } from "./headroomDistribution.ts";
import { ShiftSampler } from "./ShiftSampler.ts";
import { UncertaintyError, type Uncertainty } from "./Uncertainty.ts";
import { uniforms } from "./uniforms.ts";

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
 * Headroom of a unit under uncertainty in its drivers, by Monte Carlo. Runs in steps, as long as its caller likes; the
 * steps do not change the result.
 *
 * @example
 * const simulation = new Simulation(unit, uncertainty, { trials: 10_000, seed: 1 });
 * simulation.advance(10_000);
 * simulation.distribution().probabilityOfImpairment
 */
export class Simulation {
  readonly trials: number;
  #done = 0;
  readonly #kernel: HeadroomKernel;
  readonly #sampler: ShiftSampler;
  readonly #moves: readonly ((shift: number) => void)[];
  readonly #headroom: Float64Array;

  /** @throws UncertaintyError; what `checkUnit` throws */
  constructor(unit: CashGeneratingUnit, uncertainty: Uncertainty, { trials, seed }: SimulationSettings) {
    checkUnit(unit);
    checkWhole("trials", trials, 1, mostTrials);
    checkWhole("seed", seed, 0, highestSeed);
    this.trials = trials;
    this.#sampler = new ShiftSampler(uncertainty, uniforms(seed));
    this.#kernel = new HeadroomKernel(unit);
    this.#moves = uncertainty.drivers.map(({ driver, shift }) => {
      const kernel = this.#kernel;
      if (shift.kind === "fixed") {
        const setting = settingsOf(unit, driver, [decimal(shift.shift)])[0] ?? NaN;
        kernel.set(driver, setting);
        return () => undefined;
      }
      const base = settingsOf(unit, driver, [decimal(0)])[0] ?? NaN;
      return driver === "Base revenue"
        ? (moved) => kernel.set(driver, base * (1 + moved))
        : (moved) => kernel.set(driver, base + moved);
    });
    this.#headroom = new Float64Array(trials);
  }

  /** Trials run so far. */
  get done(): number {
    return this.#done;
  }

  /** Runs so many trials more, or those that are left. */
  advance(trials: number): void {
    const { shifts } = this.#sampler;
    const end = Math.min(this.trials, this.#done + trials);
    for (; this.#done < end; this.#done++) {
      this.#sampler.draw();
      for (let index = 0; index < this.#moves.length; index++) this.#moves[index]?.(shifts[index] ?? NaN);
      this.#headroom[this.#done] = this.#kernel.headroom();
    }
  }

  /**
   * What the trials run so far come to.
   *
   * @throws NoValuedTrialError where none of them has a value.
   */
  distribution(): HeadroomDistribution {
    return headroomDistribution(this.#headroom.subarray(0, this.#done));
  }
}

function checkWhole(what: string, found: number, least: number, most: number): void {
  if (Number.isInteger(found) && found >= least && found <= most) return;
  throw new UncertaintyError(what, String(found), `a whole number from ${least} to ${most}`);
}
