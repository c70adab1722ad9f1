import type { Column, Filing, Row, Table } from "../../filing/Filing.ts";
import { type Term, type TieOutCase, less, plus, sum } from "./tieOutCase.ts";

/** Tables whose titles say more than a check's name has room for. */
const shortTitles: Readonly<Record<string, string>> = {
  "Consolidated Statement of Comprehensive Income": "Comprehensive income",
  "Consolidated Statement of Comprehensive Income (continued)": "Comprehensive income, attribution",
  "Consolidated Statement of Financial Position": "Financial position",
  "Non-IFRS measures: reconciliation of net loss to adjusted net loss": "Reconciliation to adjusted net loss",
  "Purchase, Sale or Redemption of the Company's Listed Securities": "Repurchases of shares",
};

/** What a check calls a table: "Note 12: year ended 31 December 2023" of a note, whose name its number stands for. */
function nameOf({ title, note }: Table): string {
  if (note === undefined) return shortTitles[title] ?? title;
  const [, ...rest] = title.split(": ");
  return [`Note ${note}`, ...rest].join(": ");
}

/** Every printed total of every table against the sum of its parts: down the rows, and across the columns. */
export function totals(announcement: Filing): readonly TieOutCase[] {
  return announcement.tables.flatMap((table) => [
    ...table.rows.flatMap((row) => table.columns.flatMap((column) => downTheRows(table, row, column))),
    ...table.columns.flatMap((column) => table.rows.flatMap((row) => acrossTheColumns(table, row, column))),
  ]);
}

function downTheRows(table: Table, row: Row, column: Column): readonly TieOutCase[] {
  if (row.sumOf === undefined || row.figures[column.key] === undefined) return [];
  const rows = new Map(table.rows.map((each) => [each.id, each]));
  const terms = row.sumOf
    .map((part): Term => (part.startsWith("-") ? less(part.slice(1), column.key) : plus(part, column.key)))
    .filter((term) => rows.get(term.item)?.figures[column.key] !== undefined);
  return [
    {
      id: `total.${row.id}@${column.key}`,
      name: `${nameOf(table)}: ${row.label}, ${column.heading}`,
      group: "Totals",
      expected: { item: row.id, column: column.key },
      calculatedInSheet: true,
      found: sum(...terms),
    },
  ];
}

function acrossTheColumns(table: Table, row: Row, column: Column): readonly TieOutCase[] {
  // A total in the last row of a total column is tied down its rows already; here its own row is added up.
  if (column.sumOf === undefined || row.figures[column.key] === undefined) return [];
  return [
    {
      id: `across.${row.id}@${column.key}`,
      name: `${nameOf(table)}: ${row.label}, ${column.heading.toLowerCase()} of the classes`,
      group: "Totals",
      expected: { item: row.id, column: column.key },
      calculatedInSheet: true,
      found: sum(...column.sumOf.map((part) => plus(row.id, part))),
    },
  ];
}
