import type { ReadLine } from "../ReadDocument.ts";

/**
 * Takes the number off the foot or the head of a page of text: alone on its line, and not below the end of any other
 * number of the page, as a figure of a column would stand. A page with a value a line has no such line.
 */
export function withoutPageNumber(lines: readonly ReadLine[]): {
  readonly lines: readonly ReadLine[];
  readonly furniture: readonly ReadLine[];
} {
  const ends = new Map<number, number>();
  for (const { cells } of lines)
    for (const { text, right } of cells) if (/\d\)?$/.test(text)) ends.set(right, (ends.get(right) ?? 0) + 1);
  const valueALine = lines.filter(isNumber).length >= lines.filter(({ cells }) => cells.length > 1).length;
  const furniture = [lines[0], lines.at(-1)].filter(
    (line) =>
      line !== undefined && !valueALine && isNumber(line) && line.cells.every(({ right }) => ends.get(right) === 1),
  );
  return {
    lines: lines.filter((line) => !furniture.includes(line)),
    furniture: furniture.filter((line) => line !== undefined),
  };
}

function isNumber({ cells, measure }: ReadLine): boolean {
  const [cell, ...others] = cells;
  return measure === "characters" && cell !== undefined && others.length === 0 && pageNumber.test(cell.text);
}

const pageNumber = /^[-–— ]*(?:page )?(?:[A-Z]{1,2}-)?\d{1,3}[-–— ]*$/i;
