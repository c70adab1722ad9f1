import { isWords, standsForFigure, type LaidLine } from "./LaidLine.ts";

/**
 * True for a footnote's mark that stands right behind a row's label, before the figures, as large as they are: "(2)". It
 * makes no column, and belongs to the label where it is in none.
 */
export function isMarkBehind(index: number, { cells, line }: LaidLine): boolean {
  const [label, cell] = [cells[index - 1], cells[index]];
  if (index !== 1 || label === undefined || cell === undefined || !isWords(label) || line.measure === "columns")
    return false;
  if (!/^\(\d{1,2}\)$/u.test(cell.text) || !cells.slice(2).some(standsForFigure)) return false;
  const near = line.measure === "points" ? 1.5 * (line.size ?? 9) : line.measure === "characters" ? 2 : 1;
  return cell.cell.left - label.cell.right <= near;
}
