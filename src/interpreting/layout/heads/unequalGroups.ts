import type { Edge } from "../lines/edgesOf.ts";
import type { LaidCell, LaidLine } from "../lines/LaidLine.ts";
import { columnsUnder, spans, type Share } from "./headShares.ts";

/**
 * The shares of lengths over unequal numbers of columns, "Quarter ended" over three, "Half year ended" over two, "Year ended"
 * over one: on a page each is set about in the middle of its own, and all columns, each with a head below, have one over them.
 *
 * @param below - the lines of the heads below
 */
export function unequalGroups(
  cells: readonly LaidCell[],
  below: readonly LaidLine[],
  edges: readonly Edge[],
): readonly Share[] | undefined {
  if (cells.length < 2 || cells.length >= edges.length || !cells.every(({ text }) => spans(text))) return undefined;
  const heads = below.map((line) => headForEach(line, edges)).find((each) => each !== undefined);
  if (heads === undefined) return undefined;
  const [only, ...others] = groupings(cells.map(middleOf), heads, 0);
  if (only === undefined || others.length > 0) return undefined;
  let from = 0;
  return cells.map((cell, index): Share => {
    const columns = Array.from({ length: only[index] ?? 0 }, (_, step) => from + step);
    from += columns.length;
    return [cell, columns];
  });
}

/** The heads of a line that has one over each column. */
function headForEach(line: LaidLine, edges: readonly Edge[]): readonly LaidCell[] | undefined {
  if (line.line.measure !== "points") return undefined;
  const over = edges.map((_, column) => line.cells.filter((cell) => columnsUnder(cell, line, edges).includes(column)));
  return over.every(({ length }) => length === 1) ? over.flat() : undefined;
}

const middleOf = ({ cell }: LaidCell): number => (cell.left + cell.right) / 2;

/** The ways to take the heads from one on in groups of so many, each in the middle of what stands over it. */
function groupings(
  middles: readonly number[],
  heads: readonly LaidCell[],
  from: number,
): readonly (readonly number[])[] {
  const [middle, ...more] = middles;
  if (middle === undefined) return from === heads.length ? [[]] : [];
  const found: (readonly number[])[] = [];
  for (let size = 1; from + size <= heads.length - more.length; size += 1) {
    const [first, last] = [heads[from], heads[from + size - 1]];
    if (first === undefined || last === undefined) break;
    const width = last.cell.right - first.cell.left;
    const off = Math.abs((first.cell.left + last.cell.right) / 2 - middle);
    if (off < (OFF_MIDDLE * width) / size)
      found.push(...groupings(more, heads, from + size).map((sizes) => [size, ...sizes]));
  }
  return found;
}

/** One column more or less moves the middle by half a column: so much of a column's width is clearly nearer to one of them. */
const OFF_MIDDLE = 0.25;
