import { breakEvens } from "../../../impairment/breakEven/breakEvens.ts";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { driverLine, drivers, type Driver } from "../../../impairment/unit/drivers.ts";
import { valuesOf } from "../../../impairment/unit/valuesOf.ts";
import { shiftInWords, valueAfter } from "./words.ts";
import * as unitWords from "./unitWords.ts";

/** Where headroom is zero as one driver moves alone. */
export interface BreakEvenLine {
  readonly driver: Driver;
  /** The nearest first; none where no shift within the driver's range makes headroom zero. */
  readonly shifts: readonly number[];
  /** "−2.31 pt", "none" */
  readonly shift: string;
  /** What the driver then is: "44.2% to 45.3%"; empty where there is no break-even. */
  readonly value: string;
  /** A sentence where there is none, or more than one. */
  readonly remark?: string;
}

/** The break-evens of every driver, in the order of the unit block. */
export function breakEvenLines(unit: CashGeneratingUnit): readonly BreakEvenLine[] {
  return drivers.map((driver) => {
    const shifts = breakEvens(unit, driver).map((shift) => shift.toNumber());
    const [nearest, ...others] = shifts;
    if (nearest === undefined) return { driver, shifts, shift: "none", value: "", remark: unitWords.noShift };
    const found = { driver, shifts, shift: shiftInWords(driver, nearest, 2), value: valueAfter(unit, driver, nearest) };
    const further = others.map((shift) => shiftInWords(driver, shift, 2)).join(", ");
    const remarks = [
      ...(others.length === 0 ? [] : [unitWords.nearestOf(shifts.length, further)]),
      ...(isImpossible(unit, driver, nearest) ? [unitWords.outsideWhatCanBe] : []),
    ];
    return remarks.length === 0 ? found : { ...found, remark: remarks.join(" ") };
  });
}

/** A cost that brings money in, a margin above all of revenue, a rate below nothing. */
function isImpossible(unit: CashGeneratingUnit, driver: Driver, shift: number): boolean {
  const line = driverLine(driver);
  const { below = -Infinity, above = Infinity } = line.driver.cannotBe ?? {};
  return valuesOf(unit, line).some((value) => value.toNumber() + shift < below || value.toNumber() + shift > above);
}
