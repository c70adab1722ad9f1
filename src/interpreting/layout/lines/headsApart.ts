import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { isHeadCell } from "./lineKinds.ts";
import { isYearText } from "../../words/figureText.ts";
import { isPeriodHead } from "../../words/periodWords.ts";

/** So many lines may stand between a table of heads and the table of rows: the title once more. */
const MOST_BETWEEN = 2;

/**
 * Page readers may cut a statement's heads off as a table of their own, over the table of its rows, which has none. Nothing
 * but heads stands in the one and no head in the other: its heads are put over the rows, column by column from the right.
 */
export function headsApart(lines: readonly ReadLine[]): readonly ReadLine[] {
  const moved: ReadLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const heads = tableAt(lines, at);
    const end = at + heads.length;
    const between = lines.slice(end, end + MOST_BETWEEN + 1).findIndex(({ table }) => table !== undefined);
    const rows = between < 0 || heads.length === 0 ? [] : tableAt(lines, end + between);
    if (areHeads(heads) && rows.length > 2 && !hasHeads(rows)) {
      moved.push(...lines.slice(end, end + between), ...over(heads, rows));
      at = end + between;
    } else {
      const [line] = lines.slice(at, at + 1);
      moved.push(...(heads.length > 0 ? heads : line === undefined ? [] : [line]));
      at += Math.max(1, heads.length);
    }
  }
  return moved;
}

/** The lines of the marked table that begins at a line. */
function tableAt(lines: readonly ReadLine[], from: number): readonly ReadLine[] {
  const [first] = lines.slice(from, from + 1);
  if (first?.table === undefined || first.measure !== "columns") return [];
  const length = lines.slice(from).findIndex(({ table }) => table !== first.table);
  return lines.slice(from, length < 0 ? undefined : from + length);
}

const areHeads = (lines: readonly ReadLine[]): boolean =>
  lines.length > 0 &&
  lines.length <= 3 &&
  // Over the labels stands what it will: "Account", "(Amounts in millions)".
  lines.every(({ cells }) => cells.every(({ text, left }) => left === 0 || isHead(text))) &&
  lines.some(({ cells }) => cells.filter(({ text }) => isPeriodHead(text)).length > 1);

/** A figure alone says no period. */
const isHead = (text: string): boolean => (/\p{L}/u.test(text) || isYearText(text)) && isHeadCell(text);

const hasHeads = (lines: readonly ReadLine[]): boolean =>
  lines.slice(0, 3).some(({ cells }) => cells.some(({ text, left }) => left > 0 && isHead(text)));

const width = (lines: readonly ReadLine[]): number =>
  Math.max(...lines.flatMap(({ cells }) => cells.map(({ right }) => right)));

/** The heads as lines of the rows' table, their last column over its last. */
function over(heads: readonly ReadLine[], rows: readonly ReadLine[]): readonly ReadLine[] {
  const by = width(rows) - width(heads);
  const [row] = rows;
  if (row?.table === undefined || by < 0) return heads;
  const { table } = row;
  return heads.map((line) => ({
    ...line,
    table,
    cells: line.cells.map((cell) => ({ ...cell, left: cell.left + by, right: cell.right + by })),
  }));
}
