import { Decimal as DecimalJs } from "decimal.js";

/**
 * The one decimal arithmetic of the product: 40 significant digits, half away from zero. A clone, so that neither
 * another user of decimal.js nor this one changes the other's settings.
 */
const Exact = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
  defaults: true,
});

export type Decimal = DecimalJs;

/**
 * The one door to Decimal.
 *
 * @param value a Decimal, a number as its shortest decimal text (0.1 is 0.1), or plain decimal text such as "-1162560".
 * @throws NotANumberError for NaN, an infinity, or text that is no number. For text as a statement prints it, see `parsePrinted`.
 * @example decimal("0.1").plus(decimal(0.2)).equals(decimal("0.3")) // true
 */
export function decimal(value: Decimal | number | string): Decimal {
  const plain = typeof value === "string" ? plainNumber.test(value) : true;
  const result = plain ? new Exact(value) : undefined;
  if (result === undefined || !result.isFinite()) throw new NotANumberError(value);
  return result;
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A value that is no finite decimal number. */
export class NotANumberError extends Error {
  override readonly name = "NotANumberError";
  constructor(readonly found: Decimal | number | string) {
    super(
      `Expected a finite decimal number, found ${typeof found === "string" ? JSON.stringify(found) : String(found)}.`,
    );
  }
}
