import type { Announcement, Column, Row, Table } from "../../announcement/types.ts";
import { type Term, type TieOutCase, less, plus, sum } from "./tieOutCase.ts";

/** Every printed total of every table against the sum of its parts: down the rows, and across the columns. */
export function totals(announcement: Announcement): readonly TieOutCase[] {
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
      name: `${table.title}: ${row.label}, ${column.heading}`,
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
      name: `${table.title}: ${row.label}, ${column.heading.toLowerCase()} of the classes`,
      group: "Totals",
      expected: { item: row.id, column: column.key },
      calculatedInSheet: true,
      found: sum(...column.sumOf.map((part) => plus(row.id, part))),
    },
  ];
}
