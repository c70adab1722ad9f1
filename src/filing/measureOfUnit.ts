import { moneyMeasure, type Measure } from "../figures/measure.ts";
import type { Pack } from "./Pack.ts";

/**
 * What a printed unit counts: the pack's money, what the pack says of the word, a ratio for a percentage, and otherwise
 * the things that the word names ("customers", "years").
 *
 * @returns undefined for a word that the pack does not explain and that names no things.
 */
export function measureOfUnit(pack: Pick<Pack, "money" | "unitWords">, unit: string): Measure | undefined {
  if (pack.money !== null && unit === pack.money.printed) return moneyMeasure(pack.money);
  const said = pack.unitWords?.[unit];
  if (said !== undefined) return said;
  if (unit in ratios) return { kind: "ratio", points: ratios[unit] === true };
  return things.test(unit) ? { kind: "count", of: unit, scale: 1 } : undefined;
}

/** True for the difference of two ratios. */
const ratios: Readonly<Record<string, boolean>> = { "%": false, "% points": true };

const things = /^[a-z]+( [a-z]+)*$/;
