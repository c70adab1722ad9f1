import {
  allOf,
  anyOf,
  atMost,
  call,
  equal,
  greater,
  isError,
  minus,
  negated,
  power,
  times,
  when,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";

/** What a cross-check says where the add-in is not there to compare with. */
export const notAvailable = "n/a";

/**
 * How far a custom function and its native twin may be apart: a thousand millionth of the largest amount added up, and of
 * one where that is less. A margin would be a tenth of a point apart at a fixed thousandth.
 */
export const apartAmong = (largest: Formula): Formula =>
  times(power(10, negated(9)), call("MAX", 1, call("ABS", largest)));

/**
 * Compares a custom function's cell with its native twin: "agrees", "differs", or "n/a" where the function is missing
 * (#NAME?) or still loading, or both cells hold an error.
 *
 * @param largest the largest amount that is added up on the way to the figure; the figure itself, unless told.
 */
export function crossCheck(functionCell: CellRef, native: Formula, largest = native): Formula {
  const type = call("ERROR.TYPE", functionCell);
  const unavailable = anyOf(isError(native), equal(type, 5), greater(type, 7));
  const apart = call("ABS", minus(functionCell, native));
  return when(
    isError(functionCell),
    when(call("IFERROR", unavailable, true), notAvailable, "differs"),
    when(isError(native), "differs", when(atMost(apart, apartAmong(largest)), "agrees", "differs")),
  );
}

/**
 * The same for two areas of one shape: cell by cell where no cell holds an error, otherwise by count and sum of the rest.
 *
 * @param limit how far two cells may be apart.
 */
export function areaCrossCheck(functionArea: AreaRef, nativeArea: AreaRef, limit: Formula): Formula {
  const count = (area: AreaRef): Formula => call("COUNT", area);
  const numbers = (area: AreaRef): Formula => call("SUMIF", area, "<1E+99");
  const rest = allOf(
    equal(count(functionArea), count(nativeArea)),
    atMost(call("ABS", minus(numbers(functionArea), numbers(nativeArea))), times(count(nativeArea), limit)),
  );
  const far = greater(call("ABS", minus(functionArea, nativeArea)), limit);
  const differing = call("SUMPRODUCT", negated(negated(far)));
  return when(
    equal(count(functionArea), 0),
    notAvailable,
    call("IFERROR", when(equal(differing, 0), "agrees", "differs"), when(rest, "agrees", "differs")),
  );
}
