import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../impairment/unit/CashGeneratingUnit.ts";

type Plain<Value> = Value extends Decimal ? string : Value extends readonly Decimal[] ? readonly string[] : Value;

/** A unit that can be sent to a worker: each Decimal as its text, which loses nothing of it. */
export type PlainUnit = { readonly [Key in keyof CashGeneratingUnit]: Plain<CashGeneratingUnit[Key]> };

export function plainUnit(unit: CashGeneratingUnit): PlainUnit {
  return mapped(unit, String) as unknown as PlainUnit;
}

export function unitOfPlain(plain: PlainUnit): CashGeneratingUnit {
  return mapped(plain, decimal) as unknown as CashGeneratingUnit;
}

function mapped<From, To>(
  unit: Readonly<Record<keyof CashGeneratingUnit, boolean | From | readonly From[]>>,
  each: (value: From) => To,
): Readonly<Record<string, boolean | To | readonly To[]>> {
  const one = (value: boolean | From): boolean | To => (typeof value === "boolean" ? value : each(value));
  return Object.fromEntries(
    Object.entries(unit).map(([key, value]) => [key, isList(value) ? value.map((item) => each(item)) : one(value)]),
  );
}

function isList<From>(value: boolean | From | readonly From[]): value is readonly From[] {
  return Array.isArray(value);
}
