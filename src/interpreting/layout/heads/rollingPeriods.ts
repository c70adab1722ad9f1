import type { TableKind } from "../../../filing/Pack.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import type { DraftPeriod } from "../../DraftTable.ts";

/**
 * Twelve months that no day is printed for, "Rolling 12 months" beside quarters and years, end with the latest of the other
 * columns.
 */
export function rollingPeriods(
  periods: readonly (DraftPeriod | undefined)[],
  heads: readonly (readonly string[])[],
  kind: TableKind,
): readonly (DraftPeriod | undefined)[] {
  const [latest] = periods.flatMap((period) => period?.end ?? []).sort((a, b) => b.localeCompare(a));
  if (!lastingStatements.has(kind) || latest === undefined) return periods;
  return periods.map((period, index) =>
    period === undefined && isRolling.test((heads[index] ?? []).join(" "))
      ? { end: latest, months: 12, inferred: true as const }
      : period,
  );
}

const isRolling = /\b(?:rolling|last|latest|trailing) (?:12|twelve)[- ]?months?\b|^(?:LTM|TTM|R ?12)$|\brolling 12\b/iu;
