import { carryingAmount } from "../src/impairment/recoverability/carryingAmount.ts";
import type { Driver } from "../src/impairment/unit/drivers.ts";
import { cashRatio, unit } from "./unit.ts";

const carrying = carryingAmount(unit).total.toNumber();
const base = unit.baseRevenue.toNumber();
const growth = unit.revenueGrowth.map((value) => value.toNumber());
const workingCapital = unit.workingCapital.toNumber();
const opening = unit.openingWorkingCapital.toNumber();
const terminalGrowth = unit.terminalGrowth.toNumber();
const discountRate = unit.preTaxDiscountRate.toNumber();

/** Draws a driver's shift, in whatever way is at hand. */
export type Draws = Readonly<Partial<Record<Driver, () => number>>>;

export const normalDraw = (deviation: number) => (): number =>
  deviation * Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());

export const triangularDraw = (minimum: number, mode: number, maximum: number) => (): number => {
  const p = Math.random();
  const range = maximum - minimum;
  return p * range < mode - minimum
    ? minimum + Math.sqrt(p * range * (mode - minimum))
    : maximum - Math.sqrt((1 - p) * range * (maximum - mode));
};

/** The share of trials with headroom below zero, as anybody would write it: no seed, no percentiles, no checks. */
export function bareSimulation(trials: number, draws: Draws): number {
  const drawn = (driver: Driver): number => draws[driver]?.() ?? 0;
  let impaired = 0;
  for (let trial = 0; trial < trials; trial++) {
    const ratioShift =
      drawn("Gross margin") - drawn("Operating costs / revenue") - drawn("Capital expenditure / revenue");
    const growthShift = drawn("Revenue growth");
    const tiedUp = workingCapital + drawn("Working capital / revenue");
    const rate = discountRate + drawn("Pre-tax discount rate");
    const terminal = terminalGrowth + drawn("Terminal growth");
    let revenue = base * (1 + drawn("Base revenue"));
    let held = opening;
    let factor = 1;
    let value = 0;
    for (let year = 0; year < 5; year++) {
      const next = revenue * (1 + (growth[year] ?? NaN) + growthShift);
      factor /= 1 + rate;
      value += (next * ((cashRatio[year] ?? NaN) + ratioShift) - (tiedUp * next - held)) * factor;
      revenue = next;
      held = tiedUp * next;
    }
    const flow = revenue * ((1 + terminal) * ((cashRatio[4] ?? NaN) + ratioShift) - tiedUp * terminal);
    if (value + (flow / (rate - terminal)) * factor < carrying) impaired += 1;
  }
  return impaired / trials;
}
