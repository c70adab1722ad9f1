import { draftCell, type DraftCell, type DraftLine } from "./DraftLine.ts";
import { FigureEdges, rightEdge } from "./FigureEdges.ts";
import { isFigure, isPlainAmount } from "./figureShapes.ts";
import { splitAt } from "./splitRun.ts";
import type { TextRun } from "../runs/TextRun.ts";

/**
 * Parts a cell that ends in an amount, where that amount's right edge stands under those of other figures: the longest
 * label of a table may come so near to its figure that the gap alone does not tell them apart. Also where it heads a line
 * of nothing but figures.
 */
export function splitByColumns(lines: readonly DraftLine[]): readonly DraftLine[] {
  const edges = new FigureEdges(lines);
  return lines.map((line) => {
    const among = line.cells.length > 2 && line.cells.slice(1).every(({ text }) => isFigure(text));
    const cells = line.cells.flatMap((cell, index) => parts(cell, edges, among && index === 0));
    return cells.length === line.cells.length ? line : { ...line, cells };
  });
}

/** Edges of one column lie within 0.7 points; two other figures make a column. */
function parts(cell: DraftCell, edges: FigureEdges, heads: boolean): readonly DraftCell[] {
  return nilApart(cell, edges) ?? labelApart(cell, edges, heads);
}

/**
 * A dash some way in front of digits is a minus, unless it ends where a column does: then it is that column's nil, and
 * the digits are the next column's. Read as a minus it would turn the sign of a figure, and nothing would show it.
 */
function nilApart({ text, runs }: DraftCell, edges: FigureEdges): readonly DraftCell[] | undefined {
  const [first, ...rest] = runs;
  if (first === undefined || !/^−\d/.test(text)) return undefined;
  const glued = /^([-–—−])( +)\d/.exec(first.text);
  const [nil, figure] =
    glued === null
      ? [[first], rest]
      : splitAt(first, 1, 1 + (glued[2]?.length ?? 0)).map((run, index) => (index === 0 ? [run] : [run, ...rest]));
  const [dash] = nil ?? [];
  if (dash === undefined || !/^[-–—−]$/.test(dash.text) || edges.count(dash.right, 0.7) < 2) return undefined;
  const apart = [draftCell(nil ?? []), draftCell(figure ?? [])].filter((one) => one !== undefined);
  return apart.length === 2 ? apart : undefined;
}

function labelApart(cell: DraftCell, edges: FigureEdges, heads: boolean): readonly DraftCell[] {
  const match = /^(.*\S) (\S+)$/s.exec(cell.text);
  const amount = match?.[2];
  if (amount === undefined || !isPlainAmount(amount) || !/\p{L}/u.test(match?.[1] ?? "")) return [cell];
  // The letters of a currency in front of its digits are no label: "(RM 287,114)".
  if (isFigure(cell.text)) return [cell];
  const edge = rightEdge({ ...cell, text: amount });
  // A currency in front belongs to a label's own words: "Ordinary shares of £0.001".
  const headsFigures = heads && /^\(?\d[\d,.]*\)?$/.test(amount) && /[,(]/.test(amount);
  if (!headsFigures && edges.count(edge, 0.7) < 2) return [cell];
  const [label, figure] = lastWordApart(cell.runs);
  const apart = [draftCell(label), draftCell(figure)].filter((one) => one !== undefined);
  return apart.length === 2 ? apart : [cell];
}

/** The runs before the last space, and those behind it. */
function lastWordApart(runs: readonly TextRun[]): readonly [readonly TextRun[], readonly TextRun[]] {
  const last = runs[runs.length - 1];
  if (last === undefined) return [[], []];
  const space = last.text.lastIndexOf(" ");
  if (space < 0) return [runs.slice(0, -1), [last]];
  const [before, behind] = splitAt(last, space, space + 1);
  return [[...runs.slice(0, -1), before], [behind]];
}
