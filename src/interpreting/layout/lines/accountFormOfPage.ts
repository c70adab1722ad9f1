import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { laidCell, standsForFigure } from "./LaidLine.ts";
import { isNoteWord } from "./lineKinds.ts";
import { isNoteReference } from "../../words/figureText.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { assetsSide, claimsSide, isCornerHead } from "./sideNames.ts";

/**
 * Puts the two sides of a balance sheet in account form on a printed page below each other: assets at the left, and at
 * the right, under the same heads once more, what is owed and owned. A line of the two sides is two rows, those of the
 * right moved to where the left ones stand.
 */
export function besideBelowOnPage(lines: readonly ReadLine[]): readonly ReadLine[] {
  const sides = sidesOf(lines);
  if (sides === undefined) return lines;
  const body = lines.slice(sides.from, sides.to);
  const heads = sides.named - sides.from + 1;
  return [
    ...lines.slice(0, sides.from).map((line, at) => (sides.from - at > TITLE ? line : overLeft(line, sides))),
    ...body.flatMap((line) =>
      cut(
        line,
        line.cells.filter((cell) => cell.left < sides.border),
      ),
    ),
    ...body.flatMap((line, index) => cut(line, index < heads ? nameOf(line, sides) : rightCells(line, sides))),
    ...lines.slice(sides.to),
  ];
}

/** So many lines above the heads may be those of the title. */
const TITLE = 5;

/** What is set in the middle of both sides, as the day of the title is, stands over the labels of the left one, and no column. */
function overLeft(line: ReadLine, { border, begins }: Sides): ReadLine {
  const [cell, ...others] = line.cells;
  if (cell === undefined || others.length > 0 || cell.left >= border || cell.right <= border) return line;
  return { ...line, cells: [{ ...cell, left: begins, right: begins + cell.right - cell.left }] };
}

interface Sides {
  /** The lines of the two sides: from the heads over them to the last that has figures. */
  readonly from: number;
  readonly to: number;
  /** The line that names the sides. */
  readonly named: number;
  /** What begins here or right of it belongs to the right side. */
  readonly border: number;
  /** Where heads stand over the right side's columns, and how far left the same heads stand over the left side's. */
  readonly moves: readonly { readonly right: number; readonly by: number }[];
  /** How far left labels go. */
  readonly labels: number;
  /** Where the left side's labels begin. */
  readonly begins: number;
}

function sidesOf(lines: readonly ReadLine[]): Sides | undefined {
  for (const [index, { cells, table, measure }] of lines.entries()) {
    const second = cells.find(({ text }, at) => at > 0 && claimsSide.test(text));
    const first = cells[0];
    if (table !== undefined || measure !== "points" || first === undefined || second === undefined) continue;
    if (!assetsSide.test(first.text)) continue;
    const heads = headsBeside(lines, index, second.left);
    if (heads === undefined) continue;
    const to = index + 1 + lines.slice(index + 1).findLastIndex((line) => hasBothSides(line, heads.border)) + 1;
    if (lines.slice(index + 1, to).filter((line) => hasBothSides(line, heads.border)).length < 3) continue;
    return {
      ...heads,
      to,
      named: index,
      labels: second.left - first.left,
      begins: first.left,
    };
  }
  return undefined;
}

/** The heads over the two sides, the same ones twice: on the line that names the sides, or on those right above it. */
function headsBeside(
  lines: readonly ReadLine[],
  named: number,
  labels: number,
): Pick<Sides, "from" | "border" | "moves"> | undefined {
  for (let from = named; from >= Math.max(0, named - 4); from -= 1) {
    const heads = lines.slice(from, named + 1).flatMap(({ cells }) => cells.filter(isHead));
    // A head may begin left of the labels below it, by less than its own width.
    const dated = heads.filter(({ text }) => isOfPeriod(text));
    const half = dated.length / 2;
    const notes = heads.filter(({ text }) => isNoteWord(text)).sort((a, b) => a.left - b.left);
    const sorted = [...dated].sort((a, b) => a.right - b.right);
    const [left, right] = [sorted.slice(0, half), sorted.slice(half)];
    if (half < 1 || !Number.isInteger(half) || left.some(({ text }, at) => text !== right[at]?.text)) continue;
    if (left.some((cell) => cell.left >= labels) || right.some((cell) => cell.right <= labels)) continue;
    // A day alone is the title's, over both sides.
    const above = lines
      .slice(Math.max(0, from - 3), from)
      .findIndex(({ cells }) => cells.length > 1 && cells.every(isHead));
    return {
      from: above < 0 ? from : Math.max(0, from - 3) + above,
      border: Math.min(labels, ...right.map((cell) => cell.left)) - 1,
      moves: [
        ...left.map((cell, at) => moveOf(cell, right[at])),
        ...(notes.length === 2 ? [moveOf(notes[0], notes[1])] : []),
      ],
    };
  }
  return undefined;
}

const moveOf = (from: ReadCell | undefined, to: ReadCell | undefined): Sides["moves"][number] => ({
  right: to?.right ?? 0,
  by: (to?.right ?? 0) - (from?.right ?? 0),
});

const isOfPeriod = (text: string): boolean => isPeriodHead(text) || isRelativeHead(text);

const isHead = ({ text }: ReadCell): boolean => isOfPeriod(text) || isNoteWord(text) || isCornerHead(text);

const isFigure = (cell: ReadCell): boolean => standsForFigure(laidCell(cell)) && /\d/u.test(cell.text);

const hasBothSides = ({ cells }: ReadLine, border: number): boolean =>
  cells.some((cell) => isFigure(cell) && cell.left < border) &&
  cells.some((cell) => isFigure(cell) && cell.left >= border);

/** A side of a line; none where nothing stands there. */
const cut = (line: ReadLine, cells: readonly ReadCell[]): readonly ReadLine[] =>
  cells.length === 0 ? [] : [{ ...line, cells }];

/** What the right side is called, but for the second line of a longer name: its heads are those over the left side. */
const nameOf = ({ cells }: ReadLine, { border, labels }: Sides): readonly ReadCell[] =>
  cells
    .filter((cell) => cell.left >= border && claimsSide.test(cell.text) && !/^\p{Ll}/u.test(cell.text))
    .map((cell) => ({ ...cell, left: cell.left - labels, right: cell.right - labels }));

/** The right side's cells where the left side's stand: labels under labels, figures under the heads of their own period. */
function rightCells({ cells }: ReadLine, { border, labels, moves }: Sides): readonly ReadCell[] {
  return cells
    .filter((cell) => cell.left >= border)
    .map((cell) => {
      const under = isFigure(cell) || isNoteReference(cell.text) || /^[-–—]+$/u.test(cell.text);
      const by = under ? nearest(cell.right, moves) : labels;
      return { ...cell, left: cell.left - by, right: cell.right - by };
    });
}

function nearest(right: number, moves: Sides["moves"]): number {
  const off = (move: Sides["moves"][number]): number => Math.abs(move.right - right);
  return moves.reduce((best, move) => (off(move) < off(best) ? move : best), moves[0] ?? { right: 0, by: 0 }).by;
}
