import type { Measure } from "../../../figures/measure.ts";
import type { Table } from "../../../filing/Filing.ts";
import type { Derivation } from "../../../filing/Derivation.ts";
import type { CellContent, NumberKind, StyleName } from "../../../plan/plan.ts";
import { equal } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { readsOtherSheet } from "../../../formula/printFormula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { cellLook } from "../../cellLook.ts";
import { derivationFormula } from "../../derivationFormula.ts";
import { periodName } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { crossCheck, notAvailable } from "../crossCheck.ts";
import { figureKey } from "../figureKey.ts";
import { firstContentRow, sheetHeader } from "../sheetHeader.ts";
import {
  columnLayouts,
  layoutOf,
  lineHeads,
  setStatementColumns,
  type StatementLayout,
} from "../tables/statementLayout.ts";
import * as measureWords from "./measureWords.ts";
import * as termWords from "../../termWords.ts";

/** A row of a measure's sheet: one value for each period that has it. */
export interface MeasureRow {
  /** The row's key: "grossMargin.margin". */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** A link shows as a plain formula in the periods in which it stays on the sheet. */
  readonly style: StyleName;
  readonly format: NumberKind;
  readonly indent?: number;
  /** What the values count, for what rests on them. */
  readonly counts: Measure;
  /** How a period's value follows: the first of several whose terms are all there, or a formula of its own. */
  readonly from: readonly Derivation[] | ((period: string) => Formula | undefined);
  /** The native row that stands in for a function's when the add-in is taken away. */
  readonly twin?: string;
  readonly source: string;
  readonly condition: string;
}

/** A measure's sheet with its heads. */
export interface MeasureSheet {
  readonly sheet: SheetBuilder;
  readonly layout: StatementLayout;
  /** Of the document's tables below, by table id: periods keep to the measure's columns. */
  readonly below: ReadonlyMap<string, StatementLayout>;
}

interface MeasureHeads {
  readonly title: string;
  readonly subtitle: string;
  /** Tables of the document that stand below. */
  readonly tables?: readonly Table[];
  /** Widths of columns after the sheet's own, in characters. */
  readonly further?: readonly number[];
  /** What each of so many columns of figures has at least, in characters, for a chart over them. */
  readonly narrowestValue?: (slots: number) => number;
}

/** The measure's own columns, as if the document printed them. */
const ownTable = "measure";

/** Heads a measure's sheet: title, periods, source. */
export function measureSheet(
  { filing, periods }: SheetContext,
  sheet: SheetBuilder,
  { title, subtitle, tables = [], further = [], narrowestValue }: MeasureHeads,
): MeasureSheet {
  const columns = periods.map(({ key }) => ({ key, heading: key, period: key, about: key }));
  const { layouts, slots } = columnLayouts([{ id: ownTable, columns }, ...tables], filing.periods);
  const layout = layouts.get(ownTable) ?? layoutOf(new Map(), slots);
  sheetHeader(sheet, title, subtitle);
  lineHeads(sheet, layout, firstContentRow);
  for (let column = layout.unit + 1; column < layout.source; column += 1) {
    const period = periods.find(({ key }) => layout.values.get(key) === column);
    if (period === undefined) sheet.band(firstContentRow, "columnHead", column, column);
    else sheet.figureHeads(firstContentRow, column, [periodName(period)]);
  }
  sheet.freeze(firstContentRow + 1, 1);
  const taken = (["revenue", "resultForThePeriod"] as const).flatMap((role) => filing.role(role) ?? []);
  const widest = [...tables, ...taken.map(({ id }) => filing.tableOf(id))];
  const narrowest = narrowestValue && { narrowestValue: narrowestValue(slots) };
  setStatementColumns(sheet, { slots, tables: widest, further, ...narrowest }, firstContentRow);
  return { sheet, layout, below: layouts };
}

/** Writes the row and registers its cells under "<id>@<period>". */
export function measureRow(context: SheetContext, on: MeasureSheet, row: number, measure: MeasureRow): void {
  const { sheet, layout } = on;
  const { id, label, unit, style, indent, source, condition } = measure;
  const bold = style === "total" || style === "subtotal";
  sheet.text(row, layout.label, bold ? "subtotal" : "label", label, { ...(indent !== undefined && { indent }) });
  sheet.text(row, layout.unit, "unit", unit, { indent: 1 });
  context.lines.set(id, measure.counts);
  for (const [period, column] of layout.values) {
    const formula = valueFormula(context, measure, period);
    if (formula === undefined) continue;
    measureCell(context, on, { row, column, period, formula, measure });
  }
  sheet.text(row, layout.source, "source", source, { indent: 1 });
  sheet.text(row, layout.basis, "source", condition, { indent: 1 });
  sheet.text(row, layout.item, "key", id, { indent: 1 });
}

function valueFormula(context: SheetContext, { from, counts }: MeasureRow, period: string): Formula | undefined {
  if (typeof from === "function") return from(period);
  const look = cellLook(context);
  for (const derivation of from) {
    const formula = derivationFormula(derivation, look, { period, into: counts });
    if (formula !== undefined) return formula;
  }
  return undefined;
}

interface MeasureCell {
  readonly row: number;
  readonly column: number;
  readonly period: string;
  readonly formula: Formula;
  readonly measure: MeasureRow;
}

function measureCell({ book }: SheetContext, { sheet }: MeasureSheet, cell: MeasureCell): void {
  const { row, column, period, formula, measure } = cell;
  const { id, style, format, twin } = measure;
  const staysHere = style === "link" && !readsOtherSheet(formula, sheet.name);
  const withoutAddIn: CellContent | undefined =
    style === "check"
      ? { kind: "text", text: notAvailable }
      : twin === undefined
        ? undefined
        : sheet.content(book.cell(figureKey(twin, period)));
  sheet.formula(row, column, staysHere ? "formula" : style, formula, {
    format,
    ...(withoutAddIn && { withoutAddIn }),
  });
  book.register(figureKey(id, period), sheet, { row, column });
}

/** The row below a function's row: each period's function against its native twin. */
export function crossCheckRow(context: SheetContext, on: MeasureSheet, row: number, functionRow: MeasureRow): void {
  const { book } = context;
  const { sheet, layout } = on;
  const { id, twin = "" } = functionRow;
  const has = (period: string): boolean => book.has(figureKey(id, period));
  measureRow(context, on, row, {
    id: `${id}.check`,
    label: termWords.functionAgainstCells,
    unit: "check",
    style: "check",
    format: "text",
    counts: functionRow.counts,
    from: (period) =>
      has(period) ? crossCheck(book.cell(figureKey(id, period)), book.cell(figureKey(twin, period))) : undefined,
    source: "",
    condition: measureWords.withoutAddIn,
  });
  const first = { row, column: layout.unit + 1 };
  sheet.conditionalFormat({
    area: { ...first, rows: 1, columns: layout.source - first.column },
    formula: equal(sheet.cell(first.row, first.column), "differs"),
    look: "break",
  });
}

/** A measure of the pane for each period of a row, with its defined name: `GrossMargin_2013`. */
export function addMeasures(
  { book, periods }: SheetContext,
  sheet: SheetBuilder,
  rowId: string,
  measure: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly kind: NumberKind;
    readonly unit: string;
  },
): void {
  const { id, name, ...rest } = measure;
  for (const period of periods) {
    if (!book.has(figureKey(rowId, period.key))) continue;
    const { place } = book.find(figureKey(rowId, period.key));
    const cell = { sheet: sheet.id, ...place, rows: 1, columns: 1 };
    const wanted = `${name}_${period.key.replace(/[^A-Za-z0-9]+/g, "_")}`;
    book.addMeasure({
      id: `${id}.${period.key}`,
      name: book.addName(wanted, cell, `${measure.label} ${periodName(period)}, ${measure.unit}`),
      period: periodName(period),
      group: "Group results",
      cell,
      ...rest,
    });
  }
}
