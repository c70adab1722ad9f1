import { call, less, minus, negated, power, times, unequal } from "../../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../../formula/Formula.ts";

/** A driver's headroom as a sum of coefficients times powers of the driver: anchored areas of one row each. */
export interface PowerSum {
  readonly coefficients: AreaRef;
  readonly powers: AreaRef;
  /** How often zero is crossed at most, by Descartes' rule of signs or Laguerre's extension of it. */
  readonly most: Formula;
}

/** The sum at a value of the driver above zero. */
export const sumAt = ({ coefficients, powers }: PowerSum, x: Formula): Formula =>
  call("SUMPRODUCT", times(coefficients, power(x, powers)));

/** What the sum changes by for each 1 of the driver, at a value above zero. */
export const slopeAt = ({ coefficients, powers }: PowerSum, x: Formula): Formula =>
  call("SUMPRODUCT", times(coefficients, powers, power(x, minus(powers, 1))));

/** How often neighbours of two areas, one a cell further than the other, have other signs. */
export const signChanges = (area: AreaRef, next: AreaRef): Formula =>
  call("SUMPRODUCT", negated(negated(otherSign(area, next))));

/** True where one of the two is below zero and the other is not. */
export const otherSign = (one: Formula, other: Formula): Formula => unequal(less(one, 0), less(other, 0));
