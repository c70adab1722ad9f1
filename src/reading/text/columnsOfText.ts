import type { ReadCell, ReadLine } from "../ReadDocument.ts";
import { baseLines } from "../pdf/lines/baseLines.ts";
import { draftLine, type DraftLine } from "../pdf/lines/DraftLine.ts";
import { edgesOf } from "../pdf/lines/inColumn.ts";
import { textColumns } from "../pdf/lines/textColumns.ts";
import type { TextRun } from "../pdf/runs/TextRun.ts";

/**
 * The lines of a page of text that was set in letters from one in columns: those of the left column first, with the tables
 * within it. A page without columns is as it was.
 */
export function columnsOfText(lines: readonly ReadLine[]): readonly ReadLine[] {
  if (lines.some(({ measure, table }) => measure !== "characters" || table !== undefined)) return lines;
  const sources = new Map<TextRun, { readonly line: ReadLine; readonly cell: ReadCell }>();
  for (const [base, line] of lines.entries())
    for (const cell of line.cells) sources.set(runOf(cell, base), { line, cell });
  return inColumns([...sources.keys()]);

  function inColumns(runs: readonly TextRun[], within?: readonly [number, number]): readonly ReadLine[] {
    const columns = textColumns(runs, draftLines);
    if (columns !== undefined)
      return columns.flatMap((part) => inColumns(part.runs, part.isColumn ? edgesOf(part.runs) : within));
    return baseLines(runs).flatMap((own) => {
      const [first] = own.flatMap((run) => sources.get(run) ?? []);
      const cells = own.flatMap((run) => sources.get(run)?.cell ?? []).sort((a, b) => a.left - b.left);
      return first === undefined ? [] : [{ ...first.line, cells, ...(within !== undefined && { within }) }];
    });
  }
}

const draftLines = (runs: readonly TextRun[]): readonly DraftLine[] =>
  baseLines(runs).flatMap((line) => draftLine([...line].sort((a, b) => a.left - b.left).map((run) => [run])) ?? []);

/** A cell as a run of a page on which a letter is as wide as a line is high. */
function runOf(cell: ReadCell, line: number): TextRun {
  const base = "line" in cell.place ? cell.place.line : line;
  const shape = { size: 1, ascent: 1, descent: 0, bold: false, italic: false };
  return { text: cell.text, left: cell.left, right: cell.right, base, ...shape };
}
