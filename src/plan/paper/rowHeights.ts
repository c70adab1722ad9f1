import type { CellPlan, SheetPlan } from "../plan.ts";
import { lookOfCell } from "../styles.ts";

/** What a row has without being told, in points. */
export const DEFAULT_HEIGHT = 15;
const LINE_OF_FONT_SIZE = 1.35;
/** Widths are given in characters of the default font, of this size. */
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_WIDTH = 9;
/**
 * Widths are given in digits of 5.25 points: of Arial, ten points of plain words take 4.7 a letter, spaces among them, and
 * bold heads of few words up to 5.4; at this font size a line holds a tenth more than these shares.
 */
const LETTERS_OF_A_DIGIT = { plain: 1, bold: 0.88 } as const;
/** An indent takes as much as so many characters. */
const INDENT_CHARACTERS = 1.3;

/** How many letters of a cell's own font stand on one line of its column. */
export function charactersPerLine({ columnWidths }: Pick<SheetPlan, "columnWidths">, cell: CellPlan): number {
  const room = (columnWidths[cell.column] ?? DEFAULT_WIDTH) - (cell.indent ?? 0) * INDENT_CHARACTERS;
  const { bold, fontSize } = lookOfCell(cell);
  return (room * LETTERS_OF_A_DIGIT[bold ? "bold" : "plain"] * DEFAULT_FONT_SIZE) / fontSize;
}

/**
 * The heights in points of the rows that need more than the default: for a large font, or for text wrapped within its
 * column. Excel fits such rows itself, other readers of a file do not.
 *
 * @param textOf what a cell shows; undefined where that is no text.
 */
export function rowHeights(
  sheet: Pick<SheetPlan, "cells" | "columnWidths">,
  textOf: (cell: CellPlan) => string | undefined,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const look = lookOfCell(cell);
    const shown = textOf(cell);
    if (shown === undefined || shown === "") continue;
    const lines = look.wrap ? wrappedLines(shown, charactersPerLine(sheet, cell)) : 1;
    const height = Math.ceil(lines * look.fontSize * LINE_OF_FONT_SIZE);
    if (height > (heights.get(cell.row) ?? DEFAULT_HEIGHT)) heights.set(cell.row, height);
  }
  return heights;
}

/** What a cell shows as far as the plan alone can tell: of a formula the longest text in it. */
export function likelyText({ content }: CellPlan): string | undefined {
  if (content.kind === "text") return content.text;
  if (content.kind !== "formula") return undefined;
  // A number that the reader's region writes is part of the text.
  const formula = content.formula.replace(/"&FIXED\((-?[\d.]+),\d+\)&"/g, "$1");
  let longest = "";
  for (const [, text = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) if (text.length > longest.length) longest = text;
  return longest;
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
