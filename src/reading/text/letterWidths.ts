import { shownWidth } from "../words/shownWidth.ts";

/** How many columns a text takes. */
export type WidthOf = (text: string) => number;

const counted: WidthOf = (text) => text.length;

/**
 * How wide the letters of a page are by which its figures stand in columns. Where every letter has one width as it is
 * shown, Chinese glyphs take two columns; programs that fill up with spaces count each letter once. The one by which
 * figures end in fewer places is meant.
 */
export function letterWidths(lines: readonly string[]): WidthOf {
  const wide = lines.filter((line) => shownWidth(line) > line.length);
  if (wide.length === 0) return shownWidth;
  const ends = (widthOf: WidthOf): number => new Set(wide.flatMap((line) => endsOf(line, widthOf))).size;
  return ends(counted) < ends(shownWidth) ? counted : shownWidth;
}

/** Where the digits of a line's figures end that stand behind two spaces or more. */
const endsOf = (line: string, widthOf: WidthOf): readonly number[] =>
  [...line.matchAll(/(?<=\s{2})\(?-?\d[\d,.]*/gu)].map(({ 0: figure, index }) =>
    widthOf(line.slice(0, index + figure.length)),
  );
