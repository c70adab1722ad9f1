import type { Decimal } from "../../figures/decimal.ts";
import { impliedRates } from "./impliedRates.ts";
import type { CashFlowForecast } from "./presentValue.ts";
import * as impairmentWords from "../impairmentWords.ts";

/**
 * The discount rate, above the terminal growth, at which a forecast has a present value.
 *
 * @throws NoImpliedRateError, SeveralImpliedRatesError
 * @example impliedRate({ cashFlows: [decimal(110)], midYear: false }, decimal(100)) // 0.1
 */
export function impliedRate(forecast: CashFlowForecast, value: Decimal): Decimal {
  const [rate, ...others] = impliedRates(forecast, value);
  if (rate === undefined) throw new NoImpliedRateError(value, forecast.terminal?.growth);
  if (others.length > 0) throw new SeveralImpliedRatesError(value, [rate, ...others]);
  return rate;
}

/** A value that the forecast has at no rate. */
export class NoImpliedRateError extends Error {
  override readonly name = "NoImpliedRateError";
  constructor(
    readonly value: Decimal,
    readonly terminalGrowth?: Decimal,
  ) {
    const bound = terminalGrowth?.greaterThan(-1) ? impairmentWords.growthOf(terminalGrowth.toString()) : "-1 (-100%)";
    super(impairmentWords.noRate(bound, value.toString()));
  }
}

/** A value that the forecast has at more than one rate. */
export class SeveralImpliedRatesError extends Error {
  override readonly name = "SeveralImpliedRatesError";
  constructor(
    readonly value: Decimal,
    readonly rates: readonly Decimal[],
  ) {
    const list = rates.map((rate) => rate.toSignificantDigits(6).toString()).join(", ");
    super(impairmentWords.severalRates(value.toString(), list));
  }
}
