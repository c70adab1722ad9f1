import type { ReadFact } from "../../../reading/ReadFact.ts";
import type { TableKind } from "../../../filing/Pack.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import type { DraftPeriod } from "../../DraftTable.ts";
import { isOfForecast } from "../tables/kindOfTable.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import { contextWords } from "./contextWords.ts";
import { datedRows } from "./datedRows.ts";
import { headWords, type HeadWords } from "./headWords.ts";
import { isoDate } from "./isoDate.ts";
import type { KnownDates } from "./knownDates.ts";
import { withReport } from "./namedReport.ts";
import { isAverage } from "../../words/isAverage.ts";
import { withQuarters } from "./quartersOver.ts";
import { relativeUnderDay } from "./relativeUnderDay.ts";
import { withMonthsToDate, withSharedLengths } from "./sharedLengths.ts";
import { taggedPeriod, withTaggedLength } from "./taggedPeriod.ts";
import { titledDays } from "./titledDays.ts";
import { isWholeOfParts } from "./wholeOfParts.ts";
import { spansOfYears } from "./spansOfYears.ts";
import { areTwoYears } from "../../words/areTwoYears.ts";
import { isExpectedHead } from "../../words/isForecast.ts";
import { isDatedHead } from "../../words/isDatedHead.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { isTerm } from "../../words/isTerm.ts";
import { periodWords, type PeriodWords } from "../../words/periodWords.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { isToDate } from "../../words/toDate.ts";

const kindsOfDays = new Set<TableKind>(["financial position"]);
const kindsOfPeriods: ReadonlySet<TableKind> = new Set<TableKind>([...lastingStatements, "reconciliation"]);

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
    // The day of the year before that corresponds to this one is none that the year before ended on.
    if (kindsOfDays.has(kind) && heads.year === undefined && texts.some((text) => /corresponding|同期/iu.test(text)))
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
