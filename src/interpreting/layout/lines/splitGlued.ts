import type { ReadCell } from "../../../reading/ReadDocument.ts";
import { laidCell, type LaidCell, type LaidLine } from "./LaidLine.ts";
import { figureText } from "../../words/figureText.ts";

/**
 * Parts a line whose cells hold several rows each (a table read off a picture): where every cell with figures has as
 * many lines as the label. Where they differ, the line stays, and its figures are for a person to look at.
 */
export function splitGlued(line: LaidLine): readonly LaidLine[] {
  const [label, ...others] = line.cells;
  if (label === undefined || others.length === 0) return [line];
  const parts = line.cells.map(({ text }) => text.split("\n"));
  const counts = parts
    .slice(1)
    .filter((texts) => texts.every((text) => figureText(text) !== undefined))
    .map(({ length }) => length);
  const count = Math.max(...counts, 1);
  if (count === 1 || counts.some((each) => each !== count) || parts[0]?.length !== count) return [line];
  return Array.from({ length: count }, (_, index) => ({
    ...line,
    cells: line.cells.flatMap((cell, column) => partOf(cell, parts[column], index, count)),
  }));
}

function partOf(
  { cell }: LaidCell,
  texts: readonly string[] | undefined,
  index: number,
  count: number,
): readonly LaidCell[] {
  const text = texts?.length === count ? texts[index] : index === 0 ? texts?.join(" ") : undefined;
  if (text === undefined || text === "") return [];
  const part: ReadCell = { ...cell, text };
  return [laidCell(part)];
}
