import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { keyRowCount } from "../../words/keyRows.ts";
import { isPeriodHead, periodWords } from "../../words/periodWords.ts";
import { isWords, laidCell, standsForFigure } from "./LaidLine.ts";

const FEWEST_ITEMS = 4;

/**
 * A table of a data file whose periods stand below each other and whose items stand over the columns, turned so that it
 * reads as statements do; what names the periods' currency and the like stands in the heads then. Undefined for any other.
 */
export function turnedTable(lines: readonly ReadLine[]): readonly ReadLine[] | undefined {
  const at = lines.findIndex(({ cells }) => cells.length > FEWEST_ITEMS);
  const [head, rows] = [lines[at], lines.slice(at + 1)];
  if (head === undefined || rows.length === 0 || head.cells.some(({ text }) => isDated(text))) return undefined;
  const columns = head.cells.map((label) => ({ label, cells: rows.map((row) => cellAt(row, label.left)) }));
  const periods =
    columns.find(({ cells }) =>
      cells.every((cell) => cell !== undefined && periodWords(cell.text).day !== undefined),
    ) ?? columns.find(({ cells }) => cells.every((cell) => cell !== undefined && isDated(cell.text)));
  const items = columns.filter(({ label, cells }) => isItem(cells) && !/id$|^cik$|^ticker$|code$/iu.test(label.text));
  if (periods === undefined || items.length < FEWEST_ITEMS || items.includes(periods)) return undefined;
  if (new Set(periods.cells.map((cell) => cell?.text)).size < rows.length) return undefined;
  const others = columns.filter((column) => column !== periods && !items.includes(column) && isSaid(column.cells));
  return [
    ...lines.slice(0, at),
    ...[...others, periods, ...items].map(({ label, cells }) => turned(head, label, cells)),
  ];
}

/**
 * The lines of a document with each of its tables turned whose periods stand below each other, where what stands over its
 * columns are rows that statements are known by: summaries of several years are often set so.
 */
export function withTurnedTables(lines: readonly ReadLine[]): readonly ReadLine[] {
  const tables = new Map<number, ReadLine[]>();
  for (const line of lines) {
    if (line.table === undefined || line.measure !== "columns") continue;
    const own = tables.get(line.table);
    if (own === undefined) tables.set(line.table, [line]);
    else own.push(line);
  }
  const turnedOnes = new Map([...tables].map(([table, own]) => [table, summaryTurned(own)]));
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const turnedOne = line.table === undefined ? undefined : turnedOnes.get(line.table);
    if (line.table === undefined || turnedOne === undefined) return [line];
    if (done.has(line.table)) return [];
    done.add(line.table);
    return turnedOne;
  });
}

function summaryTurned(lines: readonly ReadLine[]): readonly ReadLine[] | undefined {
  const head = lines.find(({ cells }) => cells.length > FEWEST_ITEMS);
  const names = head?.cells.slice(1).map(({ text }) => text.replaceAll("\n", " ")) ?? [];
  const isKnown = keyRowCount("income statement", names) >= 2 || keyRowCount("financial position", names) >= 2;
  if (!isKnown || lines.some(({ cells: [first] }) => (first?.right ?? 1) > 1)) return undefined;
  return turnedTable(lines);
}

const isDated = (text: string): boolean => isPeriodHead(text) && periodWords(text).year !== undefined;

const cellAt = ({ cells }: ReadLine, left: number): ReadCell | undefined => cells.find((cell) => cell.left === left);

function isItem(cells: readonly (ReadCell | undefined)[]): boolean {
  const filled = cells.flatMap((cell) => (cell === undefined || isDated(cell.text) ? [] : [laidCell(cell)]));
  return filled.length > 0 && filled.every(standsForFigure);
}

/** Words that heads may hold, such as a currency: short ones. */
const isSaid = (cells: readonly (ReadCell | undefined)[]): boolean =>
  cells.some((cell) => cell !== undefined && isWords(laidCell(cell)) && cell.text.length < 12);

/** A column as a row, each cell with its place in the file. */
const turned = (head: ReadLine, label: ReadCell, cells: readonly (ReadCell | undefined)[]): ReadLine => ({
  ...head,
  cells: [label, ...cells].flatMap((cell, left) => (cell === undefined ? [] : [{ ...cell, left, right: left + 1 }])),
});
