import { decimal, type Decimal } from "../figures/decimal.ts";
import { checkOwnership } from "./checkUnit.ts";
import { grossedUpGoodwill } from "./grossedUpGoodwill.ts";

/** An impairment loss and where it goes; every amount is positive or nil. */
export interface ImpairmentLoss {
  /** max(0, −headroom) */
  readonly loss: Decimal;
  /** What reduces the goodwill recognised. */
  readonly onGoodwill: Decimal;
  /** What is left once goodwill is nil: to the other assets of the unit, pro rata (36.104(b)). */
  readonly onOtherAssets: Decimal;
  /** The non-controlling interests' part of a loss on grossed-up goodwill (C8). */
  readonly notRecognised: Decimal;
}

/** The lines of a unit that decide where a loss goes. */
export interface GoodwillHeld {
  readonly goodwill: Decimal;
  readonly ownership: Decimal;
  readonly grossUpGoodwill: boolean;
}

/**
 * Splits a loss: first to goodwill, then to the other assets (IAS 36.104–105). Where goodwill is grossed up, only the
 * owners' share of the loss on it is recognised (Appendix C8).
 *
 * @throws OwnershipError
 * @example // carrying amount 500 of goodwill at 60%, a loss of 50: 30 on goodwill, 20 not recognised
 */
export function impairmentLoss(headroom: Decimal, held: GoodwillHeld): ImpairmentLoss {
  checkOwnership(held.ownership);
  const share = held.grossUpGoodwill ? held.ownership : decimal(1);
  const goodwill = held.grossUpGoodwill ? grossedUpGoodwill(held.goodwill, held.ownership) : held.goodwill;
  const loss = headroom.lessThan(0) ? headroom.negated() : decimal(0);
  const toGoodwill = loss.lessThan(goodwill) ? loss : goodwill;
  const onGoodwill = share.times(toGoodwill);
  return {
    loss,
    onGoodwill,
    onOtherAssets: loss.minus(toGoodwill),
    notRecognised: toGoodwill.minus(onGoodwill),
  };
}
