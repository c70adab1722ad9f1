import type { SheetPlan } from "../plan/plan.ts";
import { lookOf } from "../plan/styles.ts";
import type { CalculatedValue } from "./calculatedValues.ts";
import { shownValue } from "./shownValue.ts";

/** What a row has without being told, in points. */
const DEFAULT_HEIGHT = 15;
const LINE_OF_FONT_SIZE = 1.35;
/** Widths are given in characters of the default font, of this size. */
const DEFAULT_FONT_SIZE = 11;

/**
 * The heights in points of the rows that need more than the default: for a large font, or for text wrapped within its
 * column. Excel fits such rows itself, other readers of the file do not.
 */
export function rowHeights(
  sheet: SheetPlan,
  values: ReadonlyMap<string, CalculatedValue>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const look = lookOf(cell.style, cell.format);
    const shown = shownValue(sheet, cell, values);
    if (typeof shown !== "string" || shown === "") continue;
    const perLine = ((sheet.columnWidths[cell.column] ?? 9) * DEFAULT_FONT_SIZE) / look.fontSize;
    const lines = look.wrap ? wrappedLines(shown, perLine) : 1;
    const height = Math.ceil(lines * look.fontSize * LINE_OF_FONT_SIZE);
    if (height > (heights.get(cell.row) ?? DEFAULT_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

/** How many lines a text takes where words are kept whole, as far as they fit. */
function wrappedLines(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed > perLine && used > 0) {
        count += 1;
        used = word.length;
      } else {
        used = needed;
      }
    }
    return lines + count;
  }, 0);
}
