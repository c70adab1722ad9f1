import type { Column, Filing, Row, Table } from "../../filing/Filing.ts";
import type { StyleName } from "../../plan/plan.ts";
import { cellAddress, type Place } from "../../formula/addresses.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { numberKind } from "../numberKind.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { conditionText, conditionWords, figureText, sourceText } from "./provenance.ts";
import { lineHeads, type StatementLayout } from "./statementLayout.ts";
import { sumFormula, type Addend } from "./sumFormula.ts";

/** The key of the cell that says to which note a row refers. */
export const noteKey = (rowId: string): string => `note of ${rowId}`;

/** The announced figure's key in the workbook: of its input, and of its place. */
export const figureKey = (rowId: string, columnKey: string): string => `${rowId}@${columnKey}`;

/**
 * Renders any table of the announcement into rows: headings, figures as inputs, totals and shares as live formulas,
 * each row with its unit, note, source, condition and item id.
 *
 * @param top the row of the table's title; of its column heads where it has no title of its own.
 * @param title what stands over the table; `null` where a heading above it says so already.
 * @returns the first free row below.
 */
export function renderTable(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  table: Table,
  layout: StatementLayout,
  top: number,
  title: string | null = table.note === undefined ? table.title : `${table.title} (note ${table.note})`,
): number {
  if (title !== null) {
    sheet.text(top, layout.label, "heading", title);
    sheet.entry(title, top);
  }
  const heads = title === null ? top : top + 1;
  lineHeads(sheet, layout, heads);
  valueHeads(sheet, layout, table, heads);

  const first = heads + 1;
  const rowOf = new Map(table.rows.map((row, index) => [row.id, first + index]));
  const figureRows = table.rows
    .filter(({ kind }) => kind !== "heading")
    .map(({ id }) => first + table.rows.findIndex((row) => row.id === id));
  const lastTotal = table.rows.findLast(({ kind }) => kind === "total");
  for (const row of table.rows) {
    for (const column of row.kind === "heading" ? [] : table.columns) {
      if (row.figures[column.key] === undefined) continue;
      book.register(figureKey(row.id, column.key), sheet, {
        row: first + table.rows.indexOf(row),
        column: valueColumn(layout, column),
      });
    }
  }

  const addend = (signed: string, column: Column): Addend => {
    const sign = signed.startsWith("-") ? -1 : 1;
    const id = sign < 0 ? signed.slice(1) : signed;
    const row = rowOf.get(id);
    if (row === undefined) return { sign, address: book.reference(figureKey(id, column.key), sheet) };
    const place = { row, column: valueColumn(layout, column) };
    return { sign, address: cellAddress(place), place };
  };
  const formulaOf = (row: Row, column: Column, at: number): string | undefined => {
    const shareOf = shareBase(table, column);
    if (shareOf !== undefined && lastTotal !== undefined) {
      const whole = { row: rowOf.get(lastTotal.id) ?? at, column: valueColumn(layout, shareOf) };
      return `${cellAddress({ row: at, column: whole.column })}/${cellAddress(whole, "row")}`;
    }
    if (row.sumOf !== undefined)
      return sumFormula(
        row.sumOf.map((id) => addend(id, column)),
        figureRows,
      );
    if (column.sumOf === undefined) return undefined;
    const parts = table.columns.filter(({ key }) => column.sumOf?.includes(key));
    return parts.map((part) => cellAddress({ row: at, column: valueColumn(layout, part) })).join("+");
  };

  table.rows.forEach((row, index) => {
    const at = first + index;
    const isTotal = row.kind === "total";
    const style: StyleName = isTotal ? (row === lastTotal ? "total" : "subtotal") : "formula";
    sheet.text(at, layout.label, isTotal || row.kind === "heading" ? "subtotal" : "label", row.label, {
      indent: row.level,
    });
    if (row.kind === "heading") return;
    if (row.note !== undefined) book.register(noteKey(row.id), sheet, noteCell(sheet, at, layout, row.note));
    if (table.columns.some(({ key }) => row.figures[key] !== undefined))
      sheet.text(at, layout.unit, "unit", row.unit ?? table.unit, { indent: 1 });
    for (const column of table.columns) {
      const figure = row.figures[column.key];
      if (figure === undefined) continue;
      const announced = announcement.amount(row.id, column.key).toString();
      const format = numberKind(announcement.measure(row.id, column.key));
      const note = figure.condition === "asPrinted" ? {} : { note: figureText(figure) };
      const formula = formulaOf(row, column, at);
      const place = valueColumn(layout, column);
      if (formula === undefined) {
        const inputKey = figureKey(row.id, column.key);
        const shown =
          format === "percentage" && announced === "0" && !/\d/.test(figure.printed) ? "nilPercentage" : format;
        sheet.number(at, place, "input", announced, { format: shown, inputKey, announced, ...note });
      } else {
        sheet.formula(at, place, style, formula, { format, announced, ...note });
      }
      book.addFigure({
        key: figureKey(row.id, column.key),
        sheet: sheet.id,
        row: at,
        column: place,
        label: row.label,
        heading: column.heading,
        kind: format,
        unit: announcement.unit(row.id, column.key),
        announced,
        source: sourceText(row.source),
        condition: conditionWords[figure.condition],
        ...(figure.repair !== undefined && { repair: figure.repair }),
        calculated: formula !== undefined,
      });
    }
    sheet.text(at, layout.source, "source", sourceText(row.source), { indent: 1 });
    sheet.text(at, layout.basis, "source", conditionText(row, table.columns), { indent: 1 });
    sheet.text(at, layout.item, "key", row.id, { indent: 1 });
  });
  return first + table.rows.length;
}

/** The heads over the figures, with a band as wide as that of the sheet's widest table. */
function valueHeads(sheet: SheetBuilder, layout: StatementLayout, table: Table, row: number): void {
  const headings = new Map(table.columns.map((column) => [valueColumn(layout, column), headOf(table, column)]));
  for (let column = layout.unit + 1; column < layout.source; column += 1) {
    const heading = headings.get(column);
    if (heading === undefined) sheet.band(row, "columnHead", column, column);
    else sheet.figureHeads(row, column, [heading]);
  }
}

/** A column's heading, with its unit where that is neither the rows' nor in the heading. */
function headOf(table: Table, { heading, unit }: Column): string {
  const [word = ""] = (unit ?? table.unit).split(" ");
  const said = unit === undefined || unit === table.unit || heading.toLowerCase().includes(word.toLowerCase());
  return said ? heading : `${heading}, ${unit}`;
}

/** The number of a note as a number, so that no spreadsheet marks it as a number stored as text. */
function noteCell(sheet: SheetBuilder, row: number, layout: StatementLayout, note: string): Place {
  return /^\d+$/.test(note)
    ? sheet.number(row, layout.note, "remark", note, { format: "year" })
    : sheet.text(row, layout.note, "remark", note);
}

function valueColumn(layout: StatementLayout, column: Column): number {
  const place = layout.values.get(column.key);
  if (place === undefined) throw new LayoutError(column.key);
  return place;
}

/** The amounts whose shares of the table's total a column shows. */
function shareBase(table: Table, column: Column): Column | undefined {
  return column.share === undefined ? undefined : table.columns.find(({ key }) => key === column.of);
}

/** A table with a column that the sheet's layout has no place for. */
export class LayoutError extends Error {
  override readonly name = "LayoutError";
  constructor(readonly columnKey: string) {
    super(`Expected the sheet's layout to have the column ${columnKey}, found none.`);
  }
}
