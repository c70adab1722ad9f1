import { call, minus } from "../../formula/build.ts";
import type { NumberKind } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./columns.ts";
import { fine, noise } from "./differenceKinds.ts";

/** Found less expected, without the noise of binary arithmetic. */
export function differenceCell(sheet: SheetBuilder, row: number, format: NumberKind): void {
  const difference = minus(sheet.cell(row, column.found), sheet.cell(row, column.expected));
  sheet.formula(row, column.difference, "formula", call("ROUND", difference, noise(format)), { format: fine(format) });
}
