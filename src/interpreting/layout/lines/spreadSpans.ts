import { laidCell, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { gluedAmounts } from "../../words/figureText.ts";

/**
 * Gives the rows that one cell covers each its own figure, where a table read off a picture holds them in one: all cells
 * that cover so many rows hold as many amounts, each of which ends where the next begins. Where one holds more or fewer,
 * all stay as they are, for a person to look at.
 */
export function spreadSpans(lines: readonly LaidLine[]): readonly LaidLine[] {
  if (!lines.some(({ cells }) => cells.some(isGlued))) return lines;
  const spread = [...lines];
  for (const [index, line] of lines.entries()) {
    const covering = line.cells.filter(isGlued);
    const [first] = covering;
    const count = first?.cell.rows ?? 1;
    const below = lines.slice(index + 1, index + count);
    const whole =
      covering.every(({ cell, text }) => cell.rows === count && gluedAmounts(text)?.length === count) &&
      below.length === count - 1 &&
      below.every((each) => each.line.table === line.line.table && each.line.table !== undefined);
    if (count < 2 || !whole) continue;
    for (let at = 0; at < count; at += 1) {
      const row = spread[index + at];
      if (row !== undefined) spread[index + at] = withParts(row, covering, at);
    }
  }
  return spread;
}

const isGlued = ({ cell, text }: LaidCell): boolean => cell.rows !== undefined && gluedAmounts(text) !== undefined;

function withParts(line: LaidLine, covering: readonly LaidCell[], at: number): LaidLine {
  const parts = covering.map(({ cell, text }) => {
    const { rows: _, ...one } = cell;
    return laidCell({ ...one, text: gluedAmounts(text)?.[at] ?? text });
  });
  const cells = [...line.cells.filter((cell) => !covering.includes(cell)), ...parts];
  return { ...line, cells: cells.sort((a, b) => a.cell.left - b.cell.left) };
}
