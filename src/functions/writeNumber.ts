import type { Decimal } from "../figures/decimal.ts";

/**
 * A result as Excel takes it.
 *
 * @throws NoNumberError for what is beyond Excel's numbers.
 */
export function writeNumber(value: Decimal | number): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new NoNumberError(value.toString());
  return number === 0 ? 0 : number;
}

/** A result that is no number, or one too large for Excel. */
export class NoNumberError extends Error {
  override readonly name = "NoNumberError";
  constructor(readonly found: string) {
    super(`Expected a result within Excel's numbers, found ${found}.`);
  }
}
