import Papa from "papaparse";
import type { ReadLine, ReadPage } from "../ReadDocument.ts";
import { columnCells } from "../text/lineCells.ts";
import { delimiterOf } from "./delimiterOf.ts";

/**
 * Reads a CSV: one table, a row of it a line, whatever parts its fields. Rows without any text are left out; the first
 * line "sep=;" that Excel understands is obeyed and is no row.
 */
export function readCsv(text: string): readonly ReadPage[] {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const { data } = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? delimiterOf(body) });
  let line = told === null ? 1 : 2;
  const lines: ReadLine[] = [];
  for (const fields of data) {
    const cells = columnCells(fields, line);
    if (cells.length > 0) lines.push({ cells, measure: "columns", table: 0 });
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n?|\n/g)?.length ?? 0), 0);
  }
  return [{ number: 1, lines, furniture: [] }];
}
