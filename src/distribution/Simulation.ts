import { decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "../impairment/unit/CashGeneratingUnit.ts";
import { isRelative, type Driver } from "../impairment/unit/drivers.ts";
import { HeadroomKernel, settingsOf } from "../impairment/HeadroomKernel.ts";
import { checkSimulation, type SimulationSettings } from "./checkSimulation.ts";
import { headroomDistribution, type HeadroomDistribution } from "./headroomDistribution.ts";
import { ShiftSampler } from "./ShiftSampler.ts";
import type { Uncertainty } from "./Uncertainty.ts";
import { uniforms } from "./uniforms.ts";

/** A driver that moves from trial to trial. */
interface MovedDriver {
  /** Among the drivers of the uncertainty. */
  readonly index: number;
  readonly driver: Driver;
  /** What the kernel is set to without a shift. */
  readonly setting: number;
  readonly relative: boolean;
}

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
  private trialsDone = 0;
  private readonly kernel: HeadroomKernel;
  private readonly sampler: ShiftSampler;
  private readonly moved: readonly MovedDriver[];
  private readonly headroom: Float64Array;

  /** @throws what `checkSimulation` throws */
  constructor(unit: CashGeneratingUnit, uncertainty: Uncertainty, settings: SimulationSettings) {
    checkSimulation(unit, uncertainty, settings);
    const { trials, seed } = settings;
    this.trials = trials;
    this.sampler = new ShiftSampler(uncertainty, uniforms(seed));
    this.kernel = new HeadroomKernel(unit);
    this.moved = uncertainty.drivers.flatMap(({ driver, shift }, index) => {
      const { setting: settings, rest } = settingsOf(unit, driver, [decimal(shift.kind === "fixed" ? shift.shift : 0)]);
      const [setting = NaN] = settings;
      this.kernel.set(driver, setting, rest[0]);
      return shift.kind === "fixed" ? [] : [{ index, driver, setting, relative: isRelative(driver) }];
    });
    this.headroom = new Float64Array(trials);
  }

  /** Trials run so far. */
  get done(): number {
    return this.trialsDone;
  }

  /** Runs so many trials more, or those that are left. */
  advance(trials: number): void {
    const { kernel, sampler, moved } = this;
    const end = Math.min(this.trials, this.trialsDone + trials);
    for (; this.trialsDone < end; this.trialsDone++) {
      sampler.draw();
      for (const { index, driver, setting, relative } of moved) {
        const shift = sampler.shifts[index] ?? NaN;
        kernel.set(driver, relative ? setting * (1 + shift) : setting + shift);
      }
      this.headroom[this.trialsDone] = kernel.headroom();
    }
  }

  /**
   * What the trials run so far come to.
   *
   * @throws NoValuedTrialError where none of them has a value.
   */
  distribution(): HeadroomDistribution {
    return headroomDistribution(this.headroom.subarray(0, this.trialsDone));
  }
}
