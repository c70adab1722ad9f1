import { anyOf, call, equal, exactNumber, greater, isError, less, minus, when } from "../../../../formula/build.ts";
import type { CellRef, Formula } from "../../../../formula/Formula.ts";
import { notAvailable } from "../../../sheets/crossCheck.ts";

/** How far a break-even by a function and its native twin may be apart: a fraction, finer than any percentage shown. */
export const shiftTolerance = "0.000001";

/**
 * Compares a break-even of a custom function with its native twin: "agrees", "differs", or "n/a" where the function is
 * missing (#NAME?) or still loading, or the model has no value. Where there is none the function says #N/A and the native
 * cell "none"; so does IMPLIEDRATE where there are several, which `count` tells.
 */
export function breakEvenCheck(functionCell: CellRef, nativeCell: CellRef, count?: CellRef): Formula {
  const isNone = call("ISTEXT", nativeCell);
  const notOne = count === undefined ? isNone : anyOf(isNone, greater(count, 1));
  const type = call("ERROR.TYPE", functionCell);
  const error = when(
    equal(type, 7),
    when(notOne, "agrees", "differs"),
    when(anyOf(equal(type, 5), greater(type, 7)), notAvailable, "differs"),
  );
  const near = less(call("ABS", minus(functionCell, nativeCell)), exactNumber(shiftTolerance));
  const apart = when(isNone, "differs", when(near, "agrees", "differs"));
  return when(
    isError(nativeCell),
    notAvailable,
    when(isError(functionCell), call("IFERROR", error, notAvailable), apart),
  );
}
