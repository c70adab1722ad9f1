import { call, minus, over, plus, power, times, when } from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import type { BlockKey } from "../../../impairment/unit/lines.ts";
import { marginShift } from "../cashMargin.ts";
import { forecastLength } from "../unit/columns.ts";
import { terminalFlow } from "./terminalValue.ts";

/** What one shift of one driver adds to each of what a value rests on: the shift to what it moves, nothing to the others. */
export interface ShiftParts {
  readonly rate: Formula;
  readonly terminalGrowth: Formula;
  readonly workingCapital: Formula;
  /** To what of revenue is cash before working capital. */
  readonly margin: Formula;
  /** To the growth of each explicit year. */
  readonly growth: Formula;
  /** Relative. */
  readonly base: Formula;
}

/** @param is whether the driver that is shifted is that of a line of the unit block. */
export function shiftParts(is: (key: BlockKey) => Formula, shift: CellRef): ShiftParts {
  const of = (key: BlockKey): Formula => when(is(key), shift, 0);
  return {
    rate: of("preTaxDiscountRate"),
    terminalGrowth: of("terminalGrowth"),
    workingCapital: of("workingCapital"),
    margin: marginShift(is, shift),
    growth: of("revenueGrowth"),
    base: of("baseRevenue"),
  };
}

/** What a value rests on under two shifts: the sums of both, and revenue as the product of both paths. */
export interface UnderBoth {
  readonly rate: Formula;
  readonly growth: Formula;
  readonly workingCapital: Formula;
  /** What the cash margin moves by. */
  readonly margin: Formula;
  /** Base revenue, each year's, the year before's, and the last's. */
  readonly base: Formula;
  readonly revenue: Formula;
  readonly yearBefore: Formula;
  readonly lastRevenue: Formula;
}

/** Σ (revenue × margin − working capital × rise of revenue) / (1 + rate)^t. */
export function explicitValue(
  { revenue, yearBefore, margin, workingCapital, rate }: UnderBoth,
  unshifted: { readonly cashMargin: AreaRef; readonly years: Formula },
): Formula {
  const earned = times(revenue, plus(unshifted.cashMargin, margin));
  const flow = minus(earned, times(workingCapital, minus(revenue, yearBefore)));
  return call("SUMPRODUCT", over(flow, power(plus(1, rate), unshifted.years)));
}

/** The years' numbers 1…N beside an area of theirs, whose first cell is anchored. */
export const yearNumbers = (years: AreaRef, first: CellRef): Formula =>
  plus(minus(call("COLUMN", years), call("COLUMN", first)), 1);

/** What the first year has of opening working capital beyond w × base revenue, / (1 + rate): no shift moves the former. */
export const openingExcess = ({ workingCapital, base, rate }: UnderBoth, opening: CellRef): Formula =>
  over(minus(opening, times(workingCapital, base)), plus(1, rate));

/** The terminal year's cash flow / (rate − growth) / (1 + rate)^N. */
export function presentTerminal(
  { rate, growth, workingCapital, margin, lastRevenue }: UnderBoth,
  lastMargin: CellRef,
): Formula {
  const flow = terminalFlow({ growth, margin: plus(lastMargin, margin), workingCapital });
  return over(over(times(lastRevenue, flow), minus(rate, growth)), power(plus(1, rate), forecastLength));
}
