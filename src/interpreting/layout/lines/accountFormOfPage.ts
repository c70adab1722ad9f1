import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { laidCell, standsForFigure } from "./LaidLine.ts";
import { isNoteWord } from "./lineKinds.ts";
import { isNoteReference } from "../../words/figureText.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";
import { isDatedHead } from "../../words/isDatedHead.ts";
import { statementTitle } from "../../words/statementTitle.ts";
import { isAssetsSide, isClaimsSide, isCornerHead } from "./sideNames.ts";

/**
 * Puts the two sides of a balance sheet in account form on a printed page below each other: assets at the left, and at
 * the right, under the same heads once more, what is owed and owned. A line of the two sides is two rows, those of the
 * right moved to where the left ones stand.
 */
export function besideBelowOnPage(lines: readonly ReadLine[]): readonly ReadLine[] {
  const sides = sidesOf(lines);
  if (sides === undefined) return lines;
  const body = lines.slice(sides.from, sides.to);
  const heads = sides.first - sides.from;
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
  const isOverBoth = cell !== undefined && ((cell.left < border && cell.right > border) || isTitle(cell));
  if (!isOverBoth || others.length > 0) return line;
  return { ...line, cells: [{ ...cell, left: begins, right: begins + cell.right - cell.left }] };
}

interface Sides {
  /** The lines of the two sides: from the heads over them to the last that has figures. */
  readonly from: number;
  readonly to: number;
  /** The first line below the heads. */
  readonly first: number;
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
    const [name, ...others] = cells;
    const second = others.find(({ text }) => isClaimsSide(text));
    if (table !== undefined || name === undefined || second === undefined || !isAssetsSide(name.text)) continue;
    if (measure !== "points" && measure !== "characters") continue;
    const sides = sidesBelow(lines, index, [name, second]);
    if (sides !== undefined) return sides;
  }
  return undefined;
}

/** The sides below the line that names them. */
function sidesBelow(
  lines: readonly ReadLine[],
  named: number,
  [name, second]: readonly [ReadCell, ReadCell],
): Sides | undefined {
  const ending = lines.findIndex(({ cells }, at) => at > named && cells.length === 1 && isTitle(cells[0]));
  const below = lines.slice(named + 1, ending < 0 ? undefined : ending);
  // A name in the middle of its columns begins right of the labels.
  const labels = labelsBehind(below) ?? second.left;
  const amounts = below.findIndex(({ cells }) => cells.some(isFigure));
  const first = named + 1 + below.slice(0, Math.max(0, amounts)).findLastIndex(({ cells }) => cells.some(isHead)) + 1;
  const heads = headsBeside(lines, { named, first, labels }) ?? oneColumnEach(lines, { named, first, below, labels });
  if (heads === undefined) return undefined;
  const both = below.filter((line) => hasBothSides(line, heads.border));
  if (both.length < 3) return undefined;
  const begins = Math.min(name.left, ...both.map(({ cells: [cell] }) => cell?.left ?? Infinity));
  const to = named + 1 + below.findLastIndex((line) => hasBothSides(line, heads.border)) + 1;
  return { ...heads, to, first, labels: Math.min(labels, second.left) - begins, begins };
}

const isTitle = (cell: ReadCell | undefined): boolean => cell !== undefined && statementTitle(cell.text) !== undefined;

/** Where words begin that stand behind figures and in front of others; undefined where too few rows have such. */
function labelsBehind(lines: readonly ReadLine[]): number | undefined {
  const lefts = lines.flatMap(({ cells }) => {
    const at = cells.findIndex((cell, index) => index > 0 && isWordy(cell) && cells.slice(0, index).some(isFigure));
    const cell = cells[at];
    return cell !== undefined && cells.slice(at + 1).some(isFigure) ? [cell.left] : [];
  });
  return lefts.length < 3 ? undefined : Math.min(...lefts);
}

const isWordy = (cell: ReadCell): boolean => /\p{L}{2}/u.test(cell.text) && !standsForFigure(laidCell(cell));

interface Named {
  readonly named: number;
  readonly first: number;
  /** Where the labels of the right side begin. */
  readonly labels: number;
}

/** The heads over the two sides, the same ones twice: on the lines about that which names the sides. */
function headsBeside(
  lines: readonly ReadLine[],
  { named, first, labels }: Named,
): Pick<Sides, "from" | "border" | "moves"> | undefined {
  for (let from = named; from >= Math.max(0, named - 4); from -= 1) {
    const heads = lines.slice(from, first).flatMap(({ cells }) => cells.filter(isHead));
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

/** Without a period over them: the amounts of either side end at one edge, and are of the day that the title says. */
function oneColumnEach(
  lines: readonly ReadLine[],
  { named, first, below, labels }: Named & { readonly below: readonly ReadLine[] },
): Pick<Sides, "from" | "border" | "moves"> | undefined {
  const over = lines.slice(Math.max(0, named - 1), first).flatMap(({ cells }) => (cells.length > 1 ? cells : []));
  if (over.some(({ text }) => isOfPeriod(text)) || labelsBehind(below) === undefined) return undefined;
  const edges = below.flatMap(({ cells }) => cells.filter(isFigure));
  const left = edges.filter((cell) => cell.left < labels).map((cell) => cell.right);
  const right = edges.filter((cell) => cell.left >= labels).map((cell) => cell.right);
  const [from, to] = [Math.max(...left), Math.max(...right)];
  const isOne = from - Math.min(...left) <= EDGE && to - Math.min(...right) <= EDGE;
  return isOne ? { from: named, border: labels - 1, moves: [{ right: to, by: to - from }] } : undefined;
}

/** The right edges of one column's figures differ by less: by a bracket that ends some of them. */
const EDGE = 6;

const moveOf = (from: ReadCell | undefined, to: ReadCell | undefined): Sides["moves"][number] => ({
  right: to?.right ?? 0,
  by: (to?.right ?? 0) - (from?.right ?? 0),
});

const isOfPeriod = (text: string): boolean => isDatedHead(text) || isRelativeHead(text);

const isHead = ({ text }: ReadCell): boolean =>
  isOfPeriod(text) || isNoteWord(text) || isCornerHead(text) || /^金 ?[额額]$/u.test(text);

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
    .filter((cell) => cell.left >= border && isClaimsSide(cell.text) && !/^\p{Ll}/u.test(cell.text))
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
