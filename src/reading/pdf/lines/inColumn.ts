import { draftCell, type DraftLine } from "./DraftLine.ts";
import type { TextRun } from "../runs/TextRun.ts";

/** The lines of a column of text, with its edges; those of a column within it keep their own. */
export function inColumn(runs: readonly TextRun[], lines: readonly DraftLine[]): readonly DraftLine[] {
  const within = edgesOf(runs);
  return lines.map((line) => (line.within === undefined ? justified({ ...line, within }, within) : line));
}

/** Where the first of some runs begins, and the last one ends. */
export const edgesOf = (runs: readonly TextRun[]): readonly [number, number] => [
  Math.min(...runs.map((run) => run.left)),
  Math.max(...runs.map((run) => run.right)),
];

/** A line of text whose words were moved apart, all as far, until it filled its column: it is one cell. */
function justified(line: DraftLine, [left, right]: readonly [number, number]): DraftLine {
  const [first, last] = [line.cells[0], line.cells.at(-1)];
  if (first === undefined || last === undefined || line.cells.length < 3) return line;
  const isFull = first.left < left + 2 && last.right > right - 2;
  if (!isFull || line.cells.some(({ text }) => /^[^\p{L}]*\d|^[-–—]$/u.test(text))) return line;
  const gaps = line.cells.slice(1).map((cell, at) => cell.left - (line.cells[at]?.right ?? 0));
  if (Math.max(...gaps) - Math.min(...gaps) > 1.5) return line;
  const whole = draftCell(line.cells.flatMap(({ runs }) => runs));
  return whole === undefined ? line : { ...line, cells: [whole] };
}
