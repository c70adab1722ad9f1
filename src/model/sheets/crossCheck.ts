import {
  allOf,
  anyOf,
  atLeast,
  call,
  equal,
  exactNumber,
  greater,
  isError,
  less,
  minus,
  negated,
  when,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";

/** What a cross-check says where the add-in is not there to compare with. */
export const notAvailable = "n/a";

/** How far a custom function and its native twin may be apart, in the unit of the value. */
const tolerance = "0.001";

/**
 * Compares a custom function's cell with its native twin: "agrees", "differs", or "n/a" where the function is missing
 * (#NAME?) or still loading, or both cells hold an error.
 */
export function crossCheck(functionCell: CellRef, native: Formula): Formula {
  const type = call("ERROR.TYPE", functionCell);
  const unavailable = anyOf(isError(native), equal(type, 5), greater(type, 7));
  const apart = call("ABS", minus(functionCell, native));
  return when(
    isError(functionCell),
    when(call("IFERROR", unavailable, true), notAvailable, "differs"),
    when(isError(native), "differs", when(less(apart, exactNumber(tolerance)), "agrees", "differs")),
  );
}

/** The same for two areas of one shape: cell by cell where no cell holds an error, otherwise by count and sum of the rest. */
export function areaCrossCheck(functionArea: AreaRef, nativeArea: AreaRef, apart = tolerance): Formula {
  const limit = exactNumber(apart);
  const count = (area: AreaRef): Formula => call("COUNT", area);
  const numbers = (area: AreaRef): Formula => call("SUMIF", area, "<1E+99");
  const rest = allOf(
    equal(count(functionArea), count(nativeArea)),
    less(call("ABS", minus(numbers(functionArea), numbers(nativeArea))), limit),
  );
  const far = atLeast(call("ABS", minus(functionArea, nativeArea)), limit);
  const differing = call("SUMPRODUCT", negated(negated(far)));
  return when(
    equal(count(functionArea), 0),
    notAvailable,
    call("IFERROR", when(equal(differing, 0), "agrees", "differs"), when(rest, "agrees", "differs")),
  );
}
