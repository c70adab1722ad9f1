import type { Period } from "../filing/Pack.ts";

/**
 * What a sheet says of the periods that its figures are of. Days are as the document has them; periods of one length and
 * one closing day are said once.
 *
 * @example endedWords(periods) // "years ended 31 December", "six months ended 30 June and 31 December"
 */
export function endedWords(periods: readonly Period[]): string {
  const lengths = [...new Set(periods.map(monthsOf))].sort((a, b) => b - a);
  return listed(
    lengths.flatMap((months) => {
      const alike = periods.filter((period) => monthsOf(period) === months);
      if (months === 0) return [];
      return [`${lengthWords(months, alike.length)} ended ${closingDays(alike)}`];
    }),
  );
}

/** "as at 31 December" */
export const asAtWords = (periods: readonly Period[]): string => `as at ${closingDays(periods)}`;

/**
 * Where a sheet has figures of periods and figures as at their ends.
 *
 * @example endedOrAsAtWords(periods, "or") // "years ended, or as at, 31 December"
 */
export function endedOrAsAtWords(periods: readonly Period[], joint: "and" | "or"): string {
  const ended = endedWords(periods);
  const oneLength = new Set(periods.map(monthsOf)).size === 1;
  if (ended === "") return asAtWords(periods);
  return oneLength ? ended.replace(" ended ", ` ended, ${joint} as at, `) : `${ended}, ${joint} as at these days`;
}

/** What one of these periods is called: "year", "half-year", "quarter", "nine months"; "period" where they differ. */
export function periodNoun(periods: readonly Period[]): string {
  const [months = 0, ...others] = new Set(periods.map(monthsOf));
  return others.length > 0 ? "period" : (nouns[months] ?? "period");
}

/** How many months the period has, to the nearest; 0 for an instant. */
export function monthsOf({ months, start, end }: Period): number {
  if (months !== undefined) return months;
  if (start === undefined || end === undefined) return 0;
  return Math.round((dayNumber(end) - dayNumber(start)) / daysInAMonth);
}

/** The day that the period ends on, or the instant, ISO; "" where the document says neither. */
export const closingDay = ({ end, instant }: Period): string => end ?? instant ?? "";

/** @example periodName({ key: "2012-restated", restated: true }) // "2012 (restated)" */
export function periodName({ key, restated }: Pick<Period, "key" | "restated">): string {
  const name = isoDay.test(key) ? dayWords(key) : key.replace(/-restated$/, "").replaceAll("-", " ");
  return restated === true ? `${name} (restated)` : name;
}

/**
 * Periods of a longer row, by name, those that follow each other from the first to the last.
 *
 * @example periodRuns(["2009", "2010", "2011", "2013"], all) // "2009–2011, 2013"
 */
export function periodRuns(keys: readonly string[], all: readonly Period[]): string {
  const runs: Period[][] = [];
  all.forEach((period, index) => {
    if (!keys.includes(period.key)) return;
    const before = all[index - 1];
    const run = before !== undefined && keys.includes(before.key) ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([period]);
    else run.push(period);
  });
  return runs
    .map(([first, ...rest]) => {
      const last = rest.at(-1);
      return [first, last].flatMap((end) => (end === undefined ? [] : [periodName(end)])).join("–");
    })
    .join(", ");
}

/** @example dayWords("2013-12-31") // "31 December 2013" */
export function dayWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** Several things in a sentence: "a", "a and b", "a, b and c". */
export function listed(things: readonly string[], joint: "and" | "or" = "and"): string {
  const last = things.at(-1) ?? "";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")} ${joint} ${last}`;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const daysInAMonth = 365.25 / 12;

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const nouns: Readonly<Record<number, string>> = { 12: "year", 9: "nine months", 6: "half-year", 3: "quarter" };
const monthCounts = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];

function lengthWords(months: number, count: number): string {
  if (months === 12) return count === 1 ? "year" : "years";
  return months === 1 ? "month" : `${monthCounts[months] ?? String(months)} months`;
}

/** The year is said only where there is one period, or where the days wander from year to year. */
function closingDays(periods: readonly Period[]): string {
  const days = [...new Set(periods.map(closingDay))].filter((day) => day !== "").sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (days.length === 1) return dayWords(first);
  const named = [...new Set(days.map(yearlyDay))];
  const wander = named.length === days.length && days.length > 1 && sameSeason(days);
  if (!wander) return listed(named);
  return days.length === 2
    ? `${dayWords(first)} and ${dayWords(last)}`
    : `on days from ${dayWords(first)} to ${dayWords(last)}`;
}

/** The day without its year; the end of February is one day, in leap years too. */
function yearlyDay(iso: string): string {
  const [, month = "", day = ""] = iso.split("-");
  if (month === "02" && Number(day) >= 28) return "the last day of February";
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month}`;
}

/** True where all days lie within two weeks of each other in the year, as those of years of 52 and 53 weeks do. */
function sameSeason(days: readonly string[]): boolean {
  const places = days.map((day) => dayNumber(`2000${day.slice(4)}`) - dayNumber("2000-01-01"));
  const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 366 - Math.abs(a - b));
  return places.every((one) => places.every((other) => apart(one, other) <= 14));
}

/** Days since a fixed one, of the Gregorian calendar. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const from = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  return (
    365 * from +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    day
  );
}
