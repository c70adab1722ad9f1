import { inRegion } from "../region.ts";
import { shiftDecimal } from "../shiftDecimal.ts";
import { numberTyped } from "./uncertaintyEntry.ts";
import * as unitWords from "./unitWords.ts";

/** Shifts beyond this many percentage points are slips. */
const most = 100;

/** A shift as a field shows it, in percentage points: 0.005 is "0.5". */
export const pointsText = (shift: number): string => inRegion(String(shiftDecimal(shift, 2)));

/** The shift that was typed in percentage points; a sentence where it is none. @param step whether it must be above 0. */
export function readPoints(text: string, step: boolean): { readonly shift: number } | { readonly sentence: string } {
  const typed = numberTyped(text.trim().replace(/\s*(%|pt)$/, ""));
  if (typed === undefined || Math.abs(typed) > most || (step && typed <= 0)) {
    const expected = step ? unitWords.numberAboveZero(most) : unitWords.numberEitherSide(most);
    return { sentence: unitWords.pointsExpected({ expected, example: inRegion("0.5"), text: text.trim() }) };
  }
  return { shift: shiftDecimal(typed, -2) };
}
