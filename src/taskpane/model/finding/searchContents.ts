import type { Contents, LineEntry, SearchedCell, SearchedLine, SearchedTable, SheetEntry } from "./contents.ts";
import { corrected } from "./corrected.ts";
import { wantedIn, type Wanted } from "./wantedIn.ts";

const mostLines = 5;

/**
 * What has everything that is looked for: sheets and tables by name and title; lines by their label, the table they
 * stand in, and the year or value of one of their cells ("goodwill 2031" need not stand in one place). Words of the
 * trade count as what is printed, and a word that nothing holds as the one nearest to it. Without words, all sheets and
 * tables and no lines.
 */
export function searchContents(contents: Contents, text: string): readonly SheetEntry[] {
  const typed = wantedIn(text);
  if (typed.length === 0) return contents.map(({ entry }) => entry);
  const wanted = corrected(contents, typed);
  const hasAll = (words: string): boolean => wanted.every((each) => holds(words, each));
  return contents.flatMap(({ entry, words, tables }) => {
    const found = tables.flatMap((table) => {
      const lines = table.lines.flatMap((line) => foundLine(line, table, wanted) ?? []);
      if (lines.length === 0 && !hasAll(table.words)) return [];
      const listed = lines.slice(0, mostLines);
      return [{ ...table.entry, lines: listed, more: lines.length - listed.length }];
    });
    return found.length > 0 || hasAll(words) ? [{ ...entry, tables: found }] : [];
  });
}

const holds = (words: string, { forms }: Wanted): boolean => forms.some((form) => words.includes(form));

/** The line where it has everything: at the cell that years and values lead to, else at its last. */
function foundLine(
  { entry, words, cells }: SearchedLine,
  table: SearchedTable,
  wanted: readonly Wanted[],
): LineEntry | undefined {
  const text = `${words} ${table.words}`;
  const isOwn = (each: Wanted): boolean => holds(words, each) || cells.some((cell) => isValue(cell, each));
  if (!wanted.some(isOwn)) return undefined;
  // What a cell answers leads there, though the table's title may say the same.
  const ofCells = wanted.filter((each) => cells.some((cell) => answers(cell, each)) || !holds(text, each));
  if (ofCells.length === 0) return entry;
  const cell = cells.findLast((each) => ofCells.every((one) => answers(each, one)));
  if (cell !== undefined) return { label: entry.label, detail: detailOf(cell), place: cell.place };
  return wanted.every((each) => holds(text, each)) ? entry : undefined;
}

const isValue = ({ value }: SearchedCell, wanted: Wanted): boolean =>
  value !== undefined &&
  wanted.value !== undefined &&
  Math.abs(Math.abs(value) - wanted.value) < 1e-9 * Math.max(1, wanted.value);

const answers = (cell: SearchedCell, wanted: Wanted): boolean =>
  isValue(cell, wanted) || (cell.words !== "" && holds(cell.words, wanted));

const detailOf = ({ heading, shown }: SearchedCell): string =>
  shown === undefined ? heading : `${heading}: announced ${shown}`;

/** "3 sheets, 12 tables and 4 lines", for saying what a search has found. */
export function foundInWords(found: readonly SheetEntry[]): string {
  const tables = found.flatMap((sheet) => sheet.tables);
  const lines = tables.reduce((sum, table) => sum + table.lines.length + table.more, 0);
  if (found.length === 0) return "Nothing found";
  const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;
  return `Found ${count(found.length, "sheet")}, ${count(tables.length, "table")} and ${count(lines, "line")}`;
}
