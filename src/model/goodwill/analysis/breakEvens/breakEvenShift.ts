import { allOf, call, equal, greater, isNumber, minus, negated, over, when } from "../../../../formula/build.ts";
import type { Formula } from "../../../../formula/Formula.ts";
import { none, type DriverLine } from "../driverLines.ts";
import type { Moves } from "../moves.ts";
import type { Roots } from "../search/roots.ts";
import { isAbove } from "../terminalValue.ts";
import { isNil, type UnitRefs } from "../UnitModel.ts";

/** The shift nearest to none at which headroom is zero, or "none". */
export function breakEvenShift(line: DriverLine, moves: Moves, found: Roots | undefined, refs: UnitRefs): Formula {
  if (found !== undefined) return searched(found, refs);
  if (line.method === "quotient") return ofQuotient(moves, refs);
  const slope = moves.slopes[line.driver] ?? 0;
  const shift = over(negated(refs.headroom), slope);
  // Relative: base revenue stays above zero.
  const possible = line.relative ? when(greater(shift, -1), shift, none) : shift;
  return when(equal(refs.headroom, 0), 0, when(equal(slope, 0), none, possible));
}

/** The discount rate has a break-even where the base itself, at or below the terminal growth, has no headroom. */
function searched(found: Roots, refs: UnitRefs): Formula {
  const isZero = call("IFERROR", isNil(refs.headroom, 11, refs), false);
  return when(isZero, 0, when(equal(found.found, 0), none, minus(found.root, found.base)));
}

function ofQuotient({ zeroGrowth }: Moves, { rate, terminalGrowth }: UnitRefs): Formula {
  const within = allOf(greater(zeroGrowth, -1), isAbove(rate, zeroGrowth));
  return when(isNumber(zeroGrowth), when(within, minus(zeroGrowth, terminalGrowth), none), zeroGrowth);
}
