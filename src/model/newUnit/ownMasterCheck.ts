import { areaOf, call, equal, greater, isNumber, joined, plus, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { analyses, functionChecks, unsolvedBreakEvens } from "../checks/findings.ts";
import { guarded, typedOver } from "../checks/typedOver.ts";
import { column } from "../goodwill/unit/columns.ts";
import { troubleKeys } from "../goodwill/inputTroubles.ts";
import { ownGuards, type OwnGuarded } from "./ownGuards.ts";
import * as newUnitWords from "./newUnitWords.ts";
import * as termWords from "../termWords.ts";

/** What the master check says of a unit whose numbers are not all there: said, and not counted. */
const notFilledIn = newUnitWords.notFilledInYet;

/**
 * The unit's own master check, which the pane adds to the model's: how many inputs have no value or are out of
 * bounds, whether there is a headroom, which cells differ from their functions and which were typed over; in words
 * beside. The unit's section must be complete.
 *
 * @returns the cell that counts how much of the master check was typed over.
 */
export function ownMasterCheck(
  { book, sheet, unit }: { readonly book: BookBuilder; readonly sheet: SheetBuilder; readonly unit: UnitIdentity },
  headroom: CellRef,
  {
    row,
    missing,
    withoutValue,
    outOfBounds,
    workings,
    subtitle,
    guarded: looked,
  }: {
    readonly row: number;
    readonly missing: CellRef;
    /** How many of the unit's settings have no value, and how many of what is typed lies out of its bounds. */
    readonly withoutValue: Formula;
    readonly outOfBounds: Formula;
    /** The first of some free rows below the unit's workings, for how many cells were typed over. */
    readonly workings: number;
    /** The row of the subtitle, which says where the master check itself was typed over. */
    readonly subtitle: number;
    readonly guarded: OwnGuarded;
  },
): CellRef {
  const wrong = sheet.cell(row, column.firstYear);
  const inputs = plus(book.cell(assumptionKey(unit, troubleKeys.wrongInputs)), withoutValue);
  const noValue = plus(when(isNumber(headroom), 0, 1), ...analyses(book).map(({ count }) => count));
  const differing = plus(0, ...[...functionChecks({ book }), ...unsolvedBreakEvens(book)].map(({ count }) => count));
  const counts = ownGuards(sheet, looked);
  const place = rows({ formulas: 1, guards: counts.length, watch: 1 }).at(workings);
  const guards = counts.map(({ label, count }, index) => countCell(sheet, place.row("guards", index), label, count));
  const formulas = typedOverCell(sheet, place.row("formulas"));
  const typed = plus(formulas, ...guards);
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
  const own = [areaOf(wrong, sheet.cell(row, column.firstYear + 1)), areaOf(formulas, formulas)];
  const watch = watchCell(sheet, place.row("watch"), own);
  sayWhereWatched(sheet, subtitle, [...own, areaOf(watch, watch)]);
  return watch;
}

function countCell(sheet: SheetBuilder, row: number, label: string, count: Formula): CellRef {
  sheet.text(row, column.label, "label", label);
  sheet.formula(row, column.firstYear, "formula", count, { format: "count" });
  return sheet.cell(row, column.firstYear);
}

/** How many of the master check's own cells were typed over: none of its counts could say so. */
function watchCell(sheet: SheetBuilder, row: number, own: readonly AreaRef[]): CellRef {
  const count = typedOver({ areas: own, cells: ownCells }, sheet.cell(row, column.label));
  return countCell(sheet, row, newUnitWords.checkTypedOver, count);
}

/** The count, its sentence, and how many formulas were typed over. */
const ownCells = 3;

/** The subtitle says it, in the place where the sheet says what it is. */
function sayWhereWatched(sheet: SheetBuilder, row: number, watched: readonly AreaRef[]): void {
  const count = typedOver({ areas: watched, cells: ownCells + 1 }, sheet.cell(row - 1, column.label));
  const said = when(greater(count, 0), newUnitWords.masterTypedOver, newUnitWords.subtitle);
  sheet.formula(row, column.label, "subtitle", said, { format: "text" });
  const area = { row, column: column.label, rows: 1, columns: 1 };
  sheet.conditionalFormat({ area, formula: greater(count, 0), look: "break" });
}

/** How many formulas of the sheet were typed over, in a row of its own: one formula has no room for it twice. */
function typedOverCell(sheet: SheetBuilder, row: number): CellRef {
  const formulas = sheet.cells.formulas();
  const areas = guarded(sheet, formulas).flatMap((part) => part.areas);
  const count = typedOver({ areas, cells: formulas.length }, sheet.cell(row, column.label));
  return countCell(sheet, row, newUnitWords.formulasTypedOver, count);
}
