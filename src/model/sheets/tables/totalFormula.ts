import { lacksParts, standsAlone } from "../../../derivation/filedLook.ts";
import { addsAcross } from "../../../filing/addsAcross.ts";
import type { Column, Row, Table } from "../../../filing/Filing.ts";
import { anchored, over, plus } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { figureKey } from "../figureKey.ts";
import { valueColumn, type PlacedTable } from "./placeTable.ts";
import { sumFormula, type Addend } from "./sumFormula.ts";

/**
 * What a figure of a table is calculated from: a share from the amounts it is about and the table's last total, a total
 * from its addends, a column that adds others up from those. Undefined where it is an input.
 */
export function totalFormula(
  context: SheetContext,
  placed: PlacedTable,
  row: Row,
  column: Column,
): Formula | undefined {
  return (
    shareFormula(placed, row, column) ?? rowTotal(context, placed, row, column) ?? columnTotal(placed, row, column)
  );
}

function shareFormula({ table, sheet, layout, rows }: PlacedTable, row: Row, column: Column): Formula | undefined {
  const amounts = column.share === true ? table.columns.find(({ key }) => key === column.of) : undefined;
  const whole = lastTotal(table);
  if (amounts === undefined || whole === undefined) return undefined;
  const amount = (of: Row) => sheet.cell(rows.row("lines", table.rows.indexOf(of)), valueColumn(layout, amounts));
  return over(amount(row), anchored(amount(whole), "row"));
}

/**
 * Undefined too where an addend stands nowhere in the workbook, where the column prints none of them but a total, as the
 * early years of a summary do: then the printed total is all there is. So it is where a column of totals lacks some of
 * them: its columns come to it.
 */
function rowTotal(context: SheetContext, placed: PlacedTable, row: Row, column: Column): Formula | undefined {
  if (row.sumOf === undefined || column.notSummed === true) return undefined;
  const addends = row.sumOf.map((signed) => addendOf(context, placed, signed, column));
  const found = addends.filter((addend) => addend !== undefined);
  const { table, sheet, rows } = placed;
  const ids = new Set(row.sumOf.map((signed) => signed.replace(/^-/u, "")));
  const parts = table.rows.filter(({ id }) => ids.has(id));
  const isAll = parts.length === ids.size;
  const alone = (): boolean =>
    standsAlone(
      context.filing,
      { row, column: column.key },
      parts.map((part) => ({ row: part, column: column.key })),
    );
  if (found.length < addends.length || (isAll && alone()) || lacksParts(context.filing, column, parts))
    return undefined;
  const figureRows = table.rows.flatMap(({ kind }, index) => (kind === "heading" ? [] : [rows.row("lines", index)]));
  return sumFormula(sheet, found, figureRows);
}

function addendOf({ book, filing }: SheetContext, placed: PlacedTable, signed: string, column: Column) {
  const less = signed.startsWith("-");
  const id = less ? signed.slice(1) : signed;
  const { table, sheet, layout, rows } = placed;
  const index = table.rows.findIndex((row) => row.id === id);
  // A row of the table that prints nothing in the column is a blank cell, which adds nothing.
  if (index >= 0) return { less, cell: sheet.cell(rows.row("lines", index), valueColumn(layout, column)) };
  const other = column.period === undefined ? undefined : filing.columnOf(filing.row(id), column.period);
  const key = figureKey(id, other?.key ?? column.key);
  return book.has(key) ? ({ less, cell: book.cell(key) } satisfies Addend) : undefined;
}

/** Undefined too where a row prints none of the columns that are added up: then the printed total is all there is. */
function columnTotal({ table, sheet, layout, rows }: PlacedTable, row: Row, column: Column): Formula | undefined {
  if (column.sumOf === undefined || !addsAcross(row)) return undefined;
  const parts = table.columns.filter(({ key }) => column.sumOf?.includes(key) === true);
  if (parts.every(({ key }) => row.figures[key] === undefined)) return undefined;
  const at = rows.row("lines", table.rows.indexOf(row));
  const [first, ...rest] = parts.map((part) => sheet.cell(at, valueColumn(layout, part)));
  return first && plus(first, ...rest);
}

const lastTotal = (table: Table): Row | undefined => table.rows.findLast(({ kind }) => kind === "total");
