import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";

/** What an amount comes to where its unit's flows come at year ends: ÷ (1 + r)^½ of one whose flows come half a year earlier. */
export function atYearEnds(unit: CashGeneratingUnit, amount: Decimal): Decimal {
  return unit.midYearDiscounting ? amount.dividedBy(unit.preTaxDiscountRate.plus(1).sqrt()) : amount;
}
