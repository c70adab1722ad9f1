import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import type { KeyHolding } from "./lines.ts";

/** How many explicit years a unit has. */
export const yearsOf = (unit: CashGeneratingUnit): number => unit.revenueGrowth.length;

/** The values of a unit's line: one for each year, or the only one. */
export function valuesOf(
  unit: CashGeneratingUnit,
  { key }: { readonly key: KeyHolding<"yearly" | "single"> },
): readonly Decimal[] {
  const held: Decimal | readonly Decimal[] = unit[key];
  return "length" in held ? held : [held];
}
