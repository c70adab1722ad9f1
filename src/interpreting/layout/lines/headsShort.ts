import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText, isYearText } from "../../words/figureText.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { isNoteWord } from "./lineKinds.ts";

/** So many rows reach one column further than the heads, before that counts. */
const ENOUGH = 3;

/**
 * Marked tables whose head has no place for the labels: "| Note | 2014 | 2013 |" over "| Sales | 5 | 310 | 290 |". Every row
 * of figures reaches one column further than the heads, which begin over the labels with what is never one of them, a word
 * for notes or a period: they are moved by one column to the right.
 */
export function headsShort(lines: readonly ReadLine[]): readonly ReadLine[] {
  const tables = new Map<number, ReadLine[]>();
  for (const line of lines)
    if (line.table !== undefined && line.measure === "columns")
      tables.set(line.table, [...(tables.get(line.table) ?? []), line]);
  const moved = new Set([...tables.values()].flatMap((table) => (isShort(table) ? table.slice(0, 1) : [])));
  if (moved.size === 0) return lines;
  return lines.map((line) =>
    moved.has(line)
      ? { ...line, cells: line.cells.map((cell) => ({ ...cell, left: cell.left + 1, right: cell.right + 1 })) }
      : line,
  );
}

function isShort([head, ...rows]: readonly ReadLine[]): boolean {
  const [first, ...others] = head?.cells ?? [];
  if (first?.left !== 0 || others.length === 0) return false;
  if (!isNoteWord(first.text) && !isPeriod(first.text)) return false;
  if (!others.every(({ text }) => isPeriod(text))) return false;
  const last = Math.max(...others.map(({ left }) => left));
  if (others.length !== last) return false;
  const withFigures = rows.filter(({ cells }) => cells.some(({ left, text }) => left > 0 && isAmount(text)));
  return (
    withFigures.length >= ENOUGH &&
    withFigures.every(({ cells }) => Math.max(...cells.map(({ left }) => left)) === last + 1 || cells.length === 2) &&
    rows.every(({ cells }) => cells.every(({ left, text }) => left > 0 || !isAmount(text)))
  );
}

const isPeriod = (text: string): boolean => isYearText(text) || isPeriodHead(text);

const isAmount = (text: string): boolean => figureText(text) !== undefined && !isYearText(text);
