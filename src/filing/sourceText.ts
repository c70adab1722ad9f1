import type { Source } from "./Filing.ts";

/** A source in one line: "Financial Statements, Consolidated Statement of Financial Position, Goodwill, note 13". */
export function sourceText({ section, table, row, note }: Source): string {
  return [
    ...(section === undefined ? [] : [section]),
    table,
    row,
    ...(note === undefined ? [] : [`note ${note}`]),
  ].join(", ");
}
