import type { ContentsPlan, FigurePlan, SheetId } from "../../plan/plan.ts";
import { placeOfAddress } from "../../plan/placeOfAddress.ts";
import type { CellPlace } from "./CellPlace.ts";
import { foldText } from "./foldText.ts";
import { groupBy } from "./groupBy.ts";

/** A line of figures, found by its label. */
interface LineEntry {
  readonly label: string;
  /** Its last figure: the latest year. */
  readonly place: CellPlace;
}

export interface TableEntry {
  readonly title: string;
  /** "Note 13", where the table stands under a note's heading. */
  readonly note?: string;
  readonly place: CellPlace;
  readonly lines: readonly LineEntry[];
  /** How many lines more match than are listed. */
  readonly more: number;
}

export interface SheetEntry {
  readonly sheet: SheetId;
  readonly name: string;
  /** Absent for the Cover. */
  readonly group?: string;
  readonly tables: readonly TableEntry[];
}

interface Searched<T> {
  readonly entry: T;
  readonly words: string;
}

interface SearchedTable extends Searched<TableEntry> {
  readonly lines: readonly Searched<LineEntry>[];
}

interface SearchedSheet extends Searched<SheetEntry> {
  readonly tables: readonly SearchedTable[];
}

/** The table of contents, ready to be searched. */
export type Contents = readonly SearchedSheet[];

const noteHeading = /^(Note \d+)\b/;
const mostLines = 5;

/** Made once of the plan: its sheets, their tables, and the lines of figures in each. */
export function contentsOf(contents: readonly ContentsPlan[], figures: readonly FigurePlan[]): Contents {
  const bySheet = groupBy(figures, ({ sheet }) => sheet);
  return contents.map((sheet) => searchedSheet(sheet, bySheet.get(sheet.sheet) ?? []));
}

function searchedSheet(
  { sheet, name, title, group, tables }: ContentsPlan,
  figures: readonly FigurePlan[],
): SearchedSheet {
  const words = foldText(`${name} ${title}`);
  let heading = "";
  const searched = tables.map(({ title: table, address }, index): SearchedTable => {
    const note = noteHeading.exec(table)?.[1];
    if (note !== undefined) heading = table;
    const own = noteHeading.exec(heading)?.[1];
    const place = { sheet, ...placeOfAddress(address) };
    const next = tables[index + 1];
    const end = next === undefined ? Infinity : placeOfAddress(next.address).row;
    const context = foldText(`${name} ${heading} ${table}`);
    const lines = linesOf(figures.filter(({ row }) => row >= place.row && row < end));
    const under = note === undefined && own !== undefined ? { note: own } : {};
    return {
      entry: { title: table, ...under, place, lines: [], more: 0 },
      words: context,
      lines: lines.map((entry) => ({ entry, words: foldText(entry.label) })),
    };
  });
  const entry = {
    sheet,
    name,
    ...(group === undefined ? {} : { group }),
    tables: searched.map((table) => table.entry),
  };
  return { entry, words, tables: searched };
}

function linesOf(figures: readonly FigurePlan[]): readonly LineEntry[] {
  return [...groupBy(figures, ({ row }) => row).values()].flatMap((line) => {
    const last = line.at(-1);
    return last === undefined
      ? []
      : [{ label: last.label, place: { sheet: last.sheet, row: last.row, column: last.column } }];
  });
}

/**
 * What has all the words: sheets and tables by name and title, lines by their label together with the table they
 * stand in ("goodwill 2031" need not stand in one place). Without words, all sheets and tables and no lines.
 */
export function searchContents(contents: Contents, text: string): readonly SheetEntry[] {
  const wanted = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return contents.map(({ entry }) => entry);
  const hasAll = (words: string): boolean => wanted.every((word) => words.includes(word));
  return contents.flatMap(({ entry, words, tables }) => {
    const found = tables.flatMap((table) => {
      const lines = table.lines.filter(
        (line) => wanted.some((word) => line.words.includes(word)) && hasAll(`${line.words} ${table.words}`),
      );
      if (lines.length === 0 && !hasAll(table.words)) return [];
      const listed = lines.slice(0, mostLines).map((line) => line.entry);
      return [{ ...table.entry, lines: listed, more: lines.length - listed.length }];
    });
    return found.length > 0 || hasAll(words) ? [{ ...entry, tables: found }] : [];
  });
}

/** "3 sheets, 12 tables and 4 lines", for saying what a search has found. */
export function foundInWords(found: readonly SheetEntry[]): string {
  const tables = found.flatMap((sheet) => sheet.tables);
  const lines = tables.reduce((sum, table) => sum + table.lines.length + table.more, 0);
  if (found.length === 0) return "Nothing found";
  const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;
  return `Found ${count(found.length, "sheet")}, ${count(tables.length, "table")} and ${count(lines, "line")}`;
}
