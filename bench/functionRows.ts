import { builtInPack } from "../packs/index.ts";
import { filingOf } from "../src/filing/filingOf.ts";
import { Simulation } from "../src/distribution/Simulation.ts";
import type { ShiftDistribution, Uncertainty } from "../src/distribution/Uncertainty.ts";
import { decimal, type Decimal } from "../src/figures/decimal.ts";
import { figureOf, frontierOf, probabilityOf } from "../src/functions/functions.ts";
import { breakEven } from "../src/impairment/breakEven/breakEven.ts";
import { drivers, type Driver } from "../src/impairment/unit/drivers.ts";
import { HeadroomKernel } from "../src/impairment/HeadroomKernel.ts";
import { headroom } from "../src/impairment/recoverability/headroom.ts";
import { shifted } from "../src/impairment/unit/shifted.ts";
import { installCustomFunctions } from "../test/support/customFunctions.ts";
import { agree } from "./agree.ts";
import { bareSimulation, normalDraw, triangularDraw, type Draws } from "./bareSimulation.ts";
import type { Comparison } from "./comparison.ts";
import { block, unit } from "./unit.ts";

const million = 1_000_000;
const normal: ShiftDistribution = { kind: "normal", mean: 0, standardDeviation: 0.02 };
const triangular: ShiftDistribution = { kind: "triangular", minimum: -0.01, mode: 0, maximum: 0.02 };

function simulate(uncertainty: Uncertainty, trials: number): number {
  const simulation = new Simulation(unit, uncertainty, { trials, seed: 1 });
  simulation.advance(trials);
  return simulation.distribution().probabilityOfImpairment;
}

function simulationAgainstLoop(name: string, uncertainty: Uncertainty, draws: Draws): Comparison {
  return {
    name,
    ours: { name: "core", async: false, run: () => simulate(uncertainty, million) },
    other: { name: "bare loop, Math.random", async: false, run: () => bareSimulation(million, draws) },
    within: 2000,
    slow: true,
  };
}

function threeDrivers(): Comparison {
  const name = "PROBABILITY 1,000,000 trials, three drivers";
  const uncertainty: Uncertainty = {
    drivers: [
      { driver: "Gross margin", shift: normal },
      { driver: "Revenue growth", shift: normal },
      { driver: "Pre-tax discount rate", shift: triangular },
    ],
  };
  const draws: Draws = {
    "Gross margin": normalDraw(0.02),
    "Revenue growth": normalDraw(0.02),
    "Pre-tax discount rate": triangularDraw(-0.01, 0, 0.02),
  };
  // Each is within half a thousandth of the probability in all but one of a million runs and more.
  agree(name, [simulate(uncertainty, million)], [bareSimulation(million, draws)], 0.005);
  return simulationAgainstLoop(name, uncertainty, draws);
}

function eightCorrelatedDrivers(): Comparison {
  const correlations = drivers.map((_, i) => drivers.map((__, j) => (i === j ? 1 : 0.2)));
  const uncertainty: Uncertainty = { drivers: drivers.map((driver) => ({ driver, shift: triangular })), correlations };
  const draw = triangularDraw(-0.01, 0, 0.02);
  const draws: Draws = Object.fromEntries(drivers.map((driver) => [driver, draw]));
  return simulationAgainstLoop(
    "PROBABILITY 1,000,000 trials, eight correlated drivers (the loop's are not)",
    uncertainty,
    draws,
  );
}

function inACell(): Comparison {
  const draws: Draws = { "Gross margin": normalDraw(0.02) };
  return {
    name: "PROBABILITY 10,000 trials in a cell",
    ours: {
      name: "custom function",
      async: true,
      run: () => probabilityOf(block, [["Gross margin", "Normal", 0, 0.02]]),
    },
    other: { name: "bare loop, Math.random", async: false, run: () => bareSimulation(10_000, draws) },
  };
}

/** As one searches by hand: halving between a shift with headroom and one without, in the exact model. */
function halved(driver: Driver, above: number, below: number): number {
  let [high, low]: [Decimal, Decimal] = [decimal(above), decimal(below)];
  while (high.minus(low).abs().greaterThan(1e-12)) {
    const middle = high.plus(low).dividedBy(2);
    if (headroom(shifted(unit, driver, middle)).lessThan(0)) low = middle;
    else high = middle;
  }
  return high.toNumber();
}

function breakEvenAgainstHalving(driver: Driver, above: number, below: number): Comparison {
  const name = `BREAKEVEN: ${driver.toLowerCase()}`;
  const run = (): number => breakEven(unit, driver).toNumber();
  agree(name, [run()], [halved(driver, above, below)], 1e-11);
  return {
    name,
    ours: { name: "core, every root", async: false, run },
    other: { name: "halving, one root", async: false, run: () => halved(driver, above, below) },
  };
}

/** The rate's break-even under each shift of the margin, by halving in double precision. */
function halvedRates(marginShifts: readonly number[]): number[] {
  const kernel = new HeadroomKernel(unit);
  return marginShifts.map((shift) => {
    kernel.set("Gross margin", shift);
    let [low, high] = [0.03, 0.9];
    while (high - low > 1e-15) {
      const middle = (low + high) / 2;
      if (middle === low || middle === high) break;
      kernel.set("Pre-tax discount rate", middle);
      if (kernel.headroom() < 0) high = middle;
      else low = middle;
    }
    return low - unit.preTaxDiscountRate.toNumber();
  });
}

/** FRONTIER where roots have to be isolated, in as many cells as it fills. */
function largestFrontier(): Comparison {
  const name = "FRONTIER 10,000 shifts, five years: rate by gross margin";
  const shifts = Array.from({ length: 10_000 }, (_, index) => (index - 5000) * 2e-6);
  const run = (): number[] => frontierOf(block, "Pre-tax discount rate", "Gross margin", [shifts]).flat().map(Number);
  agree(name, run(), halvedRates(shifts), 1e-12);
  return {
    name,
    ours: { name: "custom function, every root", async: false, run },
    other: { name: "halving in doubles, one root", async: false, run: () => halvedRates(shifts) },
    within: 10_000,
    slow: true,
  };
}

function figureAgainstSearch(): Comparison {
  const filing = filingOf(builtInPack);
  // As start-up says it: another row has an Excel, beside which the functions wait to be told.
  globalThis.headroomPackInForce?.({ kind: "builtIn" });
  const search = (): number => {
    const row = filing.tables.flatMap(({ rows }) => rows).find(({ id }) => id === "position.goodwill");
    return filing.amount(row?.id ?? "", "2023").toNumber();
  };
  const name = "FIGURE in a cell";
  const figure = (): number => {
    const found: unknown = figureOf("position.goodwill", 2023);
    if (typeof found !== "number") throw new Error("FIGURE waits for a pack, where it should answer at once.");
    return found;
  };
  agree(name, [figure()], [search()]);
  return {
    name,
    ours: { name: "custom function", async: false, run: figure },
    other: { name: "searching the tables", async: false, run: search },
  };
}

/** PROBABILITY, BREAKEVEN, FRONTIER and FIGURE against the plainest way to the same result. */
export function functionRows(): readonly Comparison[] {
  installCustomFunctions();
  return [
    threeDrivers(),
    eightCorrelatedDrivers(),
    inACell(),
    breakEvenAgainstHalving("Gross margin", 0, -0.5),
    breakEvenAgainstHalving("Pre-tax discount rate", 0, 0.5),
    breakEvenAgainstHalving("Revenue growth", 0, -0.5),
    largestFrontier(),
    figureAgainstSearch(),
  ];
}
