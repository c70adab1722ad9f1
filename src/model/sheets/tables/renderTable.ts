import { sourceText } from "../../../filing/sourceText.ts";
import type { Column, Row, Table } from "../../../filing/Filing.ts";
import { anyOf, call, isNumber, joined } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { StyleName } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { figureKind } from "../../numberKind.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { conditionKey, figureKey } from "../figureKey.ts";
import { aboveTotal } from "./aboveTotal.ts";
import { changedIn, conditionMarks, liveCondition, type PlacedFigure } from "./liveCondition.ts";
import { valueColumn, type PlacedTable } from "./placeTable.ts";
import { conditionText, conditionWords, figureText } from "./provenance.ts";
import { lineHeads, type StatementLayout } from "./statementLayout.ts";
import { totalFormula } from "./totalFormula.ts";

/**
 * Renders a table of the document where it is placed: headings, figures as inputs, totals and shares as live formulas,
 * each row with its unit, note, source, condition and item id.
 */
export function renderTable(context: SheetContext, placed: PlacedTable): void {
  const { table, sheet, layout, title, rows } = placed;
  if (title !== null) {
    sheet.text(rows.row("title"), layout.label, "heading", title);
    sheet.entry(title, rows.row("title"));
  }
  lineHeads(sheet, layout, rows.row("heads"));
  valueHeads(placed);
  table.rows.forEach((row, index) => {
    renderRow(context, placed, row, rows.row("lines", index));
  });
  markChanged(placed);
}

function renderRow(context: SheetContext, placed: PlacedTable, row: Row, at: number): void {
  const { table, sheet, layout } = placed;
  const bold = row.kind === "total" || row.kind === "heading";
  sheet.text(at, layout.label, bold ? "subtotal" : "label", row.label, { indent: row.level });
  if (row.kind === "heading") return;
  if (row.note !== undefined) noteCell(sheet, at, layout, row.note);
  const printed = table.columns.filter(({ key }) => row.figures[key] !== undefined);
  if (printed.length > 0) sheet.text(at, layout.unit, "unit", unitOfRow(table, row, printed), { indent: 1 });
  const figures = printed.flatMap((column) => renderFigure(context, placed, row, column, at) ?? []);
  sheet.text(at, layout.source, "source", sourceText(row.source), { indent: 1 });
  const condition = liveCondition(context.filing, conditionText(row, table.columns), figures);
  sheet.say(at, layout.basis, "source", condition, { indent: 1 });
  context.book.register(conditionKey(row.id), sheet, { row: at, column: layout.basis });
  sheet.text(at, layout.item, "key", row.id, { indent: 1 });
}

/** The unit of a row's figures: of those whose column has none of its own, and of all where each column has. */
function unitOfRow(table: Table, row: Row, printed: readonly Column[]): string {
  const own = new Set(printed.flatMap(({ unit }) => unit ?? []));
  return printed.some(({ unit }) => unit === undefined) ? (row.unit ?? table.unit) : [...own].join("; ");
}

/** The figure as an input, or what calculates it, and what the pane tells of it. */
function renderFigure(
  context: SheetContext,
  placed: PlacedTable,
  row: Row,
  column: Column,
  at: number,
): PlacedFigure | undefined {
  const { book, filing } = context;
  const figure = row.figures[column.key];
  if (figure === undefined) return undefined;
  const { table, sheet, layout } = placed;
  const key = figureKey(row.id, column.key);
  const place = valueColumn(layout, column);
  const format = figureKind(filing, row.id, column.key);
  const announced = figure.condition === "notApplicable" ? "0" : filing.amount(row.id, column.key).toString();
  const note = conditionWords[figure.condition] === "as printed" ? {} : { note: figureText(figure) };
  // A total that is printed as none adds up nothing.
  const formula = figure.condition === "notApplicable" ? undefined : totalFormula(context, placed, row, column);
  if (formula === undefined) {
    const isDash = format === "percentage" && announced === "0" && !/\d/.test(figure.printed);
    const shown = isDash ? "nilPercentage" : format;
    sheet.number(at, place, "input", announced, { format: shown, inputKey: key, announced, ...note });
  } else {
    sheet.formula(at, place, totalStyle(table, row), formula, { format, announced, ...note });
  }
  book.addFigure({
    key,
    sheet: sheet.id,
    row: at,
    column: place,
    label: row.label,
    heading: column.heading,
    kind: format,
    unit: filing.unit(row.id, column.key),
    announced,
    source: sourceText(row.source),
    condition: conditionWords[figure.condition],
    ...(figure.repair !== undefined && { repair: figure.repair }),
    calculated: formula !== undefined,
  });
  const cell = sheet.cell(at, place);
  const head = headOf(table, column);
  const headCell = sheet.cell(placed.rows.row("heads"), place, "row");
  const labelCell = sheet.cell(at, layout.label);
  const sum = formula && summedRun(placed, formula);
  const above = formula && aboveTotal(placed, formula, cell);
  const calculated = formula !== undefined;
  return {
    row,
    column,
    head,
    headCell,
    labelCell,
    cell,
    announced,
    kind: format,
    calculated,
    ...(sum && { sum }),
    ...(above && { above }),
  };
}

/** The rows that a total adds up with SUM, and their item ids. */
function summedRun({ sheet, layout }: PlacedTable, formula: Formula): PlacedFigure["sum"] {
  if (formula.kind !== "call" || formula.name !== "SUM") return undefined;
  const [area] = formula.arguments;
  if (area?.kind !== "area") return undefined;
  const [first, last] = [area.first, area.last].map(({ row }) => ({ row, column: layout.item }));
  return first && last && { area, items: sheet.area(first, last) };
}

/** Marks the figures of a table that are not as announced, and the conditions that say so. */
function markChanged({ table, sheet, layout, rows }: PlacedTable): void {
  const columns = table.columns.map((column) => valueColumn(layout, column));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const [top, height] = [rows.row("heads"), table.rows.length];
  if (height === 0 || columns.length === 0) return;
  const lines = rows.row("lines");
  const condition = sheet.cell(lines, layout.basis, "column");
  const said = call("FIND", changedIn(sheet.cell(top, first, "row")), joined("; ", condition));
  const figures = { row: lines, column: first, rows: height, columns: last - first + 1 };
  sheet.conditionalFormat({ area: figures, formula: isNumber(said), look: "explained" });
  const anywhere = anyOf(
    ...Object.values(conditionMarks).map((mark) => isNumber(call("FIND", mark, joined("; ", condition)))),
  );
  const conditions = { row: lines, column: layout.basis, rows: height, columns: 1 };
  sheet.conditionalFormat({ area: conditions, formula: anywhere, look: "explained" });
}

function totalStyle(table: Table, row: Row): StyleName {
  if (row.kind !== "total") return "formula";
  return row === table.rows.findLast(({ kind }) => kind === "total") ? "total" : "subtotal";
}

/** The heads over the figures, with a band as wide as that of the sheet's widest table. */
function valueHeads({ table, sheet, layout, rows }: PlacedTable): void {
  const row = rows.row("heads");
  const headings = new Map(table.columns.map((column) => [valueColumn(layout, column), headOf(table, column)]));
  // Columns that only wider tables of the sheet have stay blank: a head over nothing would seem to miss its figures.
  for (let column = layout.unit + 1; column <= Math.max(...headings.keys()); column += 1) {
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
function noteCell(sheet: SheetBuilder, row: number, layout: StatementLayout, note: string): void {
  if (/^\d+$/.test(note)) sheet.number(row, layout.note, "remark", note, { format: "year" });
  else sheet.text(row, layout.note, "remark", note);
}
