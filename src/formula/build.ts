import type { Anchor } from "./addresses.ts";
import type { AreaRef, BinaryOperator, Call, CellRef, ErrorCode, Formula, NameRef } from "./Formula.ts";

/** What a builder takes: a formula, or a number, text or logical that stands for itself. */
export type Operand = Formula | number | string | boolean;

/** An operand as a formula; a negative number is the negation of its magnitude. */
export function formulaOf(operand: Operand): Formula {
  switch (typeof operand) {
    case "number":
      return operand < 0 ? negated(formulaOf(-operand)) : { kind: "number", value: plainText(operand) };
    case "string":
      return { kind: "text", text: operand };
    case "boolean":
      return { kind: "logical", value: operand };
    default:
      return operand;
  }
}

/** A number from its exact decimal text: "-0.000001", "75%". */
export function exactNumber(value: string): Formula {
  return value.startsWith("-") ? negated(exactNumber(value.slice(1))) : { kind: "number", value };
}

export const errorValue = (code: ErrorCode): Formula => ({ kind: "error", code });

export const namedArea = (name: string): NameRef => ({ kind: "name", name });

/** The same cell with another part of its address anchored. */
export const anchored = (cell: CellRef, anchor: Anchor): CellRef => ({ ...cell, anchor });

export const areaOf = (first: CellRef, last: CellRef): AreaRef => ({ kind: "area", first, last });

/** A function's call: `call("SUM", area)`. */
export const call = (name: string, ...operands: readonly Operand[]): Call => ({
  kind: "call",
  name,
  arguments: operands.map(formulaOf),
});

export const when = (condition: Operand, then: Operand, otherwise: Operand): Call =>
  call("IF", condition, then, otherwise);

export const allOf = (...conditions: readonly Operand[]): Call => call("AND", ...conditions);
export const anyOf = (...conditions: readonly Operand[]): Call => call("OR", ...conditions);
export const isNumber = (of: Operand): Call => call("ISNUMBER", of);
export const isError = (of: Operand): Call => call("ISERROR", of);

export const negated = (of: Operand): Formula => ({ kind: "negation", of: formulaOf(of) });

/** Added from left to right: `plus(a, b, c)` is (a + b) + c; a negation among them subtracts. */
export const plus = (first: Operand, ...rest: readonly Operand[]): Formula => chain("+", first, rest);
export const minus = (first: Operand, ...rest: readonly Operand[]): Formula => chain("-", first, rest);
export const times = (first: Operand, ...rest: readonly Operand[]): Formula => chain("*", first, rest);
export const over = (numerator: Operand, denominator: Operand): Formula => chain("/", numerator, [denominator]);
export const power = (base: Operand, exponent: Operand): Formula => chain("^", base, [exponent]);

/** Texts and values joined to one text. */
export const joined = (first: Operand, ...rest: readonly Operand[]): Formula => chain("&", first, rest);

export const equal = (left: Operand, right: Operand): Formula => chain("=", left, [right]);
export const unequal = (left: Operand, right: Operand): Formula => chain("<>", left, [right]);
export const less = (left: Operand, right: Operand): Formula => chain("<", left, [right]);
export const atMost = (left: Operand, right: Operand): Formula => chain("<=", left, [right]);
export const greater = (left: Operand, right: Operand): Formula => chain(">", left, [right]);
export const atLeast = (left: Operand, right: Operand): Formula => chain(">=", left, [right]);

function chain(operator: BinaryOperator, first: Operand, rest: readonly Operand[]): Formula {
  let left = formulaOf(first);
  for (const operand of rest) left = { kind: "binary", operator, left, right: formulaOf(operand) };
  return left;
}

/** Without an exponent, as a formula of any region reads it. */
function plainText(value: number): string {
  if (!Number.isFinite(value)) throw new LiteralError(value);
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}

/** A number that no formula can hold. */
class LiteralError extends Error {
  override readonly name = "LiteralError";
  constructor(readonly found: number) {
    super(`Expected a finite number for a formula, found ${found}.`);
  }
}
