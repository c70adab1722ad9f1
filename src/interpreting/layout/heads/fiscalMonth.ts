import type { PeriodWords } from "../../words/periodWords.ts";

/**
 * The month in which the financial year ends: that of periods of twelve months that are printed with their day; else, in a
 * document about a part of a year, as many months behind the day that it is about as the longest part over its columns
 * leaves, or the half or the nine months that end on it.
 */
export function fiscalMonthOf(said: readonly PeriodWords[], about: number | undefined): number | undefined {
  const whole = mostCommon(said.flatMap(({ month, months }) => (month !== undefined && months === 12 ? [month] : [])));
  if (whole !== undefined) return whole;
  const interim = said.some(({ month, months }) => month !== undefined && months !== undefined && months < 12);
  const parts = said.flatMap(({ part, months }) => (part === undefined || months === undefined ? [] : [part * months]));
  if (about === undefined || !interim) return undefined;
  const lengths = said.flatMap(({ month, months }) => (month === about && months !== undefined ? [months] : []));
  const longest = parts.length > 0 ? Math.max(...parts) : lengths.includes(9) ? 9 : lengths.includes(6) ? 6 : undefined;
  return longest === undefined ? undefined : ((about - longest + 23) % 12) + 1;
}

/**
 * The same where no head prints a day beside a part's length, "First half 2031" over a balance sheet at 30 June 2031: the
 * longest part so far of the latest year ends on the latest day. Undefined where it would end on another, and where that year
 * is told as a whole.
 */
export function fiscalMonthOfParts(said: readonly PeriodWords[], dates: readonly string[]): number | undefined {
  const parts = said.flatMap(({ part, months, year }) =>
    part === undefined || months === undefined || year === undefined ? [] : [{ year, length: part * months }],
  );
  const year = Math.max(...parts.map((each) => each.year));
  const longest = Math.max(...parts.filter((each) => each.year === year).map(({ length }) => length));
  const isTold = said.some((each) => each.months === 12 && (each.year ?? 0) >= year);
  const [latest] = [...dates].sort((a, b) => b.localeCompare(a));
  if (parts.length === 0 || isTold || longest >= 12 || latest === undefined) return undefined;
  const [endYear = 0, endMonth = 0] = latest.split("-").map(Number);
  const month = ((endMonth - longest + 23) % 12) + 1;
  const end = new Date(Date.UTC(year, month - 12 + longest, 0));
  return end.getUTCFullYear() === endYear && end.getUTCMonth() + 1 === endMonth ? month : undefined;
}

export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
