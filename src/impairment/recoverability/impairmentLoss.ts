import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { carriedLines, type FactKey } from "../unit/lines.ts";
import { checkOwnership } from "../unit/checkUnit.ts";
import { carriedGoodwill } from "./grossedUpGoodwill.ts";

/** An impairment loss, where it goes and whose it is; every amount is positive or nil. */
export interface ImpairmentLoss {
  /** max(0, −headroom): the four parts that follow. */
  readonly loss: Decimal;
  /** What reduces the goodwill recognised (36.104(a)). */
  readonly onGoodwill: Decimal;
  /** The non-controlling interests' part of a loss on grossed-up goodwill (C8). */
  readonly notRecognised: Decimal;
  /** What is left once goodwill is nil, as far as other assets can be written down: pro rata (36.104(b)). */
  readonly onOtherAssets: Decimal;
  /** What no asset is left for, and is not recognised (36.108). */
  readonly withoutAsset: Decimal;
  /** Of what is recognised, the owners' part, and that of the non-controlling interests (C6). */
  readonly ofOwners: Decimal;
  readonly ofOthers: Decimal;
}

/** The lines of a unit that decide where a loss goes. */
type Facts = Pick<CashGeneratingUnit, FactKey>;

/**
 * Splits a loss: first to goodwill, then to the other assets as far as there are any (IAS 36.104–105, 36.108). Where
 * goodwill is grossed up, only the owners' share of the loss on it is recognised (C8), and is theirs alone; every other
 * loss is shared as profit is (C6). That no asset falls below what it is worth by itself (36.105) is not tested, as no
 * input says what that is.
 *
 * @throws OwnershipError
 * @example // carrying amount 500 of goodwill at 60%, a loss of 50: 30 on goodwill, 20 not recognised
 */
export function impairmentLoss(headroom: Decimal, carried: Facts): ImpairmentLoss {
  const { ownership, grossUpGoodwill } = carried;
  checkOwnership(ownership);
  const nil = decimal(0);
  const goodwill = carriedGoodwill(carried);
  const loss = larger(nil, headroom.negated());
  const toGoodwill = smaller(loss, goodwill);
  const left = loss.minus(toGoodwill);
  const onGoodwill = grossUpGoodwill ? ownership.times(toGoodwill) : toGoodwill;
  const onOtherAssets = smaller(left, assetsToWriteDown(carried));
  const shared = grossUpGoodwill ? onOtherAssets : onGoodwill.plus(onOtherAssets);
  const ofOthers = shared.minus(ownership.times(shared));
  return {
    loss,
    onGoodwill,
    notRecognised: toGoodwill.minus(onGoodwill),
    onOtherAssets,
    withoutAsset: left.minus(onOtherAssets),
    ofOwners: onGoodwill.plus(onOtherAssets).minus(ofOthers),
    ofOthers,
  };
}

/**
 * The other assets that IAS 36 can write down: intangible assets, and of other net assets what is not working capital
 * (36.2 leaves inventories and receivables to other standards). Net of liabilities, as other net assets are.
 */
const assetsToWriteDown = (unit: Facts): Decimal =>
  carriedLines.reduce((sum, { key, carried: { spared } = {} }) => {
    const exposed = spared === undefined ? unit[key] : larger(decimal(0), unit[key].minus(unit[spared]));
    return sum.plus(exposed);
  }, decimal(0));

const smaller = (one: Decimal, other: Decimal): Decimal => (one.lessThan(other) ? one : other);
const larger = (one: Decimal, other: Decimal): Decimal => (one.greaterThan(other) ? one : other);
