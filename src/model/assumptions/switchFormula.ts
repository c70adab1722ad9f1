import { anyOf, call, equal, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { switchWords } from "../../plan/inputs/switchWords.ts";

/** True where a cell holds one of a switch's words, TRUE or FALSE. */
export const isSwitch = (cell: CellRef): Formula =>
  when(call("ISTEXT", cell), anyOf(equal(cell, switchWords.on), equal(cell, switchWords.off)), call("ISLOGICAL", cell));

/** TRUE or FALSE of a switch's cell that holds a value, as functions and formulas take it. */
export const switchFormula = (cell: CellRef | AreaRef): Formula =>
  when(call("ISTEXT", cell), equal(cell, switchWords.on), cell);
