import { assumptionLines } from "../../impairment/unit/lines.ts";
import type { ModelUnit } from "./ModelUnit.ts";

/** Below so much the largest amount of a unit is small: a change of some thousandths of it would round to nothing. */
const small = 1_000;

const amounts = assumptionLines.filter(({ measure }) => measure === "money");

/** True where the amounts of some unit, in the pack's money, are so small that they need a decimal. */
export const hasSmallAmounts = (units: readonly ModelUnit[]): boolean =>
  units.some(({ assumptions }) =>
    amounts.every(({ key }) => assumptions[key].values.every((value) => Math.abs(Number(value)) < small)),
  );
