import type { Unit } from "../filing/types.ts";
import type { NumberKind } from "../plan/plan.ts";

/** How a figure in the unit shows: money as an amount, a ratio as a percentage, anything counted as a whole number. */
export function numberKind(unit: Unit): NumberKind {
  if (unit.startsWith("%")) return "percentage";
  if (unit.endsWith("per share")) return "perShare";
  if (unit === "RMB million") return "million";
  return unit.startsWith("RMB") || unit.startsWith("HK$") ? "amount" : "count";
}
