import type { Filing, Row, Table } from "../../filing/Filing.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { noteKey, renderTable } from "../sheets/renderTable.ts";
import { sheetHeader } from "../sheets/sheetHeader.ts";
import { sheetOf } from "../sheets/sheetOf.ts";
import { slotLayouts, slotWidths } from "./slotLayout.ts";

/** A note of the statements: its number, its name and its tables. */
export interface Note {
  readonly number: string;
  /** "Intangible assets" */
  readonly name: string;
  readonly tables: readonly Table[];
}

/** The key of a note's heading in the workbook. */
export const noteHeadingKey = (number: string): string => `heading of note ${number}`;

/** The notes that have tables, in the announcement's order. */
export function notesOf(announcement: Filing): readonly Note[] {
  const tables = announcement.tables.filter((table) => table.note !== undefined && sheetOf(table) === "notes");
  const numbers = [...new Set(tables.flatMap(({ note }) => note ?? []))];
  return numbers.map((number) => {
    const own = tables.filter(({ note }) => note === number);
    return { number, name: own[0]?.title.split(": ")[0] ?? "", tables: own };
  });
}

/**
 * All notes on one sheet, one below the other: each under its heading, the lines of the statements that refer to it as
 * jumps back, and its tables. Those statements must be there already.
 */
export function notesSheet(book: BookBuilder, sheet: SheetBuilder, announcement: Filing): void {
  const notes = notesOf(announcement);
  const tables = notes.flatMap((note) => note.tables);
  const { layouts, slots } = slotLayouts(tables, announcement.periods);
  let row = sheetHeader(
    sheet,
    "Notes to the consolidated financial statements",
    "RMB'000 unless the row says otherwise; years ended, or as at, 31 December; figures are inputs as announced, totals are live",
  );
  sheet.freeze(3, 1);
  sheet.columnWidths(slotWidths(tables, slots));
  for (const note of notes) {
    const heading = `Note ${note.number}: ${note.name}`;
    book.register(noteHeadingKey(note.number), sheet, sheet.text(row, 0, "title", heading));
    sheet.entry(heading, row);
    row = backLinks(book, sheet, announcement, note, row + 1);
    for (const table of note.tables) {
      const layout = layouts.get(table.id);
      if (layout === undefined) continue;
      const title = table.title === note.name ? null : capitalised(table.title.slice(note.name.length + 2));
      row = renderTable(book, sheet, announcement, table, layout, row, title) + 1;
    }
    row += 1;
  }
}

/** Makes every Note cell of the workbook a jump to its note. All sheets must be complete. */
export function linkNotes(book: BookBuilder, announcement: Filing): void {
  for (const { id, note } of announcement.tables.flatMap(({ rows }) => rows)) {
    if (note === undefined || !book.has(noteKey(id)) || !book.has(noteHeadingKey(note))) continue;
    const from = book.find(noteKey(id));
    const to = book.find(noteHeadingKey(note));
    from.sheet.linkTo(from.place, { sheet: to.sheet.id, address: cellAddress(to.place) });
  }
}

function backLinks(book: BookBuilder, sheet: SheetBuilder, announcement: Filing, note: Note, top: number): number {
  const lines = announcement.tables
    .filter((table) => table.note === undefined)
    .flatMap((table) =>
      table.rows.filter((row) => row.note === note.number && book.has(noteKey(row.id))).map((row) => ({ table, row })),
    );
  lines.forEach(({ table, row }, index) => {
    const { sheet: statement, place } = book.find(noteKey(row.id));
    const address = cellAddress({ row: place.row, column: 0 });
    const isOneOfSeveral = lines.filter((other) => other.row.label === row.label).length > 1;
    const label = isOneOfSeveral ? `${row.label} (${headingOf(table, row).toLowerCase()})` : row.label;
    sheet.text(top + index, 0, "link", `Back to ${statement.name}: ${label}`, {
      link: { sheet: statement.id, address },
    });
  });
  return top + lines.length;
}

/** The heading that a row of a table stands under, or the table's title. */
function headingOf(table: Table, row: Row): string {
  return table.rows.slice(0, table.rows.indexOf(row)).findLast(({ kind }) => kind === "heading")?.label ?? table.title;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
