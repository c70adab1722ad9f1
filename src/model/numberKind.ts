import type { Measure } from "../figures/measure.ts";
import type { NumberKind } from "../plan/plan.ts";

/** How a figure shows: money as an amount, millions of it with a decimal, a ratio as a percentage, anything counted as a whole number. */
export function numberKind(measure: Measure): NumberKind {
  if (measure.kind === "ratio") return "percentage";
  if (measure.kind === "count") return "count";
  if (measure.per !== undefined) return "perShare";
  return measure.scale === 1_000_000 ? "million" : "amount";
}
