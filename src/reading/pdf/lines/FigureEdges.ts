import type { DraftCell, DraftLine } from "./DraftLine.ts";
import { isFigure } from "./figureShapes.ts";

/** The right edges of the figures of a page, by which its columns show. */
export class FigureEdges {
  private readonly sorted: readonly number[];

  constructor(lines: readonly DraftLine[]) {
    const figures = lines.flatMap(({ cells }) => cells.filter(({ text }) => isFigure(text)));
    this.sorted = figures.map(rightEdge).sort((a, b) => a - b);
  }

  /** How many figures end within `tolerance` points of a place. */
  count(place: number, tolerance: number): number {
    return this.rank(place + tolerance) - this.rank(place - tolerance);
  }

  private rank(place: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Amounts align by their digits: a closing bracket stands outside, a third of the size wide. */
export function rightEdge({ text, right, runs }: Pick<DraftCell, "text" | "right" | "runs">): number {
  return text.endsWith(")") ? right - 0.33 * (runs[0]?.size ?? 0) : right;
}
