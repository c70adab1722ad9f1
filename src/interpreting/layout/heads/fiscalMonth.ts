import type { ReadLine } from "../../../reading/ReadDocument.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { isPeriodHead, periodWords, type PeriodWords } from "../../words/periodWords.ts";

/** The month of the latest day over a balance sheet, and that of the year's end that it compares with. */
export interface BalanceDays {
  readonly latest: number;
  readonly yearEnd: number;
}

/**
 * The two days over a balance sheet that is drawn up within a year: those of one that ends a year are of one month. Six
 * months or nine lie between them; a day three months before may be that of the quarter before.
 */
export function balanceDaysOver(tables: readonly LaidTable[]): BalanceDays | undefined {
  for (const { title, grid } of tables) {
    if (title.statement?.kind !== "financial position") continue;
    const days = grid.heads
      .flatMap((texts) => {
        const { year, month } = periodWords(texts.join(" "));
        return year === undefined || month === undefined ? [] : [{ month, count: 12 * year + month }];
      })
      .sort((a, b) => b.count - a.count);
    const [latest] = days;
    const before = days.find(({ month }) => month !== latest?.month);
    if (latest === undefined || before === undefined) continue;
    if ([6, 9].includes(latest.count - before.count)) return { latest: latest.month, yearEnd: before.month };
  }
  return undefined;
}

/** The month that a line names as the one in which the year ends: "The Group's financial year ends on 30 June". */
export function yearEndSaid(lines: readonly ReadLine[]): number | undefined {
  for (const { cells } of lines) {
    const [{ text = "" } = {}, ...more] = cells;
    const found = more.length === 0 && text.length < 80 ? ends.exec(text.trim()) : null;
    const { month, year } = found === null || !isPeriodHead(found[1] ?? "") ? {} : periodWords(found[1] ?? "");
    if (month !== undefined && year === undefined) return month;
  }
  return undefined;
}

const ends =
  /^(?:the )?(?:(?:group|company)(?:['’]s)? )?(?:(?:financial|fiscal|reporting) )?year[- ]?(?:ends?|end date)(?: on| is)?:? (.+?)\.?$/iu;

/** What else is known of the days that a document is about. */
interface About {
  /** The month of the day that it is about, as most of its heads and titles say it. */
  readonly about: number | undefined;
  readonly balance: BalanceDays | undefined;
}

/**
 * The month in which the financial year ends: that of periods of twelve months that are printed with their day; else, in a
 * document about a part of a year, as many months behind the day that it is about as the longest part over its columns
 * leaves, or the half or the nine months that end on it; else the one that its balance sheet compares with.
 */
export function fiscalMonthOf(said: readonly PeriodWords[], { about, balance }: About): number | undefined {
  const whole = mostCommon(said.flatMap(({ month, months }) => (month !== undefined && months === 12 ? [month] : [])));
  if (whole !== undefined) return whole;
  const interim = said.some(({ month, months }) => month !== undefined && months !== undefined && months < 12);
  const parts = said.flatMap(({ part, months }) => (part === undefined || months === undefined ? [] : [part * months]));
  const day = interim ? about : balance?.latest;
  if (day === undefined) return undefined;
  const lengths = said.flatMap(({ month, months }) => (month === day && months !== undefined ? [months] : []));
  const longest = parts.length > 0 ? Math.max(...parts) : lengths.includes(9) ? 9 : lengths.includes(6) ? 6 : undefined;
  return longest === undefined ? balance?.yearEnd : ((day - longest + 23) % 12) + 1;
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

/** The value that there is most of, the first of those that there are as many of. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
