import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { statementTitle } from "../../words/statementTitle.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { isWords, laidCell, standsForFigure } from "./LaidLine.ts";

/** Fewer rows of labels with figures make no table of their own. */
const FEWEST_ROWS = 4;

/**
 * Puts tables that stand beside each other on a sheet below each other: right of an empty column, rows with labels and
 * figures of their own begin another table. What stands over both, and is no statement's name, stands over the other, too.
 *
 * @param free the first number that no table of the document has
 */
export function tablesBelow(lines: readonly ReadLine[], free: number): readonly ReadLine[] {
  const numbers = [...new Set(lines.map(({ table }) => table))];
  let next = free;
  const moved = new Map<number, readonly ReadLine[]>();
  for (const table of numbers) {
    if (table === undefined) continue;
    let apart = parted(lines.filter((each) => each.table === table));
    const sides: ReadLine[] = [];
    while (apart !== undefined) {
      sides.push(...apart.left.map((each) => ({ ...each, table: sides.length === 0 ? table : next - 1 })));
      const number = next;
      next += 1;
      const right = apart.right;
      apart = parted(right);
      if (apart === undefined) sides.push(...right.map((each) => ({ ...each, table: number })));
    }
    if (sides.length > 0) moved.set(table, sides);
  }
  if (moved.size === 0) return lines;
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const sides = line.table === undefined ? undefined : moved.get(line.table);
    if (line.table === undefined || sides === undefined) return [line];
    if (done.has(line.table)) return [];
    done.add(line.table);
    return sides;
  });
}

interface Sides {
  readonly left: readonly ReadLine[];
  readonly right: readonly ReadLine[];
}

/** The table left of the first empty column that parts two, and all that stands right of it. */
function parted(lines: readonly ReadLine[]): Sides | undefined {
  if (lines.some(({ measure }) => measure !== "columns")) return undefined;
  const rows = lines.map(({ cells }) => cells.map((cell) => ({ cell, kind: kindOf(cell) })));
  const starts = new Map<number, string[]>();
  for (const row of rows) {
    row.forEach(({ cell, kind }, index) => {
      const [before, behind] = [row.slice(0, index), row.slice(index + 1)];
      if (kind !== "words" || cell.left < 3 || !behind.some((each) => each.kind === "figure")) return;
      if (before.some((each) => each.cell.right >= cell.left)) return;
      starts.set(cell.left, [...(starts.get(cell.left) ?? []), cell.text]);
    });
  }
  const columns = [...starts].filter(([, labels]) => new Set(labels).size >= FEWEST_ROWS).map(([column]) => column);
  const column = columns.sort((a, b) => a - b).find((each) => isFree(lines, each) && labelledLeft(rows, each));
  return column === undefined ? undefined : { left: leftOf(lines, column), right: rightOf(lines, column) };
}

/** Nothing stands in, or reaches over, the column before it in any row that has something in it or behind. */
const isFree = (lines: readonly ReadLine[], column: number): boolean =>
  lines.every(
    ({ cells }) =>
      !cells.some(({ left }) => left >= column) || !cells.some(({ left, right }) => left < column && right >= column),
  );

function labelledLeft(rows: readonly (readonly Looked[])[], column: number): boolean {
  const labelled = rows.filter((row) => {
    const own = row.filter(({ cell }) => cell.right < column);
    return own[0]?.kind === "words" && own.some(({ kind }) => kind === "figure");
  });
  return labelled.length >= FEWEST_ROWS;
}

interface Looked {
  readonly cell: ReadCell;
  readonly kind: "words" | "figure" | "other";
}

function kindOf(cell: ReadCell): Looked["kind"] {
  const laid = laidCell(cell);
  if (standsForFigure(laid)) return "figure";
  return isWords(laid) && cell.text.length > 3 && !isUnitHead(cell.text) ? "words" : "other";
}

const leftOf = (lines: readonly ReadLine[], column: number): readonly ReadLine[] =>
  lines.flatMap((line) => {
    const cells = line.cells.filter(({ left }) => left < column);
    return cells.length === 0 ? [] : [{ ...line, cells }];
  });

function rightOf(lines: readonly ReadLine[], column: number): readonly ReadLine[] {
  const first = lines.findIndex(({ cells }) => cells.some(({ left }) => left >= column));
  return lines.flatMap((line, index) => {
    if (index < first && line.cells.length === 1 && statementTitle(line.cells[0]?.text ?? "") === undefined)
      return [line];
    const cells = line.cells
      .filter(({ left }) => left >= column)
      .map((cell) => ({ ...cell, left: cell.left - column, right: cell.right - column }));
    return cells.length === 0 ? [] : [{ ...line, cells }];
  });
}
