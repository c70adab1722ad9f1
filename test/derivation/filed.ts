import { decimal } from "../../src/figures/decimal.ts";
import type { Measure } from "../../src/figures/measure.ts";
import type { At, Look } from "../../src/derivation/Look.ts";
import type { Settled } from "../../src/derivation/settle.ts";

export const thousands: Measure = { kind: "money", currency: "CNY", scale: 1000 };
export const millions: Measure = { kind: "money", currency: "CNY", scale: 1_000_000 };
export const yuan: Measure = { kind: "money", currency: "CNY", scale: 1 };
export const perShare: Measure = { kind: "money", currency: "CNY", scale: 1, per: "share" };
export const shares: Measure = { kind: "count", of: "shares", scale: 1 };
export const ratio: Measure = { kind: "ratio", points: false };

/** A figure for a test: its value, the half of its last printed digit, and what it counts. */
export const figure = (value: number | string, rounding: number | string, measure: Measure = thousands): Settled => ({
  value: decimal(value),
  measure,
  rounding: decimal(rounding),
});

/** Figures by "row@column"; periods are their columns' keys. */
export function lookOf(
  figures: Readonly<Record<string, Settled>>,
  periods: readonly string[] = ["2022", "2023"],
): Look<Settled> {
  const at = (id: string, place: At): Settled | undefined =>
    figures[`${id}@${"column" in place ? place.column : place.period}`];
  return {
    figure: at,
    line: (id, place) => at(`line ${id}`, place),
    role: (role, place) => at(`role ${role}`, place),
    before: (period) => periods.slice(0, periods.indexOf(period)).slice(-1),
  };
}
