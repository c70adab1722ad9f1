import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { grossedUpGoodwill } from "./grossedUpGoodwill.ts";

/** A unit's carrying amount and what it is built from. */
export interface CarryingAmount {
  /** Grossed up for non-controlling interests where the unit says so (C4), else as recognised. */
  readonly goodwill: Decimal;
  readonly intangibleAssets: Decimal;
  readonly otherNetAssets: Decimal;
  readonly total: Decimal;
}

/**
 * Carrying amount to compare with value in use, like for like with its flows (IAS 36.75–79): goodwill, intangible
 * assets, and other net assets with opening working capital, without cash, debt and tax.
 *
 * @throws OwnershipError, NoValueError
 */
export function carryingAmount(unit: CashGeneratingUnit): CarryingAmount {
  const { intangibleAssets, otherNetAssets } = unit;
  const goodwill = unit.grossUpGoodwill ? grossedUpGoodwill(unit.goodwill, unit.ownership) : unit.goodwill;
  return { goodwill, intangibleAssets, otherNetAssets, total: goodwill.plus(intangibleAssets).plus(otherNetAssets) };
}
