import Papa from "papaparse";
import type { ReadLine, ReadPage } from "../ReadDocument.ts";
import { columnCells } from "../text/lineCells.ts";
import { delimiterOf } from "./delimiterOf.ts";
import { joinMarksBehind } from "../markup/joinSplitCells.ts";

/**
 * Reads a CSV: one table, a row of it a line, whatever parts its fields. Rows without any text are left out; the first
 * line "sep=;" that Excel understands is obeyed and is no row.
 */
export function readCsv(text: string): readonly ReadPage[] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? delimiterOf(body);
  const { data: parsed } = Papa.parse<string[]>(body, { delimiter });
  const most = mostFields(parsed);
  const data = parsed.map((fields) => wholeLabel(fields, delimiter, most));
  let line = told === null ? 1 : 2;
  const lines: ReadLine[] = [];
  for (const fields of data) {
    const cells = joinMarksBehind(columnCells(fields, line));
    if (cells.length > 0) lines.push({ cells, measure: "columns", table: 0 });
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n?|\n/g)?.length ?? 0), 0);
  }
  return [{ number: 1, lines, furniture: [] }];
}

/** How many fields most rows have. */
function mostFields(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * A row with more fields than the others whose label holds the sign that parts them, and no quotes around it: "Other income,
 * net" is one field where words follow words.
 */
function wholeLabel(fields: string[], delimiter: string, most: number): string[] {
  const extra = fields.length - most;
  const label = fields.slice(0, extra + 1);
  if (extra < 1 || most < 2 || !label.every((field) => /\p{L}/u.test(field) && !/\d/u.test(field))) return fields;
  return fields.slice(extra + 1).some((field) => /\p{L}{2}/u.test(field))
    ? fields
    : [label.join(delimiter), ...fields.slice(extra + 1)];
}
