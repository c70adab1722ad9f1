import { decimal, type Decimal } from "../../figures/decimal.ts";
import { isAbove } from "../isAbove.ts";
import * as impairmentWords from "../impairmentWords.ts";

/** Cash flows of a unit, and when they come. Flows may be negative. */
export interface CashFlowForecast {
  /** Year 1…N. */
  readonly cashFlows: readonly Decimal[];
  /** What follows year N: the flow of year N + 1, and its steady growth. Absent for a finite life. */
  readonly terminal?: { readonly growth: Decimal; readonly cashFlow: Decimal };
  /** True where flows come half a year earlier than the year's end, the terminal value too. */
  readonly midYear: boolean;
}

/** A present value and the steps to it. */
export interface PresentValue {
  /** By year: 1 / (1 + r)^t, or 1 / (1 + r)^(t − ½) for flows in the middle of the year. */
  readonly discountFactors: readonly Decimal[];
  /** By year: cash flow × discount factor. */
  readonly presentValues: readonly Decimal[];
  /** CF_{N+1} / (r − g), as at the end of year N; zero for a finite life. */
  readonly terminalValue: Decimal;
  /** The terminal value × the discount factor of year N. */
  readonly presentValueOfTerminal: Decimal;
  readonly total: Decimal;
}

/**
 * Present value of a forecast: Σ CFₜ / (1 + r)^t + [CF_{N+1} / (r − g)] / (1 + r)^N at year ends; mid-year the whole
 * of it × (1 + r)^½ (IAS 36.30–57 and Appendix A).
 *
 * @param rate yearly, a fraction, in the same terms as the flows (pre-tax for pre-tax flows, 36.55).
 * @throws DiscountRateError for a rate at or below −1; TerminalGrowthError for a rate that is not above the growth;
 *   NoCashFlowError for no year at all.
 */
export function presentValue(forecast: CashFlowForecast, rate: Decimal): PresentValue {
  const { cashFlows, terminal, midYear } = forecast;
  if (cashFlows.length === 0) throw new NoCashFlowError();
  checkRate(rate, terminal?.growth);
  const perYear = rate.plus(1);
  let factor = midYear ? perYear.sqrt() : decimal(1);
  const discountFactors = cashFlows.map(() => (factor = factor.dividedBy(perYear)));
  const presentValues = discountFactors.map((discount, year) => discount.times(cashFlows[year] ?? 0));
  const terminalValue = terminal ? terminal.cashFlow.dividedBy(rate.minus(terminal.growth)) : decimal(0);
  const presentValueOfTerminal = terminalValue.times(factor);
  const total = presentValues.reduce((sum, value) => sum.plus(value), presentValueOfTerminal);
  return { discountFactors, presentValues, terminalValue, presentValueOfTerminal, total };
}

/** @throws DiscountRateError, TerminalGrowthError where no value exists at the rate. */
export function checkRate(rate: Decimal, terminalGrowth?: Decimal): void {
  if (rate.lessThanOrEqualTo(-1)) throw new DiscountRateError(rate);
  if (terminalGrowth && !isAbove(rate, terminalGrowth)) throw new TerminalGrowthError(rate, terminalGrowth);
}

/** A discount rate of −100% or less. */
export class DiscountRateError extends Error {
  override readonly name = "DiscountRateError";
  constructor(readonly rate: Decimal) {
    super(impairmentWords.rateTooLow(rate.toString()));
  }
}

/** A discount rate at or below the terminal growth: the terminal value has no bound. */
export class TerminalGrowthError extends Error {
  override readonly name = "TerminalGrowthError";
  constructor(
    readonly rate: Decimal,
    readonly terminalGrowth: Decimal,
  ) {
    super(impairmentWords.rateBelowGrowth(terminalGrowth.toString(), rate.toString()));
  }
}

/** A forecast of no years. */
export class NoCashFlowError extends Error {
  override readonly name = "NoCashFlowError";
  constructor() {
    super(impairmentWords.noCashFlow);
  }
}
