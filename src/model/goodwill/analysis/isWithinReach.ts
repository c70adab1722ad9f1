import { call, exactNumber, greater, minus, plus } from "../../../formula/build.ts";
import type { AreaRef, Formula } from "../../../formula/Formula.ts";
import type { UnitRefs } from "./UnitModel.ts";

/** Further than rounding leads. */
const apart = "0.000000001";

/**
 * True where shifts as far up as down, all of them at once and of whichever drivers, leave a unit that has a value one:
 * the discount rate above the terminal growth, each growth above −1, and revenue. More of them do so, too.
 */
export function isWithinReach(
  { rate, terminalGrowth, growth }: UnitRefs,
  first: AreaRef,
  ...others: readonly AreaRef[]
): Formula {
  const room = call("MIN", 1, minus(rate, terminalGrowth), plus(1, call("MIN", growth, terminalGrowth)));
  const reach = others.map((shifts) => call("MAX", shifts));
  return greater(minus(room, call("MAX", first), ...reach), exactNumber(apart));
}
