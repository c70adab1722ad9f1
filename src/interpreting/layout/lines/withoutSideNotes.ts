import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { greatest } from "../../extremes.ts";
import { isWords, laidCell, standsForFigure } from "./LaidLine.ts";

/**
 * Lines of sheets without the remarks that stand right of all figures, beside a row here and there: they are no part of
 * labels or heads. Words beside most of the rows are labels in another language, or are told at each, and stay, but where they
 * all say where a figure was taken from, or that somebody looked at it.
 */
export function withoutSideNotes(lines: readonly ReadLine[]): readonly ReadLine[] {
  const ends = new Map<number, number>();
  for (const table of new Set(lines.map((line) => line.table))) {
    const own = lines.filter((line) => line.table === table);
    if (table !== undefined && own.every(({ measure }) => measure === "columns")) ends.set(table, endOfFigures(own));
  }
  return lines.map((line) => {
    const end = line.table === undefined ? undefined : ends.get(line.table);
    const cells = end === undefined ? line.cells : line.cells.filter((cell) => !isBehind(cell, end));
    return cells.length === 0 || cells.length === line.cells.length ? line : { ...line, cells };
  });
}

/** Where remarks begin: behind the last figure of a table that has remarks; far off where it has none. */
function endOfFigures(lines: readonly ReadLine[]): number {
  const rows = lines.filter(({ cells }) => cells.some(isFigure));
  const end = greatest(rows.flatMap(({ cells }) => cells.filter(isFigure).map(({ right }) => right)));
  const noted = rows.flatMap(({ cells }) => cells.filter((cell) => isBehind(cell, end)).slice(0, 1));
  return noted.length > 0.4 * rows.length && !noted.every(({ text }) => ofSource.test(text)) ? Infinity : end;
}

/** "p. 36", "Annual report, page 12", "see cash flow", "checked". */
const ofSource = /\b(?:pp?\. ?\d|pages? \d|sheet |tab )|^(?:see|from|source|per) |^(?:ok|yes|checked|agreed|✓|✔)$/iu;

const isFigure = (cell: ReadCell): boolean => standsForFigure(laidCell(cell));

const isBehind = (cell: ReadCell, end: number): boolean => cell.left >= end && isWords(laidCell(cell));
