import type { Decimal } from "../../figures/decimal.ts";
import { checkGoodwill, checkOwnership } from "../unit/checkUnit.ts";

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
  checkGoodwill(goodwill);
  return goodwill.dividedBy(ownership);
}
