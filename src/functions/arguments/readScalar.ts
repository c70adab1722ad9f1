import type { Decimal } from "../../figures/decimal.ts";
import { readNumber } from "./readCell.ts";
import { readSingle } from "./readRange.ts";

/**
 * The number of a parameter that takes one; a blank cell is zero.
 *
 * @throws InputError for text, logical values and ranges of several cells; ErrorValueError for an error value.
 */
export function readScalar(sent: unknown, parameter: string): Decimal {
  return readNumber(readSingle(sent, parameter), { parameter, cell: "" });
}
