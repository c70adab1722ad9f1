import type { Derivation } from "../filing/Derivation.ts";
import type { Filing, FigurePosition } from "../filing/Filing.ts";

/** The document's own adjustments that it prints for a period, in the order in which its reconciliation adds them. */
export const printedAdjustments = (filing: Filing, period: string): readonly FigurePosition[] =>
  (filing.pack.roles.adjustments ?? []).flatMap((id) => filing.figureOf(id, period) ?? []);

/**
 * Adjusted result = result for the period + the document's own adjustments; one that it does not print for the period is
 * none.
 *
 * @returns undefined where it prints no result or no adjustment for the period.
 */
export function adjustedResultByRole(filing: Filing, period: string): Derivation | undefined {
  const result = filing.role("resultForThePeriod");
  const printed = result && filing.figureOf(result.id, period);
  const adjustments = printedAdjustments(filing, period);
  if (printed === undefined || adjustments.length === 0) return undefined;
  return { sum: [printed, ...adjustments].map(({ row, column }) => ({ figure: row.id, column: column.key })) };
}

/** Adjusted result rate = adjusted result / revenue. */
export function adjustedResultRateByRole(filing: Filing, period: string): Derivation | undefined {
  const numerator = adjustedResultByRole(filing, period);
  return numerator && { numerator, denominator: { role: "revenue" } };
}
