import type { Filing } from "../filing/Filing.ts";
import { findFigure } from "../filing/findFigure.ts";
import { InputError } from "./InputError.ts";
import { readScalar } from "./readScalar.ts";
import { readText } from "./readText.ts";
import { writeNumber } from "./writeNumber.ts";

/**
 * An announced figure, by its item's id or label and its year; nil is 0, a percentage a ratio.
 *
 * @throws InputError for an item that is blank, or a year that is no number; what `findFigure` throws.
 */
export function figureCell(filing: Filing, item: unknown, year: unknown): number {
  const name = readText(item, "item");
  if (name === "")
    throw new InputError("item", "", "a blank cell", "an item's id or label, as HEADROOM.ITEMS lists them");
  return writeNumber(findFigure(filing, name, readScalar(year, "year").toString()).amount);
}
