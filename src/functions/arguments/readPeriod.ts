import { cellValue } from "./cellValue.ts";
import { readSingle } from "./readRange.ts";
import { readText } from "./readText.ts";
import * as functionWords from "../functionWords.ts";

/** From here on a whole number is no year but a day, as Excel counts them. */
const firstDay = 10_000;
/** Excel's day 0, and the milliseconds of a day. */
const [dayNought, day] = [Date.UTC(1899, 11, 30), 86_400_000];
/** The last day that Excel has: 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A period as look-ups take it: a year as its digits, a key, or a day ("2031-12-31") where a date is given; empty for a
 * blank cell.
 *
 * @param keys of the periods that there are: a number that is one is no day.
 * @throws what `readText` throws.
 */
export function readPeriod(sent: unknown, keys: readonly string[]): string {
  const cell = cellValue(readSingle(sent, "period"));
  if (cell.kind === "number" && !keys.includes(cell.value.toString())) {
    const days = Math.floor(cell.value.toNumber());
    if (days >= firstDay && days <= lastDay) return new Date(dayNought + days * day).toISOString().slice(0, 10);
  }
  return readText(sent, "period", functionWords.aYearAPeriod);
}
