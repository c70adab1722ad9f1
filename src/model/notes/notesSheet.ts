import { moneyInWords } from "../moneyInWords.ts";
import type { Row, Table } from "../../filing/Filing.ts";
import { cellAddress } from "../../formula/addresses.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { endedOrAsAtWords } from "../periodWords.ts";
import type { SheetContext } from "../SheetContext.ts";
import { noteKey } from "../sheets/figureKey.ts";
import { placeTable, type PlacedTable } from "../sheets/tables/placeTable.ts";
import { renderTable } from "../sheets/tables/renderTable.ts";
import { firstContentRow, sheetHeader } from "../sheets/sheetHeader.ts";
import { shortTables } from "../sheets/tables/shortTables.ts";
import { setStatementColumns, slotLayouts } from "../sheets/tables/statementLayout.ts";
import { noteNumbers, type TableSheet } from "../sheets/tables/tableSheets.ts";
import * as sheetWords from "../sheets/sheetWords.ts";

/** A note of the statements: its number, its name and its tables. */
export interface Note {
  readonly number: string;
  /** "Intangible assets" */
  readonly name: string;
  readonly tables: readonly Table[];
}

/** A note where its sheet shows it. */
export interface PlacedNote {
  readonly note: Note;
  readonly heading: number;
  /** The lines of the statements that refer to it, one a row below the heading. */
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
}

interface Line {
  readonly table: Table;
  readonly row: Row;
}

/** The key of a note's heading in the workbook. */
export const noteHeadingKey = (number: string): string => sheetWords.headingOfNote(number);

/** The notes that the tables stand in, in the document's order. */
export const notesOf = (tables: readonly Table[]): readonly Note[] =>
  noteNumbers(tables).map((number) => {
    const own = tables.filter(({ note }) => note === number);
    return { number, name: unnumbered(own[0]?.title ?? "", number).split(": ")[0] ?? "", tables: own };
  });

/** A table's title without its note's number, which some documents print before it and the note's heading says. */
function unnumbered(title: string, number: string): string {
  if (!title.startsWith(number)) return title;
  return title.slice(number.length).match(/^(?:[.．、)]\s*|\s+)(?![\d.%])(.+)$/su)?.[1] ?? title;
}

/** Places all notes on one sheet, one below the other, and writes what stands above them. */
export function placeNotes(context: SheetContext, sheet: SheetBuilder, record: TableSheet): readonly PlacedNote[] {
  const { filing } = context;
  const { layouts, slots } = slotLayouts(record.tables, filing.periods);
  const shown = filing.periods.filter(({ key }) =>
    record.tables.some(({ columns }) => columns.some(({ period }) => period === key)),
  );
  const general = sheetWords.subtitle(moneyInWords(filing.money), endedOrAsAtWords(shown, "or"));
  sheetHeader(sheet, record.title, record.subtitle ?? general);
  sheet.freeze(firstContentRow - 1, 1);
  setStatementColumns(sheet, { slots, tables: record.tables }, firstContentRow);
  let top = firstContentRow;
  const placed = notesOf(record.tables).map((note) => {
    const heading = top;
    const lines = linesOf(context, note);
    top += 1 + lines.length;
    const tables = note.tables.flatMap((table) => {
      const layout = layouts.get(table.id);
      if (layout === undefined) return [];
      const placed = placeTable(context, { table, sheet, layout, title: titleWithin(note, table) }, top);
      top = placed.rows.next;
      return [placed];
    });
    top += 1;
    return { note, heading, lines, tables };
  });
  sheet.print({ whole: placed.flatMap(({ heading, tables }) => shortTables(tables, heading)) });
  return placed;
}

/**
 * Each note under its heading, the lines of the statements that refer to it as jumps back, and its tables. Those
 * statements must be there already.
 */
export function renderNotes(context: SheetContext, sheet: SheetBuilder, notes: readonly PlacedNote[]): void {
  for (const { note, heading, lines, tables } of notes) {
    const text = `Note ${note.number}: ${note.name}`;
    context.book.register(noteHeadingKey(note.number), sheet, sheet.text(heading, 0, "title", text));
    sheet.entry(text, heading);
    lines.forEach((line, index) => {
      backLink(context, sheet, lines, line, heading + 1 + index);
    });
    for (const table of tables) renderTable(context, table);
  }
}

/** Makes every Note cell of the workbook a jump to its note. All sheets must be complete. */
export function linkNotes({ book, filing }: SheetContext): void {
  for (const { id, note } of filing.tables.flatMap(({ rows }) => rows)) {
    if (note === undefined || !book.has(noteKey(id)) || !book.has(noteHeadingKey(note))) continue;
    const from = book.find(noteKey(id));
    const to = book.find(noteHeadingKey(note));
    from.sheet.linkTo(from.place, { sheet: to.sheet.id, address: cellAddress(to.place) });
  }
}

/** The rows of tables outside the notes that refer to the note. */
function linesOf({ filing }: SheetContext, note: Note): readonly Line[] {
  return filing.tables
    .filter((table) => table.note === undefined)
    .flatMap((table) =>
      table.rows.filter((row) => row.note === note.number && row.kind !== "heading").map((row) => ({ table, row })),
    );
}

function backLink(
  { book }: SheetContext,
  sheet: SheetBuilder,
  lines: readonly Line[],
  { table, row }: Line,
  at: number,
): void {
  const { sheet: statement, place } = book.find(noteKey(row.id));
  const isOneOfSeveral = lines.filter((other) => other.row.label === row.label).length > 1;
  const label = isOneOfSeveral ? `${row.label} (${headingOf(table, row).toLowerCase()})` : row.label;
  sheet.text(at, 0, "link", sheetWords.backTo(statement.name), {
    link: { sheet: statement.id, address: cellAddress({ row: place.row, column: 0 }) },
  });
  // Beside the jump, as the first column is printed on the sources' pages too, where a longer text would be cut.
  sheet.text(at, 1, "remark", label, { wrap: false });
}

/** The heading that a row of a table stands under, or the table's title. */
function headingOf(table: Table, row: Row): string {
  return table.rows.slice(0, table.rows.indexOf(row)).findLast(({ kind }) => kind === "heading")?.label ?? table.title;
}

/** What a table adds to its note's name; null for the one that is called as the note is. */
function titleWithin({ name, number }: Note, table: Table): string | null {
  const title = unnumbered(table.title, number);
  if (title === name) return null;
  const rest = title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
