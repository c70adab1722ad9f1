import type { CellPlan, SheetPlan } from "../plan.ts";
import { lookOfCell } from "../styles.ts";
import { textWidth } from "./textWidth.ts";

/** What a row has without being told, in points. */
export const DEFAULT_HEIGHT = 15;
const LINE_OF_FONT_SIZE = 1.35;
/** Fonts of Chinese characters have higher lines. */
const LINE_OF_CHARACTERS = 1.5;
const DEFAULT_WIDTH = 9;
/** A column's width is given in digits of seven pixels, ¾ of a point each. */
const POINTS_OF_A_DIGIT = 5.25;
/** An indent takes as much as so many digits. */
const INDENT_DIGITS = 1.3;
/** Letters stand on whole pixels of a screen, which makes a text a little wider there than in print. */
const ON_SCREEN = 1.02;
/** In type sizes. */
const WIDEST_LETTER = 1.015;

/** The points that a cell's text has on a line of so many digits. */
const roomIn = (digits: number, { indent = 0 }: CellPlan): number =>
  ((digits - indent * INDENT_DIGITS) * POINTS_OF_A_DIGIT) / ON_SCREEN;

/** Whether a text stays on one line of so many columns' width, in digits, in its cell's type. */
export function fitsIn(text: string, digits: number, cell: CellPlan): boolean {
  const look = lookOfCell(cell);
  const room = roomIn(digits, cell);
  return text.length * WIDEST_LETTER * look.fontSize <= room || textWidth(text, look) <= room;
}

/** The width of a cell's column, in digits. */
export const columnWidth = ({ columnWidths }: Pick<SheetPlan, "columnWidths">, column: number): number =>
  columnWidths[column] ?? DEFAULT_WIDTH;

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
    const lines = look.wrap ? wrappedLines(shown, columnWidth(sheet, cell.column), cell) : 1;
    const line = /\p{Script=Han}/u.test(shown) ? LINE_OF_CHARACTERS : LINE_OF_FONT_SIZE;
    const height = Math.ceil(lines * look.fontSize * line);
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

/**
 * How many lines a text takes where words are kept whole as far as they fit: one wider than a line goes on on the next.
 * Chinese has no blanks between its words, and may be broken after any of its characters.
 */
function wrappedLines(text: string, width: number, cell: CellPlan): number {
  if (!text.includes("\n") && fitsIn(text, width, cell)) return 1;
  const look = lookOfCell(cell);
  const room = roomIn(width, cell);
  const space = textWidth(" ", look);
  return text.split("\n").reduce((lines, paragraph) => {
    let used: number | undefined;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      for (const [index, piece] of piecesOf(word).entries()) {
        const needed = textWidth(piece, look);
        const longer = used === undefined ? needed : used + (index === 0 ? space : 0) + needed;
        const breaks = used !== undefined && longer > room;
        if (breaks) count += 1;
        used = breaks ? needed : longer;
        for (; used > room && room > 0; used -= room) count += 1;
      }
    }
    return lines + count;
  }, 0);
}

/** A word as the pieces between which it may be broken: each Chinese character with the signs that follow it. */
const piecesOf = (word: string): readonly string[] =>
  word.match(/\p{Script=Han}[^\p{Script=Han}]*|^[^\p{Script=Han}]+/gu) ?? [word];
