import type { Decimal } from "../../figures/decimal.ts";
import { NoNumberError } from "../errors/resultErrors.ts";

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
