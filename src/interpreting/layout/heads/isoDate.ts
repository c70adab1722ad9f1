/** A day as ISO 8601 writes it; the last of its month where that month has fewer. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(Math.min(day, lastDay(year, month))).padStart(2, "0")}`;

const lastDay = (year: number, month: number): number =>
  [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] ?? 31;
