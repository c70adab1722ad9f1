import type { DraftCell, DraftLine } from "./DraftLine.ts";
import { startsWithFigure } from "./figureShapes.ts";

const LEAST_ROWS = 5;
const LEAST_LABEL = 6;

/**
 * Where two tables stand beside each other, as on the two pages of a spread, or the two sides of a balance sheet: x of the
 * second one's labels. Both have rows with labels and figures, and periods over their figures. Undefined where none does.
 */
export function betweenTables(lines: readonly DraftLine[]): number | undefined {
  const starts = lines.flatMap((line) =>
    line.cells.filter(
      (cell, at) => isLabel(cell) && line.cells.slice(at + 1).some(isFigure) && isRightOfFigures(cell, line, lines),
    ),
  );
  const counts = new Map<number, DraftCell[]>();
  for (const cell of starts) {
    const near = [...counts.keys()].find((left) => Math.abs(left - cell.left) <= 1.5) ?? cell.left;
    counts.set(near, [...(counts.get(near) ?? []), cell]);
  }
  // Labels may be set in: the outermost that enough share begins the table.
  const lefts = [...counts].filter(([, cells]) => isOfLabels(cells)).map(([left]) => left);
  return lefts.sort((a, b) => a - b).find((left) => parts(lines, left - 2));
}

const isOfLabels = (cells: readonly DraftCell[]): boolean =>
  cells.length >= LEAST_ROWS && new Set(cells.map(({ text }) => text)).size >= 0.8 * cells.length;

/** True where a figure stands left of a label, in its line or, as the tables' lines need not be level, in one next to it. */
const isRightOfFigures = (label: DraftCell, { base, size }: DraftLine, lines: readonly DraftLine[]): boolean =>
  lines.some(
    (line) =>
      Math.abs(line.base - base) <= 1.5 * size && line.cells.some((cell) => cell.right < label.left && isFigure(cell)),
  );

/** True where nothing reaches over a place as long as both tables stand beside it, and both have their periods. */
function parts(lines: readonly DraftLine[], at: number): boolean {
  const sides = [(cell: DraftCell) => cell.right < at, (cell: DraftCell) => cell.left > at];
  const figured = sides.map((isOn) => lines.filter(({ cells }) => cells.some((cell) => isOn(cell) && isFigure(cell))));
  const top = Math.max(...figured.map(([first]) => first?.base ?? Infinity));
  const bottom = Math.min(...figured.map((rows) => rows[rows.length - 1]?.base ?? -Infinity));
  const beside = lines.filter(({ base }) => base >= top && base <= bottom);
  if (beside.some(({ cells }) => cells.some((cell) => cell.left < at && cell.right > at))) return false;
  return sides.every((isOn) => isTable(lines.map(({ cells }) => cells.filter(isOn))));
}

/** Years over figures, and rows of a label and figures. */
function isTable(rows: readonly (readonly DraftCell[])[]): boolean {
  const heads = rows.findIndex(
    (cells) => cells.some(isDated) && !cells.some((cell) => isFigure(cell) && !isDated(cell)),
  );
  const below = heads < 0 ? [] : rows.slice(heads + 1);
  const figured = below.filter((cells) => cells.some(isFigure));
  const labelled = figured.filter(([cell]) => cell !== undefined && isLabel(cell));
  return figured.length >= LEAST_ROWS && labelled.length >= 0.6 * figured.length;
}

const isDated = ({ text }: DraftCell): boolean => text.length < 30 && /(?<!\d)(?:19|20)\d{2}$/u.test(text);

const isFigure = ({ text }: DraftCell): boolean =>
  /^[-–—]$/u.test(text) || (startsWithFigure(text) && !/\p{L}{2}/u.test(text));

const isLabel = (cell: DraftCell): boolean =>
  !isFigure(cell) && cell.text.length >= LEAST_LABEL && /\p{L}{3}|\p{Script=Han}{2}/u.test(cell.text);
