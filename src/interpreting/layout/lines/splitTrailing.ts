import type { Edge } from "./edgesOf.ts";
import { laidCell, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { figureText } from "../../words/figureText.ts";

/**
 * Parts the figures from the label of a line of text that is set with single spaces throughout: as many amounts at its end
 * as the table has columns stand under them, in their order. One figure alone may belong to any.
 */
export function splitTrailing(line: LaidLine, edges: readonly Edge[]): LaidLine {
  const [only, ...others] = line.cells;
  if (line.line.measure !== "characters" || only === undefined || others.length > 0 || edges.length < 2) return line;
  const words = only.text.split(" ");
  const label = words.slice(0, -edges.length).join(" ");
  const figures = words.slice(-edges.length);
  if (words.length <= edges.length || !/\p{L}/u.test(label) || /\d$/u.test(label)) return line;
  // More amounts than columns: which of them stands where is not sure.
  if (!figures.every(isAmount) || isAmount(words.at(-edges.length - 1) ?? "")) return line;
  const cells = edges.map(({ left, right }, column): LaidCell =>
    laidCell({ ...only.cell, text: figures[column] ?? "", left, right }),
  );
  return { ...line, cells: [laidCell({ ...only.cell, text: label, right: only.cell.left + label.length }), ...cells] };
}

/** An amount with thousands or in brackets: two years at the end of a sentence are none. */
const isAmount = (text: string): boolean => figureText(text) !== undefined && /\d,\d{3}|^\(\d.*\)$|^[-–—]$/u.test(text);
