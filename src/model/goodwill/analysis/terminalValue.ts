import { allOf, atLeast, exactNumber, greater, minus, over, plus, times } from "../../../formula/build.ts";
import { leastSpread } from "../../../impairment/isAbove.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** A discount rate that is nearer to the growth counts as equal to it, as in the functions; as a multiple, as not every engine compares with a number of twelve decimals. */
const perSpread = exactNumber((1 / leastSpread).toFixed(0));

/** True where a discount rate is so far above the terminal growth that there is a terminal value. */
export const isAbove = (rate: Formula, growth: Formula): Formula => atLeast(times(minus(rate, growth), perSpread), 1);

/** True of a rate and a terminal growth at which there is a value. */
export const isValuedAt = (rate: Formula, growth: Formula): Formula =>
  allOf(isAbove(rate, growth), greater(rate, -1), greater(growth, -1));

/** What a terminal value of a unit of the last year's revenue rests on. */
export interface TerminalDrivers {
  readonly rate: Formula;
  readonly growth: Formula;
  /** What of the last year's revenue is cash before working capital. */
  readonly margin: Formula;
  readonly workingCapital: Formula;
}

/** The flow of the terminal year for a unit of the last year's revenue: (1 + g) × A − w × g. */
export const terminalFlow = ({ growth, margin, workingCapital }: Omit<TerminalDrivers, "rate">): Formula =>
  minus(times(plus(1, growth), margin), times(workingCapital, growth));

/** That flow for ever, at the end of the last year: ÷ (r − g). */
export const terminalValue = (drivers: TerminalDrivers): Formula =>
  over(terminalFlow(drivers), minus(drivers.rate, drivers.growth));
