import type { Derivation } from "../filing/Derivation.ts";
import type { Filing } from "../filing/Filing.ts";

/** The lines of a gross margin, by what other lines call them. */
export const grossMarginLines = {
  revenue: "grossMargin.revenue",
  costOfSales: "grossMargin.costOfSales",
  grossProfit: "grossMargin.grossProfit",
  margin: "grossMargin.margin",
} as const;

/** True where the document prints what a gross margin takes: revenue, and cost of sales or gross profit. */
export const hasGrossMargin = (filing: Filing): boolean =>
  filing.role("revenue") !== undefined &&
  (filing.role("costOfSales") !== undefined || filing.role("grossProfit") !== undefined);

/** True where the newest cost of sales is printed without the sign of an expense. */
export function isPrintedPositive(filing: Filing): boolean {
  const row = filing.role("costOfSales");
  const newest = row && filing.periods.findLast(({ key }) => filing.figureOf(row.id, key) !== undefined);
  const at = row && newest && filing.figureOf(row.id, newest.key);
  return at !== undefined && filing.amount(at.row.id, at.column.key).greaterThan(0);
}

/**
 * Gross margin = (revenue − cost of sales) / revenue, from the rows that play these parts: each line with the ways in
 * which it can follow, of which the first counts whose figures are printed for the period. Cost of sales has the sign that
 * the document gives it; where it prints none for a period, it is what gross profit leaves of revenue.
 */
export function grossMarginByRole(
  filing: Filing,
): Readonly<Record<(typeof grossMarginLines)[keyof typeof grossMarginLines], readonly Derivation[]>> {
  const { revenue, costOfSales, grossProfit, margin } = grossMarginLines;
  const subtracted = isPrintedPositive(filing);
  const [whole, part] = subtracted ? ["revenue", "grossProfit"] : ["grossProfit", "revenue"];
  const cost: Derivation = { line: costOfSales };
  return {
    [revenue]: [{ role: "revenue" }],
    [costOfSales]: [{ role: "costOfSales" }, { sum: [{ role: whole }, { less: { role: part } }] }],
    [grossProfit]: [{ sum: [{ line: revenue }, subtracted ? { less: cost } : cost] }],
    [margin]: [{ numerator: { line: grossProfit }, denominator: { line: revenue } }],
  };
}
