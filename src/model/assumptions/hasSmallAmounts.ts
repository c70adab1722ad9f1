import type { ModelUnit } from "./ModelUnit.ts";

/** Below so much a unit's revenue is small: a change of some thousandths of it would round to nothing. */
const small = 1_000;

/** True where amounts of a unit of that base revenue, of either sign, are so small that they need a decimal. */
export const isSmallRevenue = (baseRevenue: number): boolean => Math.abs(baseRevenue) < small;

/** True where the amounts of some unit, in the pack's money, are so small that they need a decimal. */
export const hasSmallAmounts = (units: readonly ModelUnit[]): boolean =>
  units.some(({ assumptions }) => isSmallRevenue(Number(assumptions.baseRevenue.values[0])));
