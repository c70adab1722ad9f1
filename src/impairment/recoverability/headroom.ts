import type { Decimal } from "../../figures/decimal.ts";
import { carryingAmount } from "./carryingAmount.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { valueInUse } from "../value/valueInUse.ts";

/**
 * Headroom of a cash-generating unit: value in use − carrying amount (IAS 36.90, 36.134(f)(i)). Negative: an
 * impairment loss.
 *
 * @throws what `valueInUse` throws
 */
export function headroom(unit: CashGeneratingUnit): Decimal {
  return valueInUse(unit).total.minus(carryingAmount(unit).total);
}
