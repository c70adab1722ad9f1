import { call, minus } from "../../formula/build.ts";
import type { NumberKind } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import { decimalsOfDifference, fine } from "./differenceKinds.ts";

/** Found less expected, rounded to what it shows. */
export function differenceCell(sheet: SheetBuilder, row: number, format: NumberKind): void {
  const difference = minus(sheet.cell(row, column.found), sheet.cell(row, column.expected));
  sheet.formula(row, column.difference, "formula", call("ROUND", difference, decimalsOfDifference(format)), {
    format: fine(format),
  });
}
