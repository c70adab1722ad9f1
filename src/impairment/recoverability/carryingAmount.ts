import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { carriedLines } from "../unit/lines.ts";
import { carriedGoodwill } from "./grossedUpGoodwill.ts";

/** A unit's carrying amount, and the goodwill in it. */
export interface CarryingAmount {
  /** Grossed up for non-controlling interests where the unit says so (C4), else as recognised. */
  readonly goodwill: Decimal;
  readonly total: Decimal;
}

/**
 * Carrying amount to compare with value in use, like for like with its flows (IAS 36.75–79): goodwill, intangible
 * assets, and other net assets with opening working capital, without cash, debt and tax.
 *
 * @throws OwnershipError, NoValueError
 */
export function carryingAmount(unit: CashGeneratingUnit): CarryingAmount {
  const goodwill = carriedGoodwill(unit);
  return { goodwill, total: carriedLines.reduce((sum, { key }) => sum.plus(unit[key]), goodwill) };
}
