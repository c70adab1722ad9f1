import assert from "node:assert/strict";
import fc from "fast-check";
import { NoValuedTrialError, type HeadroomDistribution } from "../../src/distribution/headroomDistribution.ts";
import { runSimulation, SimulationCancelledError } from "../../src/distribution/runSimulation.ts";
import { ShiftSampler } from "../../src/distribution/ShiftSampler.ts";
import { Simulation } from "../../src/distribution/Simulation.ts";
import {
  UncertaintyError,
  type ShiftDistribution,
  type UncertainDriver,
  type Uncertainty,
} from "../../src/distribution/Uncertainty.ts";
import { uniforms } from "../../src/distribution/uniforms.ts";
import { normalProbability } from "../../src/distribution/normalProbability.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { carryingAmount } from "../../src/impairment/recoverability/carryingAmount.ts";
import { NoValueError, OwnershipError } from "../../src/impairment/unit/checkUnit.ts";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import { headroom } from "../../src/impairment/recoverability/headroom.ts";
import { shifted } from "../../src/impairment/unit/shifted.ts";
import { valueInUse } from "../../src/impairment/value/valueInUse.ts";
import { handHeadroom, handUnit, plainUnits, typed, unitOf } from "../support/unit.ts";

const unit = unitOf(handUnit);
const normal = (mean: number, standardDeviation: number): ShiftDistribution => ({
  kind: "normal",
  mean,
  standardDeviation,
});
const triangular = (minimum: number, mode: number, maximum: number): ShiftDistribution => ({
  kind: "triangular",
  minimum,
  mode,
  maximum,
});
const fixed = (shift: number): ShiftDistribution => ({ kind: "fixed", shift });
const of = (driver: Driver, shift: ShiftDistribution): UncertainDriver => ({ driver, shift });

function simulated(uncertainty: Uncertainty, trials = 100_000, seed = 1, of = unit): HeadroomDistribution {
  const simulation = new Simulation(of, uncertainty, { trials, seed });
  simulation.advance(trials);
  return simulation.distribution();
}
const independent = (...list: readonly UncertainDriver[]): Uncertainty => ({ drivers: list });

/** Headroom of the small unit per point of margin: revenue discounted, 1,100/1.12 + 1,210/1.2544 + 1,234.2/0.10/1.2544. */
const perMargin = 1100 / 1.12 + (1210 + 12_342) / 1.2544;
/** Four standard errors: a seed in 16,000 is further off. */
const standardErrors = 4;
const near = (found: number, expected: number, error: number): void => {
  assert.ok(Math.abs(found - expected) <= standardErrors * error, `${found} for ${expected}, standard error ${error}`);
};

describe("Simulation", () => {
  it("has a normal headroom under a normal margin alone, with P(headroom < 0) = Φ(−μ/σ)", () => {
    const [mean, deviation] = [handHeadroom - 0.01 * perMargin, 0.03 * perMargin];
    const trials = 200_000;
    const found = simulated(independent(of("Gross margin", normal(-0.01, 0.03))), trials);
    near(found.mean, mean, deviation / Math.sqrt(trials));
    near(found.standardDeviation, deviation, deviation / Math.sqrt(2 * trials));
    const probability = normalProbability(-mean / deviation);
    near(found.probabilityOfImpairment, probability, Math.sqrt((probability * (1 - probability)) / trials));
    // Quantiles of the normal: NIST/SEMATECH e-Handbook, 1.3.6.7.1. Standard error of a quantile: √(p (1 − p) / n) / density.
    for (const [index, p, z] of [
      [0, 0.05, -1.645],
      [1, 0.25, -0.6745],
      [2, 0.5, 0],
      [3, 0.75, 0.6745],
      [4, 0.95, 1.645],
    ] as const) {
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / deviation;
      near(
        found.percentiles[index]?.headroom ?? NaN,
        mean + z * deviation,
        Math.sqrt((p * (1 - p)) / trials) / density,
      );
    }
    assert.deepEqual(
      found.percentiles.map(({ percent }) => percent),
      [5, 25, 50, 75, 95],
    );
    assert.equal(found.trialsWithoutValue, 0);
  });

  it("has the mean (a + b + c)/3 and variance (a² + b² + c² − ab − ac − bc)/18 of a triangular margin", () => {
    const [a, b, c] = [-0.03, 0.01, 0.02];
    const trials = 200_000;
    const found = simulated(independent(of("Gross margin", triangular(a, b, c))), trials);
    const deviation = perMargin * Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18);
    near(found.mean, handHeadroom + (perMargin * (a + b + c)) / 3, deviation / Math.sqrt(trials));
    near(found.standardDeviation, deviation, deviation / Math.sqrt(trials));
    // Below −0.01: (0.02)²/((b − a)(c − a)) of the trials.
    const share = 0.02 ** 2 / ((b - a) * (c - a));
    const below = simulated(
      independent(of("Gross margin", triangular(a, b, c))),
      trials,
      2,
      unitOf({ ...handUnit, otherNetAssets: 200 + handHeadroom - 0.01 * perMargin }),
    );
    near(below.probabilityOfImpairment, share, Math.sqrt((share * (1 - share)) / trials));
  });

  it("is the model itself where every driver is fixed, and adds the shift of the base revenue relatively", () => {
    const found = simulated(independent(of("Base revenue", fixed(0.1)), of("Gross margin", fixed(-0.02))), 3);
    const expected = headroom(
      shifted(shifted(unit, "Base revenue", decimal(0.1)), "Gross margin", decimal(-0.02)),
    ).toNumber();
    assert.ok(Math.abs(found.mean - expected) <= 1e-9);
    assert.equal(found.standardDeviation, 0);
    assert.ok(Math.abs(simulated(independent(), 1).mean - handHeadroom) <= 1e-9);
  });

  it("is the model rebuilt with every shift that was drawn, for any unit and drivers", () => {
    const shiftOf = fc.oneof(
      fc.record({
        kind: fc.constant("normal" as const),
        mean: typed(-0.001, 0.001, 4),
        standardDeviation: typed(0, 0.001, 4),
      }),
      fc.record({
        kind: fc.constant("triangular" as const),
        minimum: typed(-0.002, -0.001, 4),
        mode: typed(-0.001, 0.001, 4),
        maximum: typed(0.001, 0.002, 4),
      }),
      fc.record({ kind: fc.constant("fixed" as const), shift: typed(-0.002, 0.002, 4) }),
    );
    const chosen = fc
      .subarray([...drivers])
      .chain((list) => fc.tuple(...list.map((driver) => fc.record({ driver: fc.constant(driver), shift: shiftOf }))));
    fc.assert(
      fc.property(plainUnits, chosen, fc.nat(), fc.boolean(), (plain, list, seed, correlated) => {
        const correlations = list.map((_, i) => list.map((__, j) => (i === j ? 1 : 0.5)));
        const uncertainty: Uncertainty = correlated ? { drivers: list, correlations } : { drivers: list };
        const sampler = new ShiftSampler(uncertainty, uniforms(seed));
        sampler.draw();
        const moved = list.reduce(
          (now, { driver }, index) => shifted(now, driver, decimal(sampler.shifts[index] ?? NaN)),
          unitOf(plain),
        );
        // Nearer to each other, the rounding of a shift to a double shows in the terminal value.
        if (moved.preTaxDiscountRate.minus(moved.terminalGrowth).lessThan(0.001)) return;
        const value = valueInUse(moved);
        const size = [...value.presentValues, value.presentValueOfTerminal].reduce(
          (sum, part) => sum.plus(part.abs()),
          carryingAmount(moved).total.abs(),
        );
        const found = simulated(uncertainty, 1, seed, unitOf(plain)).mean;
        assert.ok(
          headroom(moved).minus(found).abs().lessThanOrEqualTo(size.times(1e-12)),
          `${found} for ${headroom(moved).toString()}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("cancels two drivers that go exactly together against each other, and doubles them where they go apart", () => {
    for (const shift of [normal(0, 0.02), triangular(-0.02, 0.01, 0.03)]) {
      const pair = [of("Gross margin", shift), of("Operating costs / revenue", shift)];
      const together = simulated(
        {
          drivers: pair,
          correlations: [
            [1, 1],
            [1, 1],
          ],
        },
        10_000,
      );
      assert.ok(together.standardDeviation <= 1e-9 * perMargin, String(together.standardDeviation));
    }
    const pair = [of("Gross margin", normal(0, 0.02)), of("Operating costs / revenue", normal(0, 0.02))];
    const apart = simulated({
      drivers: pair,
      correlations: [
        [1, -1],
        [-1, 1],
      ],
    });
    near(apart.standardDeviation, 2 * 0.02 * perMargin, (2 * 0.02 * perMargin) / Math.sqrt(200_000));
    const half = simulated({
      drivers: pair,
      correlations: [
        [1, 0.5],
        [0.5, 1],
      ],
    });
    // Var(m − o) = σ² + σ² − 2 × 0.5 σ² = σ²
    near(half.standardDeviation, 0.02 * perMargin, (0.02 * perMargin) / Math.sqrt(200_000));
  });

  it("is with correlations of nil what it is without any", () => {
    const list = [
      of("Gross margin", triangular(-0.02, 0, 0.01)),
      of("Terminal growth", normal(0, 0.005)),
      of("Base revenue", fixed(0.1)),
    ];
    const without = simulated({ drivers: list }, 1000);
    const none = simulated(
      {
        drivers: list,
        correlations: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      },
      1000,
    );
    assert.ok(Math.abs(without.mean - none.mean) <= 1e-9 * without.mean);
    assert.ok(Math.abs(without.standardDeviation - none.standardDeviation) <= 1e-9 * without.standardDeviation);
  });

  it("counts trials without a value apart, and leaves them out of the rest", () => {
    // 12% against 2% + N(0, 5%): r ≤ g where a standard normal is at least 2. Growth below −100% is 20.4 deviations away.
    const trials = 100_000;
    const found = simulated(independent(of("Terminal growth", normal(0, 0.05))), trials);
    const share = normalProbability(-2);
    near(found.trialsWithoutValue / trials, share, Math.sqrt((share * (1 - share)) / trials));
    const binned = found.histogram.bins.reduce(
      (sum, bin) => sum + bin.trials,
      found.histogram.below + found.histogram.above,
    );
    assert.equal(binned, trials - found.trialsWithoutValue);
    assert.ok(Number.isFinite(found.mean));
  });

  it("refuses to sum up trials none of which has a value, saying how many", () => {
    assert.throws(
      () => simulated(independent(of("Pre-tax discount rate", fixed(-0.1))), 7),
      (error) => error instanceof NoValuedTrialError && error.trials === 7,
    );
    assert.throws(() => new Simulation(unit, independent(), { trials: 1, seed: 1 }).distribution(), NoValuedTrialError);
  });

  it("is the same to the last bit for the same seed, however it is stepped, and another for another seed", () => {
    const list = drivers.map((driver) => of(driver, triangular(-0.02, 0, 0.02)));
    const uncertainty = { drivers: list, correlations: list.map((_, i) => list.map((__, j) => (i === j ? 1 : 0.3))) };
    const whole = simulated(uncertainty, 5000, 7);
    const stepped = new Simulation(unit, uncertainty, { trials: 5000, seed: 7 });
    while (stepped.done < stepped.trials) stepped.advance(1234);
    assert.deepEqual(stepped.distribution(), whole);
    assert.notEqual(simulated(uncertainty, 5000, 8).mean, whole.mean);
  });

  it("sums up the trials run so far", () => {
    const simulation = new Simulation(unit, independent(of("Gross margin", normal(0, 0.01))), {
      trials: 1000,
      seed: 1,
    });
    simulation.advance(400);
    assert.equal(simulation.distribution().trials, 400);
  });

  const refused: readonly (readonly [string, Uncertainty, RegExp])[] = [
    [
      "one driver twice",
      independent(of("Gross margin", fixed(0)), of("Gross margin", fixed(1))),
      /^drivers: found "Gross margin" twice, expected each driver once/,
    ],
    [
      "a triangle out of order",
      independent(of("Gross margin", triangular(0, -0.01, 0.01))),
      /^triangular shift of "Gross margin": found 0, -0.01, 0.01, expected minimum ≤ mode ≤ maximum/,
    ],
    ["a triangle without a number", independent(of("Gross margin", triangular(NaN, 0, 0.01))), /found NaN, 0, 0.01/],
    [
      "a negative deviation",
      independent(of("Base revenue", normal(0, -0.01))),
      /^normal shift of "Base revenue": found a standard deviation of -0.01, expected 0 or more/,
    ],
    [
      "a mean without bound",
      independent(of("Base revenue", normal(Infinity, 1))),
      /found a mean of Infinity, expected a number/,
    ],
    [
      "a fixed shift that is none",
      independent(of("Base revenue", fixed(NaN))),
      /^fixed shift of "Base revenue": found NaN/,
    ],
    [
      "correlations of another size",
      {
        drivers: [of("Base revenue", fixed(0))],
        correlations: [
          [1, 0],
          [0, 1],
        ],
      },
      /^correlations: found 2 × 2, expected 1 × 1/,
    ],
    [
      "a correlation above 1",
      {
        drivers: [of("Base revenue", fixed(0)), of("Gross margin", fixed(0))],
        correlations: [
          [1, 1.1],
          [1.1, 1],
        ],
      },
      /^correlation of "Base revenue" and "Gross margin": found 1.1, expected -1 to 1/,
    ],
    [
      "a diagonal of not 1",
      { drivers: [of("Base revenue", fixed(0))], correlations: [[0.5]] },
      /found 0.5, expected 1, as it is with itself/,
    ],
    [
      "correlations that differ both ways round",
      {
        drivers: [of("Base revenue", fixed(0)), of("Gross margin", fixed(0))],
        correlations: [
          [1, 0.1],
          [0.2, 1],
        ],
      },
      /found 0.1 and 0.2, expected the same both ways round/,
    ],
  ];
  for (const [what, uncertainty, message] of refused) {
    it(`refuses ${what}, saying what and where`, () => {
      assert.throws(
        () => simulated(uncertainty, 1),
        (error) => error instanceof UncertaintyError && message.test(error.message),
      );
    });
  }

  it("refuses trials and seeds that are no whole numbers within their bounds", () => {
    const start = (trials: number, seed: number) => () => new Simulation(unit, independent(), { trials, seed });
    for (const trials of [0, 1.5, 10_000_001, NaN])
      assert.throws(start(trials, 1), /trials: found .*, expected a whole number from 1 to 10000000/);
    for (const seed of [-1, 0.5, 2 ** 32, NaN])
      assert.throws(start(1, seed), /seed: found .*, expected a whole number from 0 to 4294967295/);
  });

  it("refuses a unit that is none, as the model does", () => {
    const start = (change: Partial<typeof handUnit>) => () =>
      simulated(independent(), 1, 1, unitOf({ ...handUnit, ...change }));
    assert.throws(start({ ownership: 0 }), OwnershipError);
    assert.throws(start({ baseRevenue: -1 }), NoValueError);
  });
});

describe("the histogram of a simulation", () => {
  it("has zero as an edge, equal bins without gaps, and every trial in a bin or beyond the ends", () => {
    const found = simulated(
      independent(of("Gross margin", normal(-0.02, 0.03)), of("Terminal growth", normal(0, 0.03))),
    );
    const { bins, below, above } = found.histogram;
    assert.ok(bins.length >= 10 && bins.length <= 33, String(bins.length));
    assert.ok(bins.some(({ from }) => from === 0));
    bins.slice(1).forEach(({ from }, index) => assert.equal(from, bins[index]?.to));
    const counted = (holds: (from: number) => boolean): number =>
      bins.reduce((sum, bin) => sum + (holds(bin.from) ? bin.trials : 0), 0);
    assert.equal(below + counted(() => true) + above, found.trials - found.trialsWithoutValue);
    assert.ok(below <= 500 && above <= 500, `${below} below, ${above} above`);
    const impaired = Math.round(found.probabilityOfImpairment * (found.trials - found.trialsWithoutValue));
    assert.equal(below + counted((from) => from < 0), impaired);
  });

  it("has one bin where headroom does not vary", () => {
    const { bins, below, above } = simulated(independent(), 5).histogram;
    assert.deepEqual([bins.length, bins[0]?.trials, bins[0]?.from === bins[0]?.to, below, above], [1, 5, true, 0, 0]);
  });
});

describe("runSimulation", () => {
  const start = () => new Simulation(unit, independent(of("Gross margin", normal(0, 0.01))), { trials: 1000, seed: 1 });

  it("tells its progress after each step, pauses before it, and gives what a run at once gives", async () => {
    const told: string[] = [];
    const found = await runSimulation(start(), {
      step: 400,
      pause: () => Promise.resolve(void told.push("pause")),
      onProgress: (done, trials) => told.push(`${done} of ${trials}`),
    });
    assert.deepEqual(told, ["pause", "400 of 1000", "pause", "800 of 1000", "pause", "1000 of 1000"]);
    const atOnce = start();
    atOnce.advance(1000);
    assert.deepEqual(found, atOnce.distribution());
  });

  it("stops where it is cancelled, saying how far it came", async () => {
    const controller = new AbortController();
    const running = runSimulation(start(), {
      step: 100,
      pause: () => Promise.resolve(),
      onProgress: (done) => done === 300 && controller.abort(),
      signal: controller.signal,
    });
    await assert.rejects(
      running,
      (error) => error instanceof SimulationCancelledError && error.done === 300 && error.trials === 1000,
    );
  });
});
