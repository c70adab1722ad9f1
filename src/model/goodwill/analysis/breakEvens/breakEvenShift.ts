import {
  allOf,
  call,
  equal,
  greater,
  isNumber,
  less,
  minus,
  negated,
  over,
  times,
  when,
} from "../../../../formula/build.ts";
import type { Formula } from "../../../../formula/Formula.ts";
import { none, type DriverLine } from "../driverLines.ts";
import type { Moves } from "../moves.ts";
import type { Roots } from "../search/roots.ts";
import type { UnitRefs } from "../UnitModel.ts";

/** The shift nearest to none at which headroom is zero, or "none". */
export function breakEvenShift(line: DriverLine, moves: Moves, found: Roots | undefined, refs: UnitRefs): Formula {
  if (found !== undefined) return searched(found, refs);
  if (line.method === "proportion") return ofProportion(refs);
  if (line.method === "quotient") return ofQuotient(moves, refs);
  const slope = moves.slopes[line.driver] ?? 0;
  const moved = when(equal(slope, 0), none, over(negated(refs.headroom), slope));
  return when(equal(refs.headroom, 0), 0, moved);
}

/** The discount rate has a break-even where the base itself, at or below the terminal growth, has no headroom. */
function searched(found: Roots, { headroom }: UnitRefs): Formula {
  const isZero = call("IFERROR", equal(call("ROUND", headroom, 6), 0), false);
  return when(isZero, 0, when(equal(found.found, 0), none, minus(found.root, found.base)));
}

/** Headroom is value in use less carrying amount, and value in use moves in proportion. */
function ofProportion({ valueInUse, carryingAmount }: UnitRefs): Formula {
  const isOneSign = greater(times(valueInUse, carryingAmount), 0);
  return when(isOneSign, minus(over(carryingAmount, valueInUse), 1), none);
}

function ofQuotient({ zeroGrowth }: Moves, { rate, terminalGrowth }: UnitRefs): Formula {
  const within = allOf(greater(zeroGrowth, -1), less(zeroGrowth, rate));
  return when(isNumber(zeroGrowth), when(within, minus(zeroGrowth, terminalGrowth), none), zeroGrowth);
}
