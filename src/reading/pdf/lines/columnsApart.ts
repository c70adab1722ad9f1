import type { DraftCell, DraftLine } from "./DraftLine.ts";
import { isRunningText } from "./proseBeside.ts";

/** A column of prose has so many lines at least, and so much of its lines is prose. */
const LEAST_LINES = 6;
const LEAST_PROSE = 0.6;
/** So much of the lines of a panel begins at its edge. */
const LEAST_AT_EDGE = 0.85;

/**
 * Puts a page that is set in two columns into the order in which it is read: where lines of the left and the right column
 * stand side by side, the left ones come first. Both are prose, or the right one is a panel (key figures, a list) beside
 * running text, which may have a table within. Tables have no such columns: their right side is figures.
 */
export function columnsApart(lines: readonly DraftLine[]): readonly DraftLine[] {
  const edge = secondColumn(cellsOf(lines, isProse)) ?? secondColumn(cellsOf(lines, isWords), cellsOf(lines));
  if (edge === undefined) return lines;
  const ordered: DraftLine[] = [];
  let block: DraftLine[] = [];
  const end = () => {
    ordered.push(...inOrder(block, edge));
    block = [];
  };
  for (const line of lines) {
    if (line.cells.some((cell) => cell.left < edge - 1 && cell.right > edge - 1)) {
      end();
      ordered.push(line);
    } else block.push(line);
  }
  end();
  return ordered;
}

/** Where the second column begins: the left edge in the middle of what is printed that most of some cells share. */
function secondColumn(cells: readonly DraftCell[], printed = cells): number | undefined {
  const left = Math.min(...printed.map((cell) => cell.left));
  const right = Math.max(...printed.map((cell) => cell.right));
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const share = (cell.left - left) / (right - left);
    if (share > 0.35 && share < 0.65) counts.set(Math.round(cell.left), (counts.get(Math.round(cell.left)) ?? 0) + 1);
  }
  const [edge, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= LEAST_LINES ? edge : undefined;
}

const cellsOf = (lines: readonly DraftLine[], isCounted = (_cell: DraftCell) => true): readonly DraftCell[] =>
  lines.flatMap((line) => line.cells.filter(isCounted));

function isProse({ text }: DraftCell): boolean {
  return text.length >= 25 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12;
}

const isWords = ({ text }: DraftCell): boolean => /^\p{L}/u.test(text);

function inOrder(block: readonly DraftLine[], edge: number): readonly DraftLine[] {
  const left = block.flatMap((line) => side(line, (cell) => cell.left < edge - 1));
  const right = block.flatMap((line) => side(line, (cell) => cell.left >= edge - 1));
  const apart = (isColumn(left) && isColumn(right)) || (isText(left) && isPanel(right, edge));
  return apart ? [...left, ...right] : block;
}

function side(line: DraftLine, within: (cell: DraftCell) => boolean): readonly DraftLine[] {
  const cells = line.cells.filter(within);
  return cells.length === 0 ? [] : [cells.length === line.cells.length ? line : { ...line, cells }];
}

function isColumn(lines: readonly DraftLine[]): boolean {
  const prose = lines.filter(({ cells }) => cells.length === 1 && cells.every(isProse)).length;
  return lines.length >= LEAST_LINES && prose >= LEAST_PROSE * lines.length;
}

/** Lines most of which are text that goes on from line to line. */
function isText(lines: readonly DraftLine[]): boolean {
  const alone = lines.flatMap(({ cells }) => (cells.length === 1 ? cells : []));
  return alone.length >= LEAST_PROSE * lines.length && isRunningText(alone);
}

function isPanel(lines: readonly DraftLine[], edge: number): boolean {
  const atEdge = lines.filter(({ cells: [cell] }) => cell !== undefined && isWords(cell) && cell.left < edge + 2);
  return lines.length >= LEAST_LINES && atEdge.length >= LEAST_AT_EDGE * lines.length;
}
