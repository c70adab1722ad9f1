import {
  anyOf,
  call,
  equal,
  exactNumber,
  greater,
  isError,
  less,
  minus,
  times,
  when,
  type Operand,
} from "../../../../formula/build.ts";
import type { CellRef, Formula } from "../../../../formula/Formula.ts";
import { notAvailable } from "../../../sheets/crossCheck.ts";

/**
 * How far a break-even by a function and its native twin may be apart: a fraction, finer than any percentage shown, and of
 * shifts beyond one of the shift itself. A unit of nearly no revenue breaks even millions of times away, where binary
 * arithmetic keeps fewer decimals.
 *
 * @param shift how far away, without a sign.
 */
export const shiftTolerance = (shift: Operand): Formula => times(exactNumber("0.000001"), call("MAX", 1, shift));

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
  const near = less(call("ABS", minus(functionCell, nativeCell)), shiftTolerance(call("ABS", nativeCell)));
  const apart = when(isNone, "differs", when(near, "agrees", "differs"));
  return when(
    isError(nativeCell),
    notAvailable,
    when(isError(functionCell), call("IFERROR", error, notAvailable), apart),
  );
}
