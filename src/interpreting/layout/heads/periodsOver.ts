import type { ReadDocument, ReadLine } from "../../../reading/ReadDocument.ts";
import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { TableKind } from "../../../filing/Pack.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import type { DraftPeriod } from "../../DraftTable.ts";
import { isOfForecast } from "../tables/kindOfTable.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { contextWords } from "./contextWords.ts";
import { datedRows } from "./datedRows.ts";
import { fiscalMonthOf, fiscalMonthOfParts, mostCommon } from "./fiscalMonth.ts";
import { headWords, type HeadWords } from "./headWords.ts";
import { isoDate } from "./isoDate.ts";
import { endOf, namedReport, withReport } from "./namedReport.ts";
import { isAverage } from "../../words/isAverage.ts";
import { withQuarters } from "./quartersOver.ts";
import { relativeUnderDay } from "./relativeUnderDay.ts";
import { withMonthsToDate, withSharedLengths } from "./sharedLengths.ts";
import { taggedPeriod, withTaggedLength } from "./taggedPeriod.ts";
import { titledDays } from "./titledDays.ts";
import { isWholeOfParts } from "./wholeOfParts.ts";
import { spansOfYears } from "./spansOfYears.ts";
import { daysIn } from "../../words/daysIn.ts";
import { areTwoYears } from "../../words/areTwoYears.ts";
import { isExpectedHead } from "../../words/isForecast.ts";
import { isDatedHead } from "../../words/isDatedHead.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { isTerm } from "../../words/isTerm.ts";
import { periodWords, yearsIn, type PeriodWords } from "../../words/periodWords.ts";
import { saysPeriod } from "../../words/saysPeriod.ts";
import { isToDate } from "../../words/toDate.ts";

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
  /** The period that a mainland report is called by. */
  readonly report?: PeriodWords;
}

const kindsOfDays = new Set<TableKind>(["financial position"]);
const kindsOfPeriods: ReadonlySet<TableKind> = new Set<TableKind>([...lastingStatements, "reconciliation"]);

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
  const said = [...heads, ...over, ...titles].map(periodWords);
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
  const fiscalMonth = isMainland(tables, lines) ? 12 : (fiscalMonthOf(said, month) ?? fiscalMonthOfParts(said, dates));
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

/** The period of each column, by its facts, its heads, the title, and the document; undefined where nothing says one. */
export function periodsOver(
  printed: LaidTable,
  kind: TableKind,
  known: KnownDates,
  facts: ReadonlyMap<string, ReadFact>,
): readonly (DraftPeriod | undefined)[] {
  if (isOfForecast(printed)) return printed.grid.heads.map(() => undefined);
  const table = relativeUnderDay(printed);
  const rows = isAside(kind) ? datedRows(table.rows) : undefined;
  const closing = rows === undefined || rows === "several" ? {} : periodWords(rows);
  const over = { ...contextWords(table), ...closing };
  const isRelative = !isAside(kind) && table.grid.heads.some((texts) => texts.some(isRelativeHead));
  const context = isRelative ? withReport(over, { title: table.title.title, kind, report: known.report }) : over;
  const apart = spansOfYears(table.grid.heads);
  const spread = table.grid.heads.some((texts) => yearsIn(texts.join(" ")).length > 0);
  const said = withQuarters(
    table.grid.heads.map((texts) => headWords(texts, table.grid.caption)),
    table.grid.heads,
  );
  // Beside a column of what falls due within some months, none is about a period of so many.
  const terms = table.grid.heads.some((texts) => isTerm(texts.join(" ")));
  const saysDay = known.yearEnd !== undefined || known.dates.length > 0;
  const lasting = terms ? said.map(({ months: _, ...other }): PeriodWords => other) : withSharedLengths(said, context);
  const days = titledDays(table);
  const words = withMonthsToDate(lasting, { quarter: context.quarter, fiscalMonth: known.fiscalMonth });
  const periods = table.grid.heads.map((texts, column): DraftPeriod | undefined => {
    if (isExpectedHead(texts.join(" ")) || isAverage(texts.join(" "), table.title)) return undefined;
    // What is printed goes before what is tagged, which bears it out; where no day is printed, only the tags say it.
    const tagged = isAside(kind) || saysDay ? undefined : taggedPeriod(table, column, facts);
    const heads = words[column] ?? {};
    if (tagged !== undefined) return { ...tagged, ...(heads.restated && { restated: true as const }) };
    if (isAside(kind) && !texts.some((text) => isUnitHead(text) || isDatedHead(text))) return undefined;
    if (apart.has(column)) return undefined;
    if (areTwoYears(texts)) return undefined;
    // How long a year to date is, is its own: the quarter over the table is not as long.
    if (!isAside(kind) && !kindsOfDays.has(kind) && heads.months === undefined && isToDate(texts.join(" ")))
      return undefined;
    if (heads.year === undefined && heads.relative !== undefined && context.year !== undefined)
      return relativePeriod(heads.relative, context, kind, known);
    if (heads.year === undefined && rows === "several") return undefined;
    const isAlone = table.grid.heads.length === 1 || isWholeOfParts(table.grid.heads, column);
    if (heads.year === undefined && (!isAlone || spread || kind === "changes in equity")) return undefined;
    const said = onDay(periodBy(heads, context, kind, known), days?.[column]);
    const period = kindsOfPeriods.has(kind) ? withTaggedLength(said, taggedPeriod(table, column, facts)) : said;
    const isKnown = !isAside(kind) || heads.part !== undefined || period === undefined || isKnownEnd(period.end, known);
    return isKnown ? period : undefined;
  });
  // A year over all parts of equity is the title's: its rows begin with the year before. So it is over rows of several years.
  const isOfOne = new Set(periods.map((each) => each?.end)).size === 1;
  const isTitles = isOfOne && (rows === "several" || (kind === "changes in equity" && periods.length > 2));
  return isTitles ? periods.map(() => undefined) : periods;
}

/** A period that ends on the day that the title prints for it. */
const onDay = (period: DraftPeriod | undefined, day: string | undefined): DraftPeriod | undefined =>
  period === undefined || day === undefined ? period : { ...period, end: day };

/** A sentence may name days of anything: when a year began, when a note was approved. */
const isSentence = (text: string): boolean => text.length > 140 || (text.length > 60 && /[.。;]$/u.test(text));
const isAside = (kind: TableKind): boolean => kind === "note" || kind === "other";

/**
 * Notes are about the statements' own days and periods; other dates over their columns are of grants, maturities and the
 * like, and those of years to come of what falls due in them.
 */
const isKnownEnd = (end: string, { yearEnd, ends }: KnownDates): boolean =>
  ends.length === 0 ||
  (ends.some((each) => each >= end) &&
    (ends.some((each) => each.slice(5) === end.slice(5)) ||
      (yearEnd !== undefined && Number(end.slice(5, 7)) === yearEnd.month && Number(end.slice(8)) >= yearEnd.day - 7)));

/** "Current" and "prior" beside the date of the title: a year earlier, or the last year's end for a day within a year. */
function relativePeriod(
  relative: 0 | -1,
  context: PeriodWords,
  kind: TableKind,
  known: KnownDates,
): DraftPeriod | undefined {
  const current = periodBy({}, context, kind, known);
  if (current === undefined || relative === 0) return current;
  const [year = 0, month = 0, day = 0] = current.end.split("-").map(Number);
  const yearEnd = known.fiscalMonth ?? (known.yearEnd === undefined ? 12 : month);
  const end =
    kind === "financial position" && month !== yearEnd
      ? isoDate(month > yearEnd ? year : year - 1, yearEnd, 31)
      : isoDate(year - 1, month, day);
  return { ...current, end, inferred: true };
}

function periodBy(heads: HeadWords, context: PeriodWords, kind: TableKind, known: KnownDates): DraftPeriod | undefined {
  const year = heads.year ?? context.year;
  // Where no day is printed anywhere, years are taken to end in December, and the person is asked.
  // A whole year between halves and quarters ends with the financial year, whatever day the document is about.
  const isWhole = heads.months === 12 && heads.month === undefined;
  const whole = isWhole ? known.fiscalMonth : undefined;
  // In a document about a quarter that says nothing of when its year ends, a whole year has no end.
  if (isWhole && whole === undefined && (context.months ?? known.months ?? 12) < 12) return undefined;
  const month = heads.month ?? whole ?? context.month ?? known.yearEnd?.month ?? 12;
  if (year === undefined) return undefined;
  // No third part of a year has nine months: its words and those of another column run into each other.
  if (heads.part !== undefined && heads.months !== undefined)
    return heads.part * heads.months > 12 ? undefined : partOfYear(year, heads, known);
  const day =
    heads.day ??
    (whole !== undefined && whole !== context.month ? 31 : undefined) ??
    (heads.month === undefined ? context.day : undefined) ??
    (heads.month === undefined && context.month === undefined ? known.yearEnd?.day : undefined) ??
    31;
  const isDay =
    kindsOfDays.has(kind) || (heads.months === undefined && heads.instant === true && !kindsOfPeriods.has(kind));
  const months = isDay
    ? undefined
    : (heads.months ?? context.months ?? (kindsOfPeriods.has(kind) ? known.months : undefined));
  const inferred =
    heads.year === undefined || heads.month === undefined || (months !== undefined && heads.months === undefined);
  const end = nearbyDate(isoDate(year, month, day), heads.day !== undefined && heads.dayOfAll !== true, known.dates);
  return {
    end,
    ...(months !== undefined && { months }),
    ...(heads.restated === true && { restated: true as const }),
    ...(inferred && { inferred: true as const }),
  };
}

/** The second quarter of a year ends six months after the year before. */
function partOfYear(
  year: number,
  { part = 1, months = 12, restated }: PeriodWords,
  { yearEnd, fiscalMonth }: KnownDates,
): DraftPeriod {
  const last = (fiscalMonth ?? yearEnd?.month ?? 12) - 12 + part * months;
  const date = new Date(Date.UTC(year, last, 0));
  return {
    end: date.toISOString().slice(0, 10),
    months,
    ...(restated === true && { restated: true as const }),
    inferred: true,
  };
}

/** A year of 52 or 53 weeks ends on another day each year: where a head prints that year's, it counts. */
function nearbyDate(date: string, printed: boolean, dates: readonly string[]): string {
  if (printed || dates.includes(date)) return date;
  // Years that end on one day: the day behind it opens the next of them.
  if (dates.filter((each) => each.slice(5) === date.slice(5)).length > 1) return date;
  const near = dates.find((each) => Math.abs(Date.parse(each) - Date.parse(date)) <= 7 * 86_400_000);
  return near ?? date;
}
