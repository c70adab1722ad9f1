/** Whole months from the first to the last day (ISO dates, both included); weeks count as the months they stand for. */
export function wholeMonths(start: string, end: string): number {
  return Math.max(1, Math.round((Date.parse(end) - Date.parse(start) + 86_400_000) / 86_400_000 / 30.4375));
}
