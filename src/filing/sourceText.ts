import type { Source } from "./types.ts";

/** A source in one line: "Financial Statements, Consolidated Statement of Financial Position, Goodwill, note 13". */
export function sourceText({ section, table, row, note }: Source): string {
  return [section, table, row, ...(note === undefined ? [] : [`note ${note}`])].join(", ");
}
