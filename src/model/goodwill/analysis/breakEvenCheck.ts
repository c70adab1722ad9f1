import { notAvailable } from "../../sheets/crossCheck.ts";

/** How far a break-even by a function and its native twin may be apart: a fraction, finer than any percentage shown. */
export const shiftTolerance = "0.000001";

/**
 * A formula, without "=", that compares a break-even of a custom function with its native twin: "agrees", "differs", or
 * "n/a" where the function is missing (#NAME?) or still loading, or the model has no value. Where there is none the
 * function says #N/A and the native cell "none"; so does IMPLIEDRATE where there are several, which `count` tells.
 */
export function breakEvenCheckFormula(functionCell: string, nativeCell: string, count?: string): string {
  const several = count === undefined ? `ISTEXT(${nativeCell})` : `OR(ISTEXT(${nativeCell}),${count}>1)`;
  const type = `ERROR.TYPE(${functionCell})`;
  const error = `IF(${type}=7,IF(${several},"agrees","differs"),IF(OR(${type}=5,${type}>7),"${notAvailable}","differs"))`;
  const apart = `IF(ISTEXT(${nativeCell}),"differs",IF(ABS(${functionCell}-${nativeCell})<${shiftTolerance},"agrees","differs"))`;
  return `IF(ISERROR(${nativeCell}),"${notAvailable}",IF(ISERROR(${functionCell}),IFERROR(${error},"${notAvailable}"),${apart}))`;
}
