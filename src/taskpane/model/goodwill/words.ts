import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { driverLine, isRelative, type Driver } from "../../../impairment/unit/drivers.ts";
import { valuesOf } from "../../../impairment/unit/valuesOf.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { formatResult } from "../formatValue.ts";
import { inRegion } from "../region.ts";

/** A shift with its sign: "+1.0 pt", "−5.0%" of base revenue, "±0". */
export function shiftInWords(driver: Driver, shift: number, decimals = 1): string {
  const points = Math.abs(shift * 100).toFixed(decimals);
  if (!/[1-9]/.test(points)) return "±0";
  return `${shift < 0 ? "−" : "+"}${inRegion(points)}${isRelative(driver) ? "%" : " pt"}`;
}

/** The same for an axis, where there is no room for a unit. */
export function shiftOnAxis(shift: number): string {
  const points = Number(Math.abs(shift * 100).toFixed(2));
  return points === 0 ? "±0" : `${shift < 0 ? "−" : "+"}${inRegion(String(points))}`;
}

/** An amount with the word that tells a loss from headroom: "a loss of 1,465", "headroom of 104,700". */
export function headroomInWords(amount: number, kind: NumberKind): string {
  return `${amount < 0 ? "a loss" : "headroom"} of ${formatResult(kind, Math.abs(amount))}`;
}

/** The value a driver has after a shift: "31.2%", "340,000"; a yearly driver's by its first and last year. */
export function valueAfter(unit: CashGeneratingUnit, driver: Driver, shift: number): string {
  const line = driverLine(driver);
  const values = valuesOf(unit, line).map((value) => value.toNumber());
  const [first, last] = [values[0], values.at(-1)].map((value = NaN) =>
    formatResult(
      line.measure === "money" ? "amount" : "percentage",
      isRelative(driver) ? value * (1 + shift) : value + shift,
    ),
  ) as [string, string];
  if (line.holds === "single") return first;
  if (first !== last) return `${first} to ${last}`;
  // Growth is what happens in a year; the others are levels.
  return line.isRate ? `${first} a year` : `${first} in each year`;
}
