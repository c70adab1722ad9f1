import type { NumberKind } from "../../../plan/plan.ts";
import type { UnitChoice } from "./unitInputs.ts";

/** What kind of number a unit's headroom is: with a decimal where its sheet shows one. */
export const headroomKind = ({ hasSmallAmounts }: Pick<UnitChoice, "hasSmallAmounts">): NumberKind =>
  hasSmallAmounts ? "fineHeadroom" : "headroom";
