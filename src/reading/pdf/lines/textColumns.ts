import { baseLines } from "./baseLines.ts";
import type { DraftCell, DraftLine } from "./DraftLine.ts";
import { startsWithFigure } from "./figureShapes.ts";
import { edgesOf, inColumn } from "./inColumn.ts";
import { isLong, isRunningText } from "./runningText.ts";
import { isWords, sidesOf, spanningRows } from "./spanningRows.ts";
import type { TextRun } from "../runs/TextRun.ts";

/** A column of a page, or what stands between columns over its whole width. */
export interface PagePart {
  readonly runs: Runs;
  readonly isColumn: boolean;
}

type Runs = readonly TextRun[];
type LinesOf = (runs: Runs) => readonly DraftLine[];

interface Page {
  readonly linesOf: LinesOf;
  /** Where columns right of the next may begin. */
  readonly next: readonly number[];
}

/** A column has so many lines at least. */
const LEAST_LINES = 6;
/** So much of a column of prose is prose, and so many of the lines of a panel begin at its edge. */
const LEAST_PROSE = 0.6;
const LEAST_AT_EDGE = 0.85;
/** Points that the lines of a column are set in at most. */
const MOST_INDENT = 20;

/**
 * The parts of a page that is set in columns of text, in the order in which they are read: where a left and a right column
 * stand side by side, the left one comes first, with the tables within it. Both hold running text, or one does, and what
 * stands beside it keeps to an edge of its own: a table, which comes before a commentary, key figures, a list. Rows of a
 * table as wide as the page stay whole. Undefined for a page that is not set so.
 */
export function textColumns(runs: Runs, linesOf: LinesOf): readonly PagePart[] | undefined {
  const lines = baseLines(runs);
  const edges = startsOf(runs);
  const ways = edges.map((edge, at) => partsAt(lines, edge, { linesOf, next: edges.slice(at + 1) }));
  const best = Math.max(0, ...ways.map(runsInColumns));
  return best === 0 ? undefined : ways.find((parts) => runsInColumns(parts) === best);
}

/** How much of a page stands in columns: words that happen to begin below each other part only some of its lines. */
const runsInColumns = (parts: readonly PagePart[]): number =>
  parts.reduce((sum, { runs, isColumn }) => sum + (isColumn ? runs.length : 0), 0);

/** Where a column right of another may begin: left edges that many words share, from left to right. */
function startsOf(runs: Runs): readonly number[] {
  const [left, right] = edgesOf(runs);
  const starts = runs.flatMap((run) => {
    const share = (run.left - left) / (right - left);
    return share > 0.2 && share < 0.85 && isWords(run.text) ? [run.left] : [];
  });
  // Cells of a table may be set in by a point.
  return [...new Set(starts.map(Math.round))]
    .filter((edge) => starts.filter((start) => start >= edge - 0.5 && start < edge + 1.5).length >= LEAST_LINES)
    .sort((a, b) => a - b);
}

function partsAt(lines: readonly Runs[], edge: number, page: Page): readonly PagePart[] {
  const bands = bandsAt(lines, edge);
  const order = orderOf(bands, edge, page);
  if (order === undefined) return [];
  const parts: PagePart[] = [];
  let rest: Runs[] = [];
  for (const band of bands) {
    const sides = sidesOf(band.lines.flat(), edge);
    if (
      band.isWhole ||
      sides.some((side) => side.length === 0) ||
      !isPanel(page.linesOf(sides[1]), [edge, ...page.next], 1)
    ) {
      rest.push(...band.lines);
      continue;
    }
    if (rest.length > 0) parts.push({ runs: rest.flat(), isColumn: false });
    rest = [];
    parts.push(...order(sides).map((runs) => ({ runs, isColumn: true })));
  }
  return rest.length > 0 ? [...parts, { runs: rest.flat(), isColumn: false }] : parts;
}

interface Band {
  readonly lines: readonly Runs[];
  /** True for lines that reach over the edge, and for a page's head and foot. */
  readonly isWhole: boolean;
}

function bandsAt(lines: readonly Runs[], edge: number): readonly Band[] {
  const whole = spanningRows(lines, edge);
  const bands: Band[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && whole.has(end) === whole.has(at)) end += 1;
    const [from, to] = whole.has(at) ? [end, end] : withoutRims(lines, at, end);
    bands.push({ lines: lines.slice(at, from), isWhole: true });
    bands.push({ lines: lines.slice(from, to), isWhole: false });
    bands.push({ lines: lines.slice(to, end), isWhole: true });
    at = end;
  }
  return bands.filter((band) => band.lines.length > 0);
}

/** Where lines begin and end without those far above and below the others: a page's head and foot. */
function withoutRims(lines: readonly Runs[], from: number, to: number): readonly [number, number] {
  const isFar = (at: number): boolean => {
    const [above, below] = [lines[at]?.[0], lines[at + 1]?.[0]];
    return (
      above !== undefined && below !== undefined && below.base - above.base > 2.5 * Math.max(above.size, below.size)
    );
  };
  return [to - from > 1 && isFar(from) ? from + 1 : from, to - from > 1 && isFar(to - 2) ? to - 1 : to];
}

/** The order in which the two sides of an edge are read, where they are columns on the page as a whole; undefined where not. */
function orderOf(
  bands: readonly Band[],
  edge: number,
  { linesOf, next }: Page,
): ((sides: readonly [Runs, Runs]) => readonly Runs[]) | undefined {
  const columnOf = (side: Runs): readonly DraftLine[] => inColumn(side, linesOf(side));
  const [left, right] = sidesOf(
    bands.flatMap((band) => (band.isWhole ? [] : band.lines.flat())),
    edge,
  );
  const [leftLines, rightLines] = [columnOf(left), columnOf(right)];
  if (leftLines.length < LEAST_LINES || rightLines.length < LEAST_LINES) return undefined;
  const leftText = holdsText(leftLines);
  const rightText =
    holdsText(rightLines) || next.some((end) => holdsText(columnOf(right.filter((run) => run.right < end))));
  if ((leftText && rightText) || (isProse(leftLines) && isProse(rightLines))) return (sides) => sides;
  // A name above both is that of a table, which nothing but text beside it would part from it.
  if (leftText && isPanel(rightLines, [edge]))
    return leftLines.some(holdsFigures) ? (sides) => sides : ([first, second]) => [second, first];
  return rightText && isPanel(leftLines, [edgesOf(left)[0]]) ? (sides) => sides : undefined;
}

const holdsFigures = ({ cells }: DraftLine): boolean =>
  cells.length > 1 && cells.slice(1).every(({ text }) => startsWithFigure(text));

const alone = (lines: readonly DraftLine[]): readonly DraftCell[] =>
  lines.flatMap(({ cells }) => (cells.length === 1 ? cells : []));

function isProse(lines: readonly DraftLine[]): boolean {
  const prose = alone(lines).filter(
    ({ text }) => text.length >= 25 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 12,
  );
  return prose.length >= LEAST_PROSE * lines.length;
}

/** Text that goes on from line to line, whatever stands among it: headings, the ends of paragraphs, tables. */
const holdsText = (lines: readonly DraftLine[]): boolean =>
  isRunningText(alone(lines)) || isRunningText(alone(lines).filter(isLong));

/** Lines that begin at one of some edges, or are set in from it, those of figures alone left aside. */
function isPanel(lines: readonly DraftLine[], edges: readonly number[], least = LEAST_LINES): boolean {
  const worded = lines.flatMap(({ cells: [cell] }) => (cell !== undefined && isWords(cell.text) ? [cell] : []));
  return (
    worded.length >= least &&
    worded.filter((cell) => edges.some((edge) => cell.left >= edge - 2 && cell.left <= edge + MOST_INDENT)).length >=
      LEAST_AT_EDGE * worded.length
  );
}
