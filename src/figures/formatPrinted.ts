import type { Decimal } from "./decimal.ts";
import { roundTo } from "./roundTo.ts";

export interface PrintedForm {
  /** Decimals printed, 0 or more. */
  readonly decimals: number;
  /** Puts a % sign behind the number, which is printed as it is: 31.8 gives "31.8%". */
  readonly percent?: boolean;
}

/**
 * A number as a statement prints it: thousands separated, a negative in brackets, and what is zero as printed
 * without a sign. The inverse of `parsePrinted` for every number that the form can show.
 *
 * @example formatPrinted(decimal("-1162560"), { decimals: 0 }) // "(1,162,560)"
 */
export function formatPrinted(value: Decimal, { decimals, percent = false }: PrintedForm): string {
  const rounded = roundTo(value, decimals);
  const [whole = "0", fraction] = rounded.abs().toFixed(decimals).split(".");
  const digits =
    whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`) + (percent ? "%" : "");
  return rounded.isNegative() && !rounded.isZero() ? `(${digits})` : digits;
}
