import type { ReadDocument, ReadLine } from "../../../reading/ReadDocument.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { isoDate } from "./isoDate.ts";
import { endOf, namedReport } from "./namedReport.ts";
import { balanceDaysOver, fiscalMonthOf, fiscalMonthOfParts, mostCommon, yearEndSaid } from "./fiscalMonth.ts";
import { daysIn } from "../../words/daysIn.ts";
import { lastTwelve } from "../../words/lengthWords.ts";
import { periodWords, type PeriodWords } from "../../words/periodWords.ts";
import { saysPeriod } from "../../words/saysPeriod.ts";

/** What is known of a document's periods before its tables are looked at one by one. */
export interface KnownDates {
  /** Month and day on which its years end, as most heads say it. */
  readonly yearEnd?: { readonly month: number; readonly day: number };
  /** The month in which its financial year ends, where halves and quarters over its columns are to be counted from it. */
  readonly fiscalMonth?: number;
  /** Every full date that a head prints. */
  readonly dates: readonly string[];
  /** The days on which the columns of its statements end, where they are known already. */
  readonly ends: readonly string[];
  /** How long the periods of its statements are, where a title says it. */
  readonly months?: number;
  /** The period that the document says it is about. */
  readonly report?: PeriodWords;
}

/** The dates that heads and titles print, and the day on which most of the years end. */
export function knownDates(tables: readonly LaidTable[], { pages }: Pick<ReadDocument, "pages">): KnownDates {
  const lines = pages.flatMap((page) => [...page.furniture, ...page.lines]);
  const titles = lines.flatMap(({ cells: [first, ...more] }) =>
    first !== undefined && more.length === 0 && saysPeriod(first.text) ? [first.text] : [],
  );
  // A first row, "At 1 May 2014", says a day that a movement begins on.
  const over = tables.flatMap(({ title, rows }) =>
    title.context.filter((text) => !isSentence(text) && text !== rows[0]?.label),
  );
  const heads = tables.flatMap(({ grid }) => grid.heads.map((texts) => texts.join(" ")));
  const printed = [...heads, ...over, ...titles];
  const said = printed.map(periodWords);
  const first = said.flatMap(({ year, month, day }) =>
    year !== undefined && month !== undefined && day !== undefined ? [isoDate(year, month, day)] : [],
  );
  const captions = tables.flatMap(({ grid }) => grid.caption.filter(saysPeriod));
  const dates = [...first, ...[...over, ...titles, ...captions].flatMap(daysIn)];
  const ends =
    mostCommon(
      said.flatMap(({ month, day, months }) =>
        month !== undefined && day !== undefined && months !== undefined ? [`${month}-${day}`] : [],
      ),
    ) ??
    mostCommon(dates.map((date) => date.slice(5).split("-").map(Number).join("-"))) ??
    mostCommon(said.flatMap(({ month, day }) => (month !== undefined && day !== undefined ? [`${month}-${day}`] : [])));
  const [month, day] = ends?.split("-").map(Number) ?? [];
  const statements = tables.filter(
    ({ title }) => title.statement !== undefined && title.statement.kind !== "financial position",
  );
  const months = mostCommon(
    statements
      .flatMap(({ title }) => title.context.filter(saysPeriod).map((text) => periodWords(text).months))
      .filter((each) => each !== undefined),
  );
  // Twelve months to any day are no financial year.
  const ofYears = printed.filter((text) => !lastTwelve.test(text)).map(periodWords);
  const fiscalMonth = isMainland(tables, lines)
    ? 12
    : (yearEndSaid(lines) ??
      fiscalMonthOf(ofYears, { about: month, balance: balanceDaysOver(tables) }) ??
      fiscalMonthOfParts(ofYears, dates));
  const report = namedReport(lines);
  return {
    dates: [...new Set([...dates, ...endOf(report)])],
    ends: [],
    ...(report !== undefined && { report }),
    ...(fiscalMonth !== undefined && { fiscalMonth }),
    ...(month !== undefined && day !== undefined && { yearEnd: { month, day } }),
    ...(months !== undefined && { months }),
  };
}

/**
 * The law has the financial year of mainland companies end with the calendar's; they alone call statements 利润表 and 合并资产负债表,
 * and name their reports by the half or the quarter of a year.
 */
const isMainland = (tables: readonly LaidTable[], lines: readonly ReadLine[]): boolean =>
  tables.some(({ title }) => /利[润潤]表|合并资产负债表/u.test(title.title)) ||
  lines.some(({ cells }) => cells.some(({ text }) => /\d{4} ?年(?:半年度|第[一三]季度)[报報]告/u.test(text)));

/** A sentence may name days of anything: when a year began, when a note was approved. */
const isSentence = (text: string): boolean => text.length > 140 || (text.length > 60 && /[.。;]$/u.test(text));
