import type { Decimal } from "../figures/decimal.ts";

/** Far more than 40 digits lose on the way to a root, far less than any rate is told apart by. */
const decimalsCompared = 30;

/** True for a value above a bound, where one of them is computed: they may meet but for rounding, which is not above. */
export function exceeds(value: Decimal, bound: Decimal | number): boolean {
  return value.minus(bound).toDecimalPlaces(decimalsCompared).greaterThan(0);
}
