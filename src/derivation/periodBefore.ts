import type { Period } from "../filing/Pack.ts";

/**
 * The period that another is compared with: of the same length, a year before; as restated where the document restates
 * it.
 *
 * @param key of one of the periods.
 * @returns undefined where the document has none.
 */
export const periodBefore = (periods: readonly Period[], key: string): Period | undefined =>
  periodsBefore(periods, key)[0];

/**
 * The same, with what else the document prints of that period: as restated first, then as first printed, which stands
 * where a figure is not restated.
 */
export function periodsBefore(periods: readonly Period[], key: string): readonly Period[] {
  const period = periods.find((each) => each.key === key);
  if (period === undefined) return [];
  const compared = periods.filter(
    (each) => monthsOf(each) === monthsOf(period) && monthNumber(period) - monthNumber(each) === 12,
  );
  const restated = compared.filter((each) => each.restated === true);
  return [...restated, ...compared.filter((each) => !restated.includes(each)).reverse()];
}

/** 0 for an instant. */
const monthsOf = (period: Period): number =>
  period.months ??
  (period.start === undefined ? 0 : monthNumber(period) - monthNumber({ key: period.key, end: period.start }));

/** Of the closing month, years and months together; a close within its first days counts as the month before. */
function monthNumber({ end, instant }: Period): number {
  const [year = 0, month = 1, day = 1] = (end ?? instant ?? "").split("-").map(Number);
  return year * 12 + month - (day <= 7 ? 1 : 0);
}
