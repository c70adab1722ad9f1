import type { Edge } from "../lines/edgesOf.ts";
import type { LaidCell, LaidLine } from "../lines/LaidLine.ts";
import { countedThings } from "./countedThings.ts";
import { isDatedHead } from "../../words/isDatedHead.ts";
import { isUnitHead, moneySentence } from "../../words/moneyWords.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import {
  between,
  columnsUnder,
  inMiddleOfAll,
  isRestated,
  sharesByMiddle,
  sharesInGrid,
  spans,
  upToNext,
  yearsOverParts,
  type Share,
} from "./headShares.ts";
import { unequalGroups } from "./unequalGroups.ts";

/** What stands over each column, and what stands at the left of it all. */
export interface Heads {
  readonly heads: readonly (readonly string[])[];
  readonly caption: readonly string[];
}

/** What is longer is prose that stands between a title and the heads, and is over no column. */
const LONGEST_HEAD = 140;

/**
 * Gives each cell of the heads to the columns it stands over. A period that stands over fewer cells than there are
 * columns spans equal shares of them, or those nearest to it; a unit that stands alone is everybody's.
 */
export function headsOver(printed: readonly LaidLine[], edges: readonly Edge[]): Heads {
  const isHead = ({ cell, text }: LaidCell): boolean => cell.unsure !== true && text.length <= LONGEST_HEAD;
  const lines = printed.map((line) => ({ ...line, cells: line.cells.filter(isHead) }));
  const heads: string[][] = edges.map(() => []);
  const caption: string[] = [];
  const first = edges[0]?.sign ?? edges[0]?.left ?? Infinity;
  const lone = lines.filter(({ cells }) => cells.some(saysYear)).length > 1;
  for (const [index, line] of lines.entries()) {
    const years = yearForEach(line, edges);
    for (const [column, { text }] of years.entries()) heads[column]?.push(oneLine(text));
    const rest = years.length > 0 ? { ...line, cells: line.cells.filter((cell) => !years.includes(cell)) } : line;
    const { over, aside } = withStacked(parted(rest, edges, first), [lines[index - 1], lines[index + 1]], {
      edges,
      first,
    });
    caption.push(...aside.map(({ text }) => oneLine(text)));
    const broken = over.some((cell) => goesOnBelow(cell, lines[index + 1]));
    const below = lines.slice(index + 1);
    const repeated = below.map((each) => repeats(each, edges)).find((after) => after !== undefined);
    for (const [cell, columns] of shares(over, line, { edges, lone, broken, repeated, below }))
      for (const column of columns) heads[column]?.push(oneLine(cell.text));
  }
  return { heads, caption };
}

/**
 * As many years as there are columns, and nothing right of the first of them: one stands over each, though it is set in the
 * middle of a room whose figures end far right of it.
 */
function yearForEach(line: LaidLine, edges: readonly Edge[]): readonly LaidCell[] {
  const { cells } = line;
  const years = cells.filter(saysYear);
  const isAlone = years.length > 1 && years.length === edges.length && cells.at(-years.length) === years[0];
  if (!isAlone || line.line.measure !== "columns") return isAlone ? years : [];
  // A grid says where its cells stand, but where signs have columns of their own in some rows alone.
  const under = years.map((cell) => columnsUnder(cell, line, edges));
  return under.every(([column, ...more], index) => column === index && more.length === 0) ? [] : years;
}

/**
 * A unit that is broken over lines, "Thousands" over "of U.S. dollars" or "Thousands of" over "U.S. dollars", is of the column
 * that its words stand over.
 */
const goesOnBelow = ({ cell, text }: LaidCell, below: LaidLine | undefined): boolean =>
  /^(?:thousand|million|billion)s?(?: of)?$/iu.test(text) &&
  (below?.cells ?? []).some(
    (under) =>
      /\bof$/iu.test(text) !== /^of\b/iu.test(under.text) &&
      cell.left < under.cell.right &&
      under.cell.left < cell.right,
  );

const oneLine = (text: string): string => text.replaceAll("\n", " ");

interface Parted {
  readonly over: readonly LaidCell[];
  readonly aside: readonly LaidCell[];
}

/** The cells that stand over columns, and those over the labels. */
function parted({ cells, line }: LaidLine, edges: readonly Edge[], first: number): Parted {
  const reach = line.measure === "points" ? 30 : line.measure === "columns" ? 0 : 4;
  const isOver = ({ cell, text }: LaidCell): boolean =>
    line.measure === "columns"
      ? cell.right > first || (cell.right === first && cell.left > 0 && isPeriodHead(text))
      : cell.right > first - reach &&
        (cell.left > first - 4 * reach || isWidePeriod(text, cell, first)) &&
        !(cell.right < first - reach / 4 && isInBrackets.test(text));
  const over = cells.filter(isOver);
  // A single caption may reach over the columns: "(In millions)" does not head the first of them.
  const [only] = over;
  if (only !== undefined && cells.length === 1 && edges.length > 1 && isCaption(only.text))
    return { over: [], aside: cells };
  // In a grid that does not say what a cell spans, "Balance sheet data:" heads the rows below.
  const isOfRows =
    only !== undefined && line.measure === "columns" && /[a-z]:$/u.test(only.text) && !isPeriodHead(only.text);
  if (isOfRows && cells.length === 1 && edges.length > 1) return { over: [], aside: cells };
  return { over, aside: cells.filter((cell) => !over.includes(cell)) };
}

/**
 * In text that is set in letters of one width, a word of a stack of heads may end left of the figures below it, as "Shares"
 * does in the middle between "Number of" and "(in thousands)": it is of the column that the word over or under it is of.
 */
function withStacked(
  { over, aside }: Parted,
  beside: readonly (LaidLine | undefined)[],
  { edges, first }: { readonly edges: readonly Edge[]; readonly first: number },
): Parted {
  const heads = beside.flatMap((line) =>
    line?.line.measure === "characters" ? parted(line, edges, first).over.map(({ cell }) => cell) : [],
  );
  const isStacked = ({ cell, text }: LaidCell): boolean =>
    !isInBrackets.test(text) &&
    !isCaption(text) &&
    heads.some(({ left, right }) => left <= cell.left && cell.right <= right);
  const stacked = aside.filter(isStacked);
  return stacked.length === 0
    ? { over, aside }
    : { over: [...stacked, ...over], aside: aside.filter((cell) => !stacked.includes(cell)) };
}

/** The unit over the labels, on one line or on two: "(Dollars in millions", "except share data)". */
const isInBrackets = /^[((][^))]*$|^[^((]*[))]$|^[((].* .*[))]$/u;

const isCaption = (text: string): boolean =>
  /^[((]?(?:expressed|presented|stated) in\b/iu.test(text) ||
  (moneySentence(text) !== undefined && (!isUnitHead(text) || /\bexcept\b/iu.test(text)));

/** "Three months ended 30 September" is far wider than the figures of the columns that it stands over. */
const isWidePeriod = (text: string, { left, right }: LaidCell["cell"], first: number): boolean =>
  left > first / 3 && right > first && isDatedHead(text);

interface Columns {
  readonly edges: readonly Edge[];
  /** True where years stand on several lines: one that is alone on its line is over its own column. */
  readonly lone: boolean;
  /** True where a unit on the line goes on below. */
  readonly broken: boolean;
  /** So many columns after which the heads of the line below, one for each, begin again. */
  readonly repeated: number | undefined;
  readonly below: readonly LaidLine[];
}

/** Of heads that say years, one over each column: "2014 | 2013 | 2014 | 2013" begins again after two. */
function repeats(line: LaidLine | undefined, edges: readonly Edge[]): number | undefined {
  if (line === undefined || line.line.measure !== "columns") return undefined;
  const texts = edges.map((_, index) => line.cells.filter((cell) => columnsUnder(cell, line, edges).includes(index)));
  if (texts.some((cells) => cells.length !== 1 || !saysYear(cells[0] ?? { text: "", year: false }))) return undefined;
  const said = texts.map(([cell]) => cell?.text ?? "");
  const after = said.indexOf(said[0] ?? "", 1);
  return after > 1 && said.length % after === 0 && said.every((text, index) => text === said[index % after])
    ? after
    : undefined;
}

function shares(
  cells: readonly LaidCell[],
  line: LaidLine,
  { edges, lone, broken, repeated, below }: Columns,
): readonly Share[] {
  const years = below.map((each) => yearForEach(each, edges)).find(({ length }) => length > 0);
  const direct = cells.map((cell) => [cell, between(cell, years) ?? columnsUnder(cell, line, edges)] as const);
  const centred = years === undefined ? undefined : sharesByMiddle(cells, years);
  if (centred !== undefined) return centred;
  const ofYears = measureOfYears(cells, below, edges);
  if (ofYears !== undefined) return [ofYears];
  const periods = cells.filter(({ text }) => spans(text));
  const covered = new Set(direct.flatMap(([, columns]) => columns)).size;
  if (covered >= edges.length || cells.length === 0) return direct;
  // Names over years that begin again for each of them: the units of a table of assumptions.
  const ofEach = repeated !== undefined && cells.length * repeated === edges.length ? repeated : undefined;
  if (ofEach !== undefined && direct.every(([, [at, ...more]], index) => at === index * ofEach && more.length === 0))
    return cells.map((cell, index) => [cell, Array.from({ length: ofEach }, (_, step) => index * ofEach + step)]);
  const parted = yearsOverParts(cells, below, edges);
  if (parted !== undefined) return parted;
  const unspanned = line.line.measure === "columns" ? sharesInGrid(direct, below, edges) : undefined;
  if (unspanned !== undefined) return unspanned;
  const [only] = cells;
  const [share] = direct.length === 1 && line.line.measure !== "columns" ? direct : [];
  const ofAll = share === undefined ? undefined : inMiddleOfAll(share, below, edges);
  if (ofAll !== undefined) return ofAll;
  if (only !== undefined && broken) return direct;
  // Set over one column, it is that one's alone.
  if (only !== undefined && isRestated(only.text) && direct[0]?.[1].length === 1) return direct;
  if (only !== undefined && lone && (only.year || isOverOne(only, direct[0]?.[1], { line, edges }))) return direct;
  if (cells.length === 1 && only !== undefined && (spans(only.text) || isUnitHead(only.text))) {
    return isUnitHead(only.text) && /%/u.test(only.text) ? direct : [[only, edges.map((_, index) => index)]];
  }
  if (periods.length !== cells.length || periods.length < 2) return direct;
  const reaching = line.line.measure === "columns" ? upToNext(direct, edges.length) : undefined;
  if (reaching !== undefined) return reaching;
  if (edges.length % cells.length === 0 && hasGaps(direct, edges.length)) {
    const share = edges.length / cells.length;
    const shared = cells.map((cell, index): Share => [
      cell,
      Array.from({ length: share }, (_, step) => index * share + step),
    ]);
    // A head that stands over a column has a share in it: where all do, and one has none, the columns without are nobody's.
    const placed = direct.every(([, under]) => under.length > 0);
    if (!placed || direct.every(([, under], index) => under.every((column) => shared[index]?.[1].includes(column))))
      return shared;
  }
  return unequalGroups(cells, below, edges) ?? direct;
}

/** "Turnover rate (%)" or "Number of employees" alone over a line of years is what the columns of all of them are in. */
function measureOfYears(
  [alone, ...others]: readonly LaidCell[],
  [next]: readonly LaidLine[],
  edges: readonly Edge[],
): Share | undefined {
  if (alone === undefined || others.length > 0 || next === undefined || next.line.measure === "columns")
    return undefined;
  const years = next.cells.filter(saysYear);
  if (years.length < 2 || years.length < next.cells.length) return undefined;
  if (!isRate.test(alone.text) && countedThings([alone.text]) === undefined) return undefined;
  return [alone, [...new Set(years.flatMap((year) => columnsUnder(year, next, edges)))]];
}

const isRate = /\p{L} ?\(%\)\d{0,2}$/u;

const saysYear = ({ text, year }: Pick<LaidCell, "text" | "year">): boolean =>
  year || (isPeriodHead(text) && periodWords(text).year !== undefined);

/** A day that ends where the figures of its one column end is over that column, however many lines the heads beside it take. */
function isOverOne(
  cell: LaidCell,
  columns: readonly number[] | undefined,
  { line, edges }: { readonly line: LaidLine; readonly edges: readonly Edge[] },
): boolean {
  const [column, ...more] = columns ?? [];
  const edge = column === undefined || more.length > 0 ? undefined : edges[column];
  if (edge === undefined || line.line.measure === "columns" || periodWords(cell.text).year === undefined) return false;
  return Math.abs(edge.right - cell.cell.right) < (line.line.measure === "points" ? 9 : 2.5);
}

/** True where some column has nothing over it while each cell stands over one at most: the cells span. */
function hasGaps(direct: readonly Share[], columns: number): boolean {
  const taken = new Set(direct.flatMap(([, under]) => under));
  return taken.size < columns;
}
