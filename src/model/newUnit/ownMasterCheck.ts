import { call, equal, greater, isNumber, joined, plus, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { functionChecks } from "../checks/findings.ts";
import { guarded, typedOver } from "../checks/typedOver.ts";
import { column } from "../goodwill/unit/columns.ts";
import { troubleKeys } from "../goodwill/inputTroubles.ts";
import * as newUnitWords from "./newUnitWords.ts";
import * as termWords from "../termWords.ts";

/** What the master check says of a unit whose numbers are not all there: said, and not counted. */
const notFilledIn = newUnitWords.notFilledInYet;

/**
 * The unit's own master check, which the pane adds to the model's: how many inputs have no value or are out of
 * bounds, whether there is a
 * headroom, and which cells differ from their functions; in words beside. The unit's section must be complete.
 */
export function ownMasterCheck(
  { book, sheet, unit }: { readonly book: BookBuilder; readonly sheet: SheetBuilder; readonly unit: UnitIdentity },
  headroom: CellRef,
  {
    row,
    missing,
    outOfBounds,
    workings,
  }: {
    readonly row: number;
    readonly missing: CellRef;
    readonly outOfBounds: Formula;
    /** A free row below the unit's workings, for the count of formulas that were typed over. */
    readonly workings: number;
  },
): void {
  const wrong = sheet.cell(row, column.firstYear);
  const inputs = book.cell(assumptionKey(unit, troubleKeys.wrongInputs));
  const noValue = when(isNumber(headroom), 0, 1);
  const differing = plus(0, ...functionChecks({ book }).map(({ count }) => count));
  const typed = typedOverCell(sheet, workings);
  sheet.text(row, column.label, "subtotal", termWords.masterCheck);
  const count = when(equal(missing, 0), plus(inputs, outOfBounds, noValue, differing, typed), notFilledIn);
  sheet.formula(row, column.firstYear, "subtotal", count, { format: "count" });
  const part = (count: Formula, said: (count: Formula) => Formula): Formula => when(equal(count, 0), "", said(count));
  const parts = joined(
    part(typed, newUnitWords.typedOver),
    part(noValue, newUnitWords.withoutValue),
    part(inputs, newUnitWords.inputsWithoutValue),
    part(outOfBounds, newUnitWords.beyondBounds),
    part(differing, newUnitWords.differing),
  );
  const said = when(isNumber(wrong), when(equal(wrong, 0), termWords.nothingIsWrong, call("MID", parts, 3, 500)), "");
  sheet.formula(row, column.firstYear + 1, "remark", said, { format: "text" });
  const area = { row, column: column.firstYear, rows: 1, columns: 1 };
  const isWrong = when(isNumber(wrong), greater(wrong, 0), false);
  sheet.conditionalFormat({ area, formula: isWrong, look: "break" });
  sheet.conditionalFormat({ area, formula: when(isNumber(wrong), equal(wrong, 0), false), look: "fine" });
}

/** How many formulas of the sheet were typed over, in a row of its own: one formula has no room for it twice. */
function typedOverCell(sheet: SheetBuilder, row: number): CellRef {
  const formulas = sheet.formulas();
  const areas = guarded(sheet, formulas).flatMap((part) => part.areas);
  sheet.text(row, column.label, "label", newUnitWords.formulasTypedOver);
  const count = typedOver({ areas, cells: formulas.length }, sheet.cell(row, column.label));
  sheet.formula(row, column.firstYear, "formula", count, { format: "count" });
  return sheet.cell(row, column.firstYear);
}
