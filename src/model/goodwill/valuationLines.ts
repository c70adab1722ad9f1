import type { CellContent, NumberKind, StyleName } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { crossCheckFormula, notAvailable } from "../sheets/crossCheck.ts";
import { at, column } from "./columns.ts";

/** A line of value in use, carrying amount or headroom: one value, its unit and a remark. */
export interface ValuationLine {
  readonly label: string;
  readonly unit: string;
  readonly style: StyleName;
  readonly format: NumberKind;
  /** Without "=". */
  readonly formula: string;
  readonly withoutAddIn?: CellContent;
  readonly indent?: number;
  readonly remark?: string;
  /** A remark that depends on figures, without "=". */
  readonly liveRemark?: string;
}

/** Unit and remark stand beside the one value. */
const beside = { unit: column.firstYear + 1, remark: column.firstYear + 2 } as const;

/** Heads of such lines. */
export function valuationHeads(sheet: SheetBuilder, row: number, title: string): void {
  sheet.heads(row, column.label, [title]);
  sheet.figureHeads(row, column.firstYear, ["Value"]);
  sheet.heads(row, beside.unit, ["Unit"], { indent: 1 });
  sheet.band(row, "columnHead", beside.unit + 1, column.unit);
}

export function valuationLine(sheet: SheetBuilder, row: number, line: ValuationLine): void {
  const { style, format, formula, withoutAddIn, indent } = line;
  sheet.text(row, column.label, style === "total" || style === "subtotal" ? "subtotal" : "label", line.label, {
    ...(indent !== undefined && { indent }),
  });
  sheet.formula(row, column.firstYear, style, formula, { format, ...(withoutAddIn && { withoutAddIn }) });
  sheet.text(row, beside.unit, "unit", line.unit, { indent: 1 });
  if (line.remark !== undefined) sheet.text(row, beside.remark, "remark", line.remark);
  if (line.liveRemark !== undefined) sheet.formula(row, beside.remark, "remark", line.liveRemark, { format: "text" });
}

/** The custom function's cell, and below it the check against the native one. */
export function valuationFunction(
  sheet: SheetBuilder,
  row: number,
  label: string,
  call: string,
  native: string,
  format: NumberKind,
): void {
  valuationLine(sheet, row, {
    label,
    unit: "RMB'000",
    style: "function",
    format,
    formula: call,
    withoutAddIn: { kind: "formula", formula: `=${native}` },
  });
  const check = crossCheckFormula(at(row, column.firstYear), native);
  valuationLine(sheet, row + 1, {
    label: "Function against cells",
    unit: "check",
    style: "check",
    format: "text",
    formula: check,
    withoutAddIn: { kind: "text", text: notAvailable },
  });
  const cell = { row: row + 1, column: column.firstYear };
  sheet.conditionalFormat({
    area: { ...cell, rows: 1, columns: 1 },
    formula: `=${at(cell.row, cell.column)}="differs"`,
    look: "break",
  });
}
