import { areaOf } from "../../../formula/build.ts";
import type { AreaRef, CellRef } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";

/** The cells of a sheet that holds units, as formulas refer to them. */
export interface UnitCells {
  /** "B12" with what is asked for anchored; rows and columns zero-based. */
  at(row: number, of: number): CellRef;
  fixedRow(row: number, of: number): CellRef;
  fixedColumn(row: number, of: number): CellRef;
  fixed(row: number, of: number): CellRef;
  /** A single value of the unit block or of the model: "$B$12". */
  single(row: number): CellRef;
  /** The years' cells of a row: "B12:F12", or "$B$12:$F$12". */
  yearsOf(row: number): AreaRef;
  fixedYearsOf(row: number): AreaRef;
}

/** A sheet's cells are asked for in every formula, so they are made once. */
const made = new WeakMap<SheetBuilder, UnitCells>();

export function unitCells(sheet: SheetBuilder): UnitCells {
  const cells = made.get(sheet) ?? cellsOf(sheet);
  made.set(sheet, cells);
  return cells;
}

function cellsOf(sheet: SheetBuilder): UnitCells {
  const at = (row: number, of: number): CellRef => sheet.cell(row, of);
  const fixed = (row: number, of: number): CellRef => sheet.cell(row, of, "both");
  return {
    at,
    fixed,
    fixedRow: (row, of) => sheet.cell(row, of, "row"),
    fixedColumn: (row, of) => sheet.cell(row, of, "column"),
    single: (row) => fixed(row, column.firstYear),
    yearsOf: (row) => areaOf(at(row, column.firstYear), at(row, column.lastYear)),
    fixedYearsOf: (row) => areaOf(fixed(row, column.firstYear), fixed(row, column.lastYear)),
  };
}
