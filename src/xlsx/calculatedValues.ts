import type { SheetId } from "../plan/plan.ts";

/** An Excel error value as a result, "#DIV/0!". */
export interface CalculatedError {
  readonly error: string;
}

export type CalculatedValue = number | string | boolean | CalculatedError;

/** The value of every formula cell of a plan, by sheet id, then by address ("B7"). Numbers in their cell's unit. */
export type CalculatedValues = ReadonlyMap<SheetId, ReadonlyMap<string, CalculatedValue>>;
