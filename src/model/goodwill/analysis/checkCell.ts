import type { Place } from "../../../formula/addresses.ts";
import { equal } from "../../../formula/build.ts";
import type { Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { notAvailable } from "../../sheets/crossCheck.ts";

/** A cell that compares a custom function with its native twin, marked where they differ. */
export function checkCell(sheet: SheetBuilder, { row, column }: Place, comparison: Formula): void {
  sheet.formula(row, column, "check", comparison, {
    format: "text",
    withoutAddIn: sheet.textContent(notAvailable),
  });
  sheet.conditionalFormat({
    area: { row, column, rows: 1, columns: 1 },
    formula: equal(sheet.cell(row, column), "differs"),
    look: "break",
  });
}
