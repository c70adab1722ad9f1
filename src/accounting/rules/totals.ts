import { lacksParts, prints, standsAlone } from "../../derivation/filedLook.ts";
import { addsAcross } from "../../filing/addsAcross.ts";
import type { Addend } from "../../filing/Derivation.ts";
import type { Column, Filing, Row, Table } from "../../filing/Filing.ts";
import { tieGroups, type TieOut } from "../TieOut.ts";
import * as accountingWords from "../accountingWords.ts";

/** What a check calls a table: of a note "Note 12: by function", as its number stands for its name. */
export function tableName({ title, shortTitle, note }: Table): string {
  if (note === undefined) return shortTitle ?? title;
  const [, ...rest] = title.split(": ");
  return [`Note ${note}`, ...rest].join(": ");
}

/** Every printed total of every table against the sum of its parts: down the rows, and across the columns. */
export function totals(filing: Filing): readonly TieOut[] {
  return filing.tables.flatMap((table) => [
    ...table.rows.flatMap((row) => table.columns.flatMap((column) => downTheRows(filing, table, row, column))),
    ...table.columns.flatMap((column) => table.rows.flatMap((row) => acrossTheColumns(table, row, column))),
  ]);
}

function downTheRows(filing: Filing, table: Table, row: Row, column: Column): readonly TieOut[] {
  if (row.sumOf === undefined || column.notSummed === true || !prints(row, column.key)) return [];
  const parts = row.sumOf.flatMap((signed) => {
    const part = filing.row(signed.replace(/^-/, ""));
    const key = columnOfPart(filing, table, part, column);
    return key === undefined || !prints(part, key) ? [] : [{ row: part, column: key, less: signed.startsWith("-") }];
  });
  if (parts.length === 0 || standsAlone(filing, { row, column: column.key }, parts)) return [];
  const own = new Set(row.sumOf.map((signed) => signed.replace(/^-/, "")));
  if (
    lacksParts(
      filing,
      column,
      table.rows.filter(({ id }) => own.has(id)),
    )
  )
    return [];
  const sum = parts.map(({ row: part, column: key, less }): Addend => {
    const term = { figure: part.id, column: key };
    return less ? { less: term } : term;
  });
  return [
    {
      ...rule,
      id: `total.${row.id}@${column.key}`,
      name: `${tableName(table)}: ${row.label}, ${column.heading}`,
      expected: { row: row.id, column: column.key },
      found: { sum },
    },
  ];
}

/** A part of another table stands in the column of the same period there. */
function columnOfPart(filing: Filing, table: Table, part: Row, { key, period }: Column): string | undefined {
  if (filing.tableOf(part.id) === table) return key;
  return period === undefined ? undefined : filing.columnOf(part, period)?.key;
}

function acrossTheColumns(table: Table, row: Row, column: Column): readonly TieOut[] {
  // A total in the last row of a total column is tied down its rows already; here its own row is added up.
  if (column.sumOf === undefined || !addsAcross(row) || !prints(row, column.key)) return [];
  const sum = column.sumOf.filter((key) => prints(row, key)).map((key) => ({ figure: row.id, column: key }));
  if (sum.length === 0) return [];
  return [
    {
      ...rule,
      id: `across.${row.id}@${column.key}`,
      name: accountingWords.ofTheClasses({
        table: tableName(table),
        label: row.label,
        heading: column.heading.toLowerCase(),
      }),
      expected: { row: row.id, column: column.key },
      found: { sum },
    },
  ];
}

const rule = { kind: "sum", group: tieGroups.sum, foundBy: "rule", calculatedInSheet: true } as const;
