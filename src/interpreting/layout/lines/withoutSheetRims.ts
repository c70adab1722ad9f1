import type { ReadLine } from "../../../reading/ReadDocument.ts";

const FEWEST = 4;

/** Tables without the rims of the sheet that they were published from: rows counted from 1 on, and columns by letters. */
export function withoutSheetRims(lines: readonly ReadLine[]): readonly ReadLine[] {
  const rimmed = new Set([...new Set(lines.map(({ table }) => table))].filter((table) => isRimmed(lines, table)));
  if (rimmed.size === 0) return lines;
  return lines.flatMap((line) => {
    if (!rimmed.has(line.table)) return [line];
    if (isLetters(line)) return [];
    const cells = line.cells
      .filter(({ left }) => left > 0)
      .map((cell) => ({ ...cell, left: cell.left - 1, right: cell.right - 1 }));
    return cells.length === 0 ? [] : [{ ...line, cells }];
  });
}

/** Every row has its number, one more than that of the row above it, and letters stand over the columns. */
function isRimmed(lines: readonly ReadLine[], table: number | undefined): boolean {
  if (table === undefined) return false;
  const [letters, ...rows] = lines.filter((line) => line.table === table);
  if (letters === undefined || !isLetters(letters) || rows.length < FEWEST) return false;
  return rows.every(({ cells: [first] }, index) => first?.left === 0 && first.text === String(index + 1));
}

/** "A | B | C". */
const isLetters = ({ cells }: ReadLine): boolean =>
  cells.length > 1 && cells.every(({ text }, index) => text === String.fromCharCode(65 + index));
