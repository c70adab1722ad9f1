import { decimal, type Decimal } from "../../figures/decimal.ts";
import { exceeds } from "../exceeds.ts";
import { isAbove } from "../isAbove.ts";
import type { CashFlowForecast } from "./presentValue.ts";
import { rootsAbove } from "../roots/rootsAbove.ts";

/**
 * Every discount rate above −1, and above the terminal growth where there is a terminal value, at which a forecast has
 * a present value; ascending, a rate at which the value only touches it once. So a pre-tax rate follows from pre-tax
 * flows and the value that post-tax flows have at the post-tax rate (IAS 36.BCZ85).
 *
 * With y = 1 + r and G = 1 + g, PV = value is a polynomial in y once multiplied by yᴺ (y − G):
 * (y − G) (Σ CFₜ y^(N−t) − value yᴺ) + CF_{N+1} = 0. For flows in the middle of the year it is one in z = √y:
 * (z² − G) (Σ CFₜ z^(2(N−t)+1) − value z^(2N)) + CF_{N+1} z = 0. Its roots are isolated, not searched for: see
 * `rootsAbove`.
 */
export function impliedRates(forecast: CashFlowForecast, value: Decimal): Decimal[] {
  const { cashFlows, terminal, midYear } = forecast;
  const spacing = midYear ? 2 : 1;
  const explicit = Array<Decimal>(cashFlows.length * spacing + 1).fill(decimal(0));
  explicit[explicit.length - 1] = value.negated();
  cashFlows.forEach((flow, year) => {
    explicit[(cashFlows.length - 1 - year) * spacing + (midYear ? 1 : 0)] = flow;
  });
  const perYear = terminal ? terminal.growth.plus(1) : decimal(0);
  const bound = perYear.greaterThan(0) ? perYear : decimal(0);
  const polynomial = terminal && !terminal.cashFlow.isZero() ? timesSpread(explicit, perYear, spacing) : explicit;
  if (terminal) {
    const index = midYear ? 1 : 0;
    polynomial[index] = (polynomial[index] ?? decimal(0)).plus(terminal.cashFlow);
  }
  const factors = midYear
    ? rootsAbove(polynomial, justBelowRoot(bound)).map((root) => root.times(root))
    : rootsAbove(polynomial, bound);
  // Where the terminal value rests on no flow, it has no pole, but no rate below the growth values it either.
  const isValued = (factor: Decimal): boolean => terminal === undefined || isAbove(factor, perYear);
  return factors.filter((factor) => exceeds(factor, bound) && isValued(factor)).map((factor) => factor.minus(1));
}

/** p × (xˢ − G) */
function timesSpread(polynomial: readonly Decimal[], growth: Decimal, spacing: number): Decimal[] {
  const product = Array<Decimal>(polynomial.length + spacing).fill(decimal(0));
  polynomial.forEach((coefficient, index) => {
    product[index] = (product[index] ?? decimal(0)).minus(coefficient.times(growth));
    product[index + spacing] = coefficient;
  });
  return product;
}

/** A short decimal at or below the square root, so that few roots are found only to be left out. */
function justBelowRoot(bound: Decimal): Decimal {
  const digits = 12;
  const roundedDown = 1;
  return bound.sqrt().toDecimalPlaces(digits, roundedDown);
}
