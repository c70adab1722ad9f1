import { standsForFigure, type LaidCell, type LaidLine } from "./LaidLine.ts";

/**
 * Lines in which the last piece of a wrapped label is a number in brackets, "(12)" below "Net profit after tax (11)-", as words:
 * it begins where the label does, far left of the figures, and would else be a figure in a column of its own.
 */
export function withLabelTails(lines: readonly LaidLine[]): readonly LaidLine[] {
  return lines.map((line, index) => {
    const [first, ...others] = line.cells;
    const before = lines[index - 1]?.cells ?? [];
    const isTail =
      first !== undefined &&
      line.line.measure !== "columns" &&
      /^\(\d{1,2}\)$/u.test(first.text) &&
      others.some(standsForFigure) &&
      before.length > 0 &&
      !before.some(standsForFigure) &&
      Math.abs((before[0]?.cell.left ?? Infinity) - first.cell.left) < 4;
    return isTail ? { ...line, cells: [inWords(first), ...others] } : line;
  });
}

const inWords = ({ figure: _, ...cell }: LaidCell): LaidCell => cell;
