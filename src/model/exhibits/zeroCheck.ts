import {
  areaOf,
  atMost,
  call,
  equal,
  exactNumber,
  formulaOf,
  isNumber,
  negated,
  times,
  when,
} from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { notAvailable } from "../sheets/crossCheck.ts";
import * as exhibitWords from "./exhibitWords.ts";

/** Where a column of break-evens stands, and beside it headroom at each, in formulas. */
export interface ZeroCheck {
  /** The row of the check, its label in the first column. */
  readonly row: number;
  readonly label: number;
  readonly found: readonly CellRef[];
  readonly headrooms: readonly CellRef[];
  readonly carryingAmount: CellRef;
}

/** Headroom at a break-even that was found; nothing where there is none. */
export const headroomAt = (found: CellRef, headroom: Formula): Formula => when(isNumber(found), headroom, "");

/**
 * Break-evens are checked by what they are: headroom in formulas, at each that was found, is zero, to a millionth of the
 * carrying amount.
 */
export function zeroCheck(sheet: SheetBuilder, { row, label, found, headrooms, carryingAmount }: ZeroCheck): void {
  const area = (cells: readonly CellRef[]): Formula => {
    const [first, last] = [cells[0], cells.at(-1)];
    return first === undefined || last === undefined ? formulaOf(0) : areaOf(first, last);
  };
  const limit = times(exactNumber("0.000001"), call("MAX", 1, carryingAmount));
  const then = area(headrooms);
  const furthest = call("MAX", call("MAX", then), negated(call("MIN", then)));
  const agrees = call("IFERROR", when(atMost(furthest, limit), "agrees", "differs"), "differs");
  sheet.text(row, label, "label", exhibitWords.headroomAtEachInFormulas);
  const cell = sheet.formula(
    row,
    label + 1,
    "check",
    when(equal(call("COUNT", area(found)), 0), notAvailable, agrees),
    {
      format: "text",
      withoutAddIn: { kind: "text", text: notAvailable },
    },
  );
  sheet.conditionalFormat({
    area: { ...cell, rows: 1, columns: 1 },
    formula: equal(sheet.cell(row, label + 1), formulaOf("differs")),
    look: "break",
  });
}
