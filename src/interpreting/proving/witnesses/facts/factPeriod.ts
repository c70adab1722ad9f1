import type { DraftPeriod, FigureFact } from "../../../DraftTable.ts";
import { wholeMonths } from "../../../layout/heads/wholeMonths.ts";
import { isOpening } from "../../../words/totalWords.ts";
import type { TaggedFigure } from "./TaggedFigure.ts";

/** How the time of a fact compares with the period over its column; "silent" where the column has none. */
export type PeriodVerdict = "agrees" | "disagrees" | "silent";

/** Years of 52 weeks end some days off the month's end that heads without a day stand for. */
const FEW_DAYS = 7;

export function comparePeriod({ column, row, fact }: TaggedFigure): PeriodVerdict {
  const { period } = column;
  if (period === undefined) return "silent";
  const apart = daysBetween(fact.end, period.end);
  if (Math.abs(apart) <= FEW_DAYS) {
    const months = monthsOf(fact);
    if (months !== undefined && period.months !== undefined && months !== period.months) return "disagrees";
    return apart === 0 ? "agrees" : "silent";
  }
  return isBalanceBefore(fact, period, row.label) ? "agrees" : "disagrees";
}

/** What a period begins with is printed under it, and is of the day before. */
function isBalanceBefore(fact: FigureFact, { end, months }: DraftPeriod, label: string): boolean {
  if (fact.start !== undefined) return false;
  const between = daysBetween(end, fact.end) / 30.4375;
  const lengths = months !== undefined ? [months] : isOpening(label) ? [3, 6, 9, 12] : [];
  return lengths.some((length) => Math.abs(between - length) < 0.4);
}

export const monthsOf = ({ start, end }: FigureFact): number | undefined =>
  start === undefined ? undefined : wholeMonths(start, end);

/** From the second day to the first. */
const daysBetween = (one: string, other: string): number => (Date.parse(one) - Date.parse(other)) / 86_400_000;
