import { allOf, anyOf, formulaOf, plus, type Operand } from "./build.ts";
import type { Formula } from "./Formula.ts";

/** True where any of the conditions is: one stands by itself, none is false. */
export const anyIn = (conditions: readonly Operand[]): Formula =>
  alone(conditions, false) ?? anyOf(...taken(conditions, anyIn));

/** True where all of the conditions are: one stands by itself, none is true. */
export const allIn = (conditions: readonly Operand[]): Formula =>
  alone(conditions, true) ?? allOf(...taken(conditions, allIn));

/** As many arguments as a call takes in Excel. */
const mostArguments = 255;

/** The conditions themselves, or where a call does not take so many, calls of as many as it takes. */
function taken(
  conditions: readonly Operand[],
  within: (conditions: readonly Operand[]) => Formula,
): readonly Operand[] {
  if (conditions.length <= mostArguments) return conditions;
  const calls = Math.ceil(conditions.length / mostArguments);
  return Array.from({ length: calls }, (_, at) =>
    within(conditions.slice(at * mostArguments, (at + 1) * mostArguments)),
  );
}

/** The sum of the addends from left to right, none 0. */
export const sumOf = ([first = 0, ...others]: readonly Operand[]): Formula => plus(first, ...others);

function alone([first, ...others]: readonly Operand[], none: boolean): Formula | undefined {
  return others.length === 0 ? formulaOf(first ?? none) : undefined;
}
