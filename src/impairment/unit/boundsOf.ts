import type { Bounds } from "./LineEntry.ts";
import type { UnitLine } from "./lines.ts";

/**
 * A line's bounds in a workbook's money. The table has them for companies of one size; where a unit starts from a value
 * that they leave no room around, they are moved by powers of ten until they do.
 *
 * @param scale how many of the currency one of the workbook's amounts is.
 * @param start the values that the unit starts from.
 * @returns undefined for a switch.
 * @example boundsOf(baseRevenue, 1_000_000, [340]) // 1 to 2,000 by 1: millions
 */
export function boundsOf(
  { bounds, measure }: Pick<UnitLine, "bounds" | "measure">,
  scale: number,
  start: readonly number[],
): Bounds | undefined {
  if (bounds === undefined || measure !== "money") return bounds;
  const inMoney = scaled(bounds, Math.round(Math.log10(1_000 / scale)));
  const largest = Math.max(...start.map(Math.abs));
  let power = 0;
  while (largest * 2 > scaled(inMoney, power).maximum) power += 1;
  while (largest > 0 && largest < scaled(inMoney, power).minimum * 2) power -= 1;
  return scaled(inMoney, power);
}

/** By a power of ten, exactly: 100 thousands are 0.1 million. */
function scaled({ minimum, maximum, step }: Bounds, power: number): Bounds {
  const by = (value: number): number => Number(`${value}e${power}`);
  return { minimum: by(minimum), maximum: by(maximum), step: by(step) };
}
