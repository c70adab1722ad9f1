import type { Source } from "./Filing.ts";

/** @example sourceText(…) // "Financial Statements: Statement of financial position, row Goodwill, note 13" */
export function sourceText({ section, table, row, note, page }: Source): string {
  const where = section === undefined || table.startsWith(`${section}:`) ? table : `${section}: ${table}`;
  // What stands in no row says so in brackets.
  const which = row.startsWith("(") ? ` ${row}` : `, row ${row}`;
  return `${where}${which}${note === undefined ? "" : `, note ${note}`}${page === undefined ? "" : `, page ${page}`}`;
}
