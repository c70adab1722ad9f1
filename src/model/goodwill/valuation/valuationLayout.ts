import type { Formula } from "../../../formula/Formula.ts";
import { carriedLines } from "../../../impairment/unit/lines.ts";
import { oneRowEach } from "../../../plan/oneRowEach.ts";
import { rows } from "../../../plan/rows.ts";
import type { CashFlowRows } from "../cashFlowModel.ts";
import type { UnitBlock } from "../unit/unitBlock.ts";

/** From value in use down to how a loss is split; a function takes a row for its check, too. */
const lengths = {
  valueInUseHeads: 1,
  presentValues: 1,
  terminalValue: 1,
  presentTerminal: 1,
  valueInUse: 1,
  valueInUseFunction: 2,
  unitValueFunction: 2,
  terminalShare: 1,
  belowValueInUse: 1,
  carryingHeads: 1,
  goodwill: 1,
  grossUp: 1,
  grossedUp: 1,
  ...oneRowEach(carriedLines.map(({ key }) => key)),
  spared: 1,
  otherThanSpared: 1,
  carryingAmount: 1,
  grossedUpFunction: 2,
  belowCarryingAmount: 1,
  headroomHeads: 1,
  headroom: 1,
  headroomFunction: 2,
  headroomRatio: 1,
  loss: 1,
  lossOnGoodwill: 1,
  lossNotRecognised: 1,
  assetsToWriteDown: 1,
  lossOnOtherAssets: 1,
  lossWithoutAsset: 1,
  lossOfOwners: 1,
  lossOfOthers: 1,
} as const;

export type ValuationPart = keyof typeof lengths;
export const valuationLayout = rows<ValuationPart>(lengths);

/** What the lines of a valuation rest on. */
export interface ValuationSources {
  readonly block: UnitBlock;
  readonly flows: CashFlowRows;
  /** Says why there is no value. */
  readonly reason: Formula;
}
