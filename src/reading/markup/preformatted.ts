import type { ReadLine } from "../ReadDocument.ts";
import { spacedCells } from "../text/lineCells.ts";

/** The lines of text that a page sets as it stands (pre): columns are made by spaces. Lines are counted from `first`. */
export function preformattedLines(text: string, first: number): readonly ReadLine[] {
  return text.split(/\r\n?|\n/).flatMap((source, index): readonly ReadLine[] => {
    const cells = spacedCells(source.replaceAll("\u00a0", " ").replace(/\t/g, "        "), first + index);
    return cells.length === 0 ? [] : [{ cells, measure: "characters" }];
  });
}
