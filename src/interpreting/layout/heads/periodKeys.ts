import type { Period, TableKind } from "../../../filing/Pack.ts";
import type { DraftPeriod, DraftTable } from "../../DraftTable.ts";

/** The periods of a document, with their keys, and the key that each column's period takes. */
export interface PeriodKeys {
  /** Ascending by their end. */
  readonly periods: readonly Period[];
  readonly keyOf: (period: DraftPeriod) => string;
}

/**
 * Names the periods: "2013", "2014-H1", "2012-restated". A day takes the key of the longest period that ends on it, and
 * is an instant of its own where there is none. A period is restated beside itself only where one table prints both.
 */
export function periodKeys(tables: readonly Pick<DraftTable, "columns" | "kind">[]): PeriodKeys {
  const said = tables.map(({ columns }) => columns.flatMap(({ period }) => (period === undefined ? [] : [period])));
  const ofStatements = said.filter((_, index) => isStatement(tables[index]?.kind));
  const twice = new Set(ofStatements.flatMap((periods) => bothWays(periods)));
  const isRestated = (period: DraftPeriod): boolean => period.restated === true && twice.has(span(period));
  const all = said.flat();
  const everRestated = new Set(
    ofStatements
      .flat()
      .filter(({ restated }) => restated === true)
      .map(span),
  );
  const spans = uniqueBy(
    all.filter(({ months }) => months !== undefined),
    (period) => `${span(period)} ${isRestated(period)}`,
  );
  const ends = new Set(spans.map(({ end }) => end));
  const instants = uniqueBy(
    all.filter(({ months, end }) => months === undefined && !ends.has(end)),
    (period) => `${period.end} ${isRestated(period)}`,
  );
  const yearEnd = yearEndOf(spans, instants);
  const keys = new Keys();
  const periods = [...spans, ...instants]
    .sort(
      (a, b) =>
        a.end.localeCompare(b.end) ||
        (b.months ?? 0) - (a.months ?? 0) ||
        Number(isRestated(a)) - Number(isRestated(b)),
    )
    .map((period) => {
      const restated = isRestated(period) || (!twice.has(span(period)) && everRestated.has(span(period)));
      const key = keys.give(period, yearEnd, isRestated(period));
      const days =
        period.months === undefined
          ? { instant: period.end }
          : { start: startOf(period, spans), end: period.end, months: period.months };
      return { key, ...days, ...(restated && { restated: true as const }) };
    });
  return { periods, keyOf: (period) => keys.of(period, isRestated(period), spans) };
}

const isStatement = (kind: TableKind | undefined): boolean => kind !== undefined && kind !== "note" && kind !== "other";

const span = ({ end, months }: DraftPeriod): string => `${end}/${months ?? 0}`;

function bothWays(periods: readonly DraftPeriod[]): readonly string[] {
  const restated = periods.filter((period) => period.restated === true).map(span);
  return periods.filter((period) => period.restated !== true && restated.includes(span(period))).map(span);
}

function uniqueBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map([...values].reverse().map((value) => [key(value), value])).values()].reverse();
}

/**
 * The month in which its years end: of a whole year, else of the earlier of the days of its balance sheets, else that
 * before the longest period, which begins with the year.
 */
function yearEndOf(spans: readonly DraftPeriod[], instants: readonly DraftPeriod[]): number {
  const year = spans.find(({ months }) => months === 12) ?? [...instants].sort((a, b) => a.end.localeCompare(b.end))[0];
  if (year !== undefined) return monthNear(year.end);
  const [longest] = [...spans].sort((a, b) => (b.months ?? 0) - (a.months ?? 0));
  if (longest?.months === undefined || longest.months <= 3) return 12;
  return ((monthNear(longest.end) - longest.months + 23) % 12) + 1;
}

/** A year of weeks may end a few days into the month behind the one that it is counted to. */
function monthNear(day: string): number {
  const month = Number(day.slice(5, 7));
  return Number(day.slice(8)) > 7 ? month : ((month + 10) % 12) + 1;
}

class Keys {
  readonly #keys = new Map<string, string>();
  readonly #given = new Set<string>();

  give(period: DraftPeriod, yearEnd: number, restated: boolean): string {
    const plain = `${plainKey(period, yearEnd)}${restated ? "-restated" : ""}`;
    const key = this.#given.has(plain)
      ? `${period.end}${period.months === undefined ? "" : `-${period.months}M`}${restated ? "-restated" : ""}`
      : plain;
    this.#given.add(key);
    this.#keys.set(`${span(period)} ${restated}`, key);
    return key;
  }

  /** The key of a period, or of the longest that ends on its day. */
  of(period: DraftPeriod, restated: boolean, spans: readonly DraftPeriod[]): string {
    const own = this.#keys.get(`${span(period)} ${restated}`);
    if (own !== undefined) return own;
    const ending = spans.filter(({ end }) => end === period.end).sort((a, b) => (b.months ?? 0) - (a.months ?? 0));
    for (const each of ending) {
      const key =
        this.#keys.get(`${span(each)} ${restated}`) ??
        this.#keys.get(`${span(each)} false`) ??
        this.#keys.get(`${span(each)} true`);
      if (key !== undefined) return key;
    }
    throw new RangeError(`The period ${span(period)} has no key.`);
  }
}

function plainKey({ end, months }: DraftPeriod, yearEnd: number): string {
  const [printed = 0, first = 0, of = 0] = end.split("-").map(Number);
  // A year of weeks that ends in the first days of another is named after the one that it was.
  const late = first === 1 && of <= 10 && (months === 12 || of > 1);
  const year = late ? printed - 1 : printed;
  if (months === 12) return String(year);
  // A year may open with a day: the first of January is none of the year before.
  const opens = months === undefined && end.endsWith("-01");
  const month = opens ? Number(end.slice(5, 7)) : monthNear(end);
  const financialYear = month > yearEnd ? year + 1 : year;
  if (months === undefined) return month === yearEnd ? String(year) : end;
  const into = ((month - yearEnd + 11) % 12) + 1;
  if (months === 6 && into % 6 === 0) return `${financialYear}-H${into / 6}`;
  if (months === 3 && into % 3 === 0) return `${financialYear}-Q${into / 3}`;
  return `${financialYear}-${months}M`;
}

/** The first day: of a calendar month where it ends with one, the day after the period before, or so many weeks back. */
function startOf({ end, months = 12 }: DraftPeriod, spans: readonly DraftPeriod[]): string {
  const [year = 0, month = 0, day = 0] = end.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = spans
    .filter((each) => each.months === months && each.end < end)
    .sort((a, b) => b.end.localeCompare(a.end))[0];
  const length = before === undefined ? Infinity : (Date.parse(end) - Date.parse(before.end)) / DAY;
  // A year of 52 or 53 weeks may happen to end with a month.
  const ofWeeks = months === 12 && (length === 364 || length === 371);
  if (day === last && !ofWeeks) return iso(Date.UTC(year, month - months, 1));
  const weeks = { 3: 13, 6: 26, 9: 39, 12: 52 }[months] ?? Math.round(months * 4.345);
  if (before !== undefined && months === 12 && Math.abs(length - weeks * 7) <= 7)
    return iso(Date.parse(before.end) + DAY);
  const [, , dayBefore] = (before?.end ?? "").split("-").map(Number);
  if (dayBefore === day) return iso(Date.UTC(year, month - 1 - months, day + 1));
  return iso(Date.parse(end) - (weeks * 7 - 1) * DAY);
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
