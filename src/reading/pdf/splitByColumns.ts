import { draftCell, type DraftCell, type DraftLine } from "./DraftLine.ts";
import { FigureEdges, rightEdge } from "./FigureEdges.ts";
import { isPlainAmount } from "./figureShapes.ts";
import { splitAt } from "./splitRun.ts";
import type { TextRun } from "./TextRun.ts";

/**
 * Parts a cell that ends in an amount, where that amount's right edge stands under those of other figures: the longest
 * label of a table may come so near to its figure that the gap alone does not tell them apart.
 */
export function splitByColumns(lines: readonly DraftLine[]): readonly DraftLine[] {
  const edges = new FigureEdges(lines);
  return lines.map((line) => {
    const cells = line.cells.flatMap((cell) => parts(cell, edges));
    return cells.length === line.cells.length ? line : { ...line, cells };
  });
}

/** Edges of one column lie within 0.7 points; two other figures make a column. */
function parts(cell: DraftCell, edges: FigureEdges): readonly DraftCell[] {
  const match = /^(.*\S) (\S+)$/s.exec(cell.text);
  const amount = match?.[2];
  if (amount === undefined || !isPlainAmount(amount) || !/\p{L}/u.test(match?.[1] ?? "")) return [cell];
  const edge = rightEdge({ ...cell, text: amount });
  if (edges.count(edge, 0.7) < 2) return [cell];
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
