import { allOf, anyOf, formulaOf, plus, type Operand } from "./build.ts";
import type { Formula } from "./Formula.ts";

/** True where any of the conditions is: one stands by itself, none is false. */
export const anyIn = (conditions: readonly Operand[]): Formula => alone(conditions, false) ?? anyOf(...conditions);

/** True where all of the conditions are: one stands by itself, none is true. */
export const allIn = (conditions: readonly Operand[]): Formula => alone(conditions, true) ?? allOf(...conditions);

/** The sum of the addends from left to right, none 0. */
export const sumOf = ([first = 0, ...others]: readonly Operand[]): Formula => plus(first, ...others);

function alone([first, ...others]: readonly Operand[], none: boolean): Formula | undefined {
  return others.length === 0 ? formulaOf(first ?? none) : undefined;
}
