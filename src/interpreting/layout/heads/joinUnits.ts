import { laidCell, type LaidCell, type LaidLine } from "../lines/LaidLine.ts";
import { isUnitHead, moneyWords } from "../../words/moneyWords.ts";

/**
 * A year and the whole unit right behind it ("2031 € million") are one head: apart, the year would stand left of its column.
 * Where each year of the line has one, they are joined.
 */
export function joinUnits(line: LaidLine): LaidLine {
  if (line.line.measure !== "points") return line;
  const cells: LaidCell[] = [];
  for (const cell of line.cells) {
    const before = cells.at(-1);
    if (before?.year === true && isWholeUnit(cell.text) && isNear(before, cell, line))
      cells.splice(-1, 1, joined(before, cell));
    else cells.push(cell);
  }
  return cells.some(({ year }) => year) ? line : { ...line, cells };
}

/** With its scale: one may stand under "€" alone. */
const isWholeUnit = (text: string): boolean => isUnitHead(text) && moneyWords(text)?.scaled === true;

const isNear = (one: LaidCell, other: LaidCell, { line }: LaidLine): boolean =>
  other.cell.left - one.cell.right < 0.8 * (line.size ?? 9);

const joined = (one: LaidCell, other: LaidCell): LaidCell =>
  laidCell({ ...other.cell, text: `${one.text} ${other.text}`, left: one.cell.left });
