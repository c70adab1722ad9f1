import { minus, over, plus, times } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";

/** What a terminal value of a unit of the last year's revenue rests on. */
export interface TerminalDrivers {
  readonly rate: Formula;
  readonly growth: Formula;
  /** Gross margin − operating costs − capital expenditure of the last year. */
  readonly margin: Formula;
  readonly workingCapital: Formula;
}

/** The flow of the terminal year for a unit of the last year's revenue: (1 + g) × A − w × g. */
export const terminalFlow = ({ growth, margin, workingCapital }: Omit<TerminalDrivers, "rate">): Formula =>
  minus(times(plus(1, growth), margin), times(workingCapital, growth));

/** That flow for ever, at the end of the last year: ÷ (r − g). */
export const terminalValue = (drivers: TerminalDrivers): Formula =>
  over(terminalFlow(drivers), minus(drivers.rate, drivers.growth));
