import type { Filing, Table } from "../../../filing/Filing.ts";
import type { TableKind } from "../../../filing/Pack.ts";
import type { SheetWords } from "../../../filing/Presentation.ts";
import type { SheetId } from "../../../plan/plan.ts";
import * as sheetWords from "../sheetWords.ts";

/** A sheet that shows tables of the document. */
export interface TableSheet extends SheetWords {
  /** In the document's order; one at least. */
  readonly tables: readonly Table[];
}

/** The sheet of the notes, whose name says which they are. */
export const notesId: SheetId = "notes";

const otherId: SheetId = "otherDisclosures";

/** The statements that every model has a sheet of, in their order: another statement is another record. */
const statements: readonly (SheetWords & { readonly kinds: readonly TableKind[] })[] = [
  {
    id: "incomeStatement",
    name: "Income statement",
    title: sheetWords.incomeStatement,
    holds: sheetWords.statementOfProfitOrLoss,
    kinds: ["income statement", "comprehensive income"],
  },
  {
    id: "financialPosition",
    name: "Financial position",
    title: sheetWords.financialPosition,
    holds: sheetWords.statementOfFinancialPosition,
    kinds: ["financial position"],
  },
  {
    id: "changesInEquity",
    name: sheetWords.changesInEquity,
    title: sheetWords.changesInEquity,
    holds: sheetWords.statementOfChangesInEquity,
    kinds: [sheetWords.ofChangesInEquity],
  },
  {
    id: "cashFlows",
    name: "Cash flows",
    title: sheetWords.cashFlows,
    holds: sheetWords.statementOfCashFlows,
    kinds: ["cash flows"],
  },
];

const other: SheetWords = {
  id: otherId,
  name: "Other disclosures",
  title: sheetWords.otherDisclosures,
  holds: sheetWords.outsideTitle,
  subtitle: sheetWords.outsideSubtitle,
};

/**
 * The sheets of a document's tables, in their order: statements, sheets of the pack's own, other disclosures, notes. What
 * has no table is left out, as are the tables of the adjusted result's sheet.
 *
 * @param adjusted the tables that the adjusted result's sheet shows below its measure.
 */
export function tableSheets(filing: Filing, adjusted: readonly Table[]): readonly TableSheet[] {
  const presented = filing.pack.presentation?.sheets ?? [];
  const standard = [...statements, other];
  const own = presented.filter(({ id }) => standard.every((sheet) => sheet.id !== id));
  const known = new Set([...standard, ...own].map(({ id }) => id));
  const inWords = (words: SheetWords): SheetWords => presented.find(({ id }) => id === words.id) ?? words;
  const sheets = [...statements.map(inWords), ...own, inWords(other), notesWords(filing)];
  const tables = filing.tables.filter((table) => !adjusted.includes(table));
  return sheets.flatMap((words) => {
    const shown = tables.filter((table) => sheetOf(table, known) === words.id);
    return shown.length === 0 ? [] : [{ ...words, tables: shown }];
  });
}

/** Which sheet shows a table: the one it names, else that of its kind, else that of its note. */
function sheetOf({ sheet, kind, note }: Table, known: ReadonlySet<SheetId>): SheetId {
  if (sheet !== undefined && known.has(sheet)) return sheet;
  const statement = statements.find(({ kinds }) => kinds.includes(kind));
  return statement?.id ?? (note === undefined ? otherId : notesId);
}

function notesWords(filing: Filing): SheetWords {
  const tables = filing.tables.filter((table) => sheetOf(table, new Set()) === notesId);
  const numbers = noteNumbers(tables);
  const [first = "", last = ""] = [numbers[0], numbers.at(-1)];
  const several = numbers.length > 1;
  const title = notesTitle(tables);
  return {
    id: notesId,
    name: several ? `Notes ${first}–${last}` : `Note ${first}`,
    title,
    holds: sheetWords.notesToNote({ several, first, last, title: title.slice("Notes ".length) }),
  };
}

/** The document's own heading over its notes, in sentence case, where it is one of notes. */
function notesTitle(tables: readonly Table[]): string {
  const section = tables[0]?.rows[0]?.source.section?.toLowerCase() ?? "";
  const said = section.startsWith("notes to ") ? section : sheetWords.notesToTheFinancialStatements;
  return `N${said.slice(1)}`;
}

/** The numbers of the notes that the tables stand in, in the document's order. */
export const noteNumbers = (tables: readonly Table[]): readonly string[] => [
  ...new Set(tables.flatMap(({ note }) => note ?? [])),
];
