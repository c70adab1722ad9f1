import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { checkOwnership, checkValue } from "../unit/checkUnit.ts";

/**
 * Goodwill grossed up for the part of the non-controlling interests that is not recognised: goodwill / ownership
 * (IAS 36 Appendix C4), where they are measured at their proportionate share of the net assets.
 *
 * @param goodwill not below nil.
 * @param ownership above 0 and at most 1.
 * @throws OwnershipError, NoValueError
 * @example grossedUpGoodwill(decimal(300), decimal(0.6)) // 500
 */
export function grossedUpGoodwill(goodwill: Decimal, ownership: Decimal): Decimal {
  checkOwnership(ownership);
  checkValue("goodwill", goodwill);
  return goodwill.dividedBy(ownership);
}

/** A unit's goodwill as it is compared with its value: grossed up where the unit says so (C4), else as recognised. */
export const carriedGoodwill = (
  unit: Pick<CashGeneratingUnit, "goodwill" | "ownership" | "grossUpGoodwill">,
): Decimal => (unit.grossUpGoodwill ? grossedUpGoodwill(unit.goodwill, unit.ownership) : unit.goodwill);
