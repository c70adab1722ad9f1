import { cellValue, isBlankOrZero } from "./cellValue.ts";
import { refused } from "./readCell.ts";
import { readSingle } from "./readRange.ts";

/**
 * A text, or a number as its digits; empty for a blank cell, in whichever form Excel sends it (0 among them).
 *
 * @param expected what the parameter takes, in words: "a stock code".
 * @throws InputError for a logical value and a range of several cells, ErrorValueError for an error value.
 */
export function readText(sent: unknown, parameter: string, expected: string): string {
  const cell = cellValue(readSingle(sent, parameter));
  if (isBlankOrZero(cell)) return "";
  if (cell.kind === "text") return cell.text.trim();
  if (cell.kind === "number") return cell.value.toString();
  throw refused(cell, { parameter, cell: "" }, expected);
}
