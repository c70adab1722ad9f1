import type { TextRun } from "../runs/TextRun.ts";
import type { DraftCell, DraftLine } from "./DraftLine.ts";
import { startsWithFigure } from "./figureShapes.ts";
import { isLong, isRunningText } from "./runningText.ts";

/** A part of a page, points. */
export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LEAST_LINES = 6;
const LEAST_ROWS = 4;
const LEAST_WIDTH = 90;

/**
 * Where a column of prose stands left or right of a table, as reports set a commentary beside a statement: its lines would
 * be joined to rows that happen to stand on their base lines. Undefined where there is none, or where it could be the
 * table's own labels: the rows beside it must have labels of their own.
 */
export function proseBeside(lines: readonly DraftLine[]): Zone | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of lines)
    for (const cell of cells.filter(isLong))
      counts.set(Math.round(cell.left), (counts.get(Math.round(cell.left)) ?? 0) + 1);
  const lefts = [...counts].filter(([, count]) => count >= LEAST_LINES).sort((a, b) => b[1] - a[1]);
  for (const [left] of lefts) {
    const zone = zoneAt(lines, left);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

/** True for a run that stands within a zone. */
export const isWithin = ({ left, right, base }: TextRun, zone: Zone): boolean =>
  left >= zone.left && right <= zone.right && base >= zone.top && base <= zone.bottom;

interface PlacedCell {
  readonly cell: DraftCell;
  readonly base: number;
  readonly size: number;
}

function zoneAt(lines: readonly DraftLine[], left: number): Zone | undefined {
  const own = lines.flatMap(({ cells, base, size }) =>
    cells.filter((cell) => Math.abs(cell.left - left) <= 1.5).map((cell) => ({ cell, base, size })),
  );
  for (const column of together(own)) {
    const zone = zoneOf(column);
    const beside = lines.filter(({ base }) => zone !== undefined && base >= zone.top && base <= zone.bottom);
    if (zone !== undefined && isAside(beside, zone) && hasTable(beside, zone)) return zone;
  }
  return undefined;
}

/** What stands line below line, without a gap of more than a line. */
function together(cells: readonly PlacedCell[]): readonly (readonly PlacedCell[])[] {
  const groups: PlacedCell[][] = [];
  for (const placed of cells) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && placed.base - before.base <= 2.5 * before.size) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function zoneOf(column: readonly PlacedCell[]): Zone | undefined {
  const [first, last] = [column[0], column[column.length - 1]];
  const cells = column.map(({ cell }) => cell);
  if (first === undefined || last === undefined || !isRunningText(cells)) return undefined;
  const zone = {
    left: Math.min(...cells.map((cell) => cell.left)) - 3,
    right: Math.max(...cells.map((cell) => cell.right)) + 3,
    top: first.base - 0.5 * first.size,
    bottom: last.base + 0.5 * last.size,
  };
  return zone.right - zone.left >= LEAST_WIDTH ? zone : undefined;
}

/** Nothing crosses its sides, and on one of them stands nothing. */
function isAside(lines: readonly DraftLine[], zone: Zone): boolean {
  const cells = lines.flatMap((line) => line.cells);
  const crosses = (side: number) => cells.some((cell) => cell.left < side - 1 && cell.right > side + 1);
  const alone = cells.every((cell) => cell.right > zone.left) || cells.every((cell) => cell.left < zone.right);
  return alone && !crosses(zone.left) && !crosses(zone.right);
}

/** Rows with labels and two figures at least, all outside of it. */
function hasTable(lines: readonly DraftLine[], zone: Zone): boolean {
  const rows = lines.map(({ cells }) => cells.filter((cell) => cell.right <= zone.left || cell.left >= zone.right));
  const figured = rows.filter((cells) => cells.filter(isFigure).length >= 2);
  const labelled = figured.filter(([cell]) => cell !== undefined && !isFigure(cell) && /\p{L}{2}/u.test(cell.text));
  return figured.length >= LEAST_ROWS && labelled.length >= 0.6 * figured.length;
}

const isFigure = ({ text }: DraftCell): boolean =>
  /^[-–—]$/u.test(text) || (startsWithFigure(text) && text.length < 20);
