import type { Source } from "./Filing.ts";

/** @example sourceText(…) // "Financial Statements: Statement of financial position, row Goodwill, note 13" */
export function sourceText({ section, table, row, note, page }: Source): string {
  const where = section === undefined ? table : `${section}: ${table}`;
  return `${where}, row ${row}${note === undefined ? "" : `, note ${note}`}${page === undefined ? "" : `, page ${page}`}`;
}
