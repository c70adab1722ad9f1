import type { TableKind } from "../../../filing/Pack.ts";
import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import { isoDate } from "./isoDate.ts";
import { chineseDates } from "../../words/chineseDates.ts";
import { periodWords, type PeriodWords } from "../../words/periodWords.ts";
import { saysPeriod } from "../../words/saysPeriod.ts";

/** The end and the length of the period that each report of a mainland company is called by. */
const reports: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/^年?度$/u, 12, 31],
  [/^半年度$/u, 6, 30],
  [/^第[一1]季度$/u, 3, 31],
  [/^第[三3]季度$/u, 9, 30],
];

const named =
  /(?:^|[^\d])(\d{4}) ?年 ?(年度|半年度|第[一三13]季度|度)?(?:报告|報告|财务报表|財務報表|财务报告)(?:全文|正文)?$/u;

/** "2031年3月期 決算短信": the financial year that ends with the month. */
const japanese = /(?:^|[^\d])(\d{4}) ?年 ?(\d{1,2}) ?月期(?!.*(?:四半期|中間))/u;

/**
 * The period that the document is about: by its own name, "2014年第三季度报告", or by the line that says the period it is
 * for, where no other says a later one or another length.
 */
export function namedReport(lines: readonly ReadLine[]): PeriodWords | undefined {
  const alone = lines.flatMap(({ cells: [cell, ...more] }) =>
    cell !== undefined && more.length === 0 && cell.text.length <= 140 ? [cell.text.trim()] : [],
  );
  for (const text of alone) {
    const [, year, name = "年度"] = text.length < 60 ? (named.exec(chineseDates(text)) ?? []) : [];
    const found = reports.find(([words]) => words.test(name));
    if (year !== undefined && found !== undefined)
      return {
        year: Number(year),
        month: found[1],
        day: found[2],
        months: found[1],
        ...(found[1] === 9 && { quarter: 3 }),
      };
  }
  return saidPeriod(alone) ?? japaneseYear(alone);
}

function saidPeriod(lines: readonly string[]): PeriodWords | undefined {
  const said = lines.filter(saysPeriod).flatMap((text): readonly Said[] => {
    const { year, month, day, months, longer } = periodWords(text);
    if (year === undefined || month === undefined || months === undefined || longer !== undefined) return [];
    return [{ year, month, months, ...(day !== undefined && { day }) }];
  });
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const count = ({ year, month }: Said): number => 12 * year + month;
  const isAtOdds = (other: Said): boolean =>
    count(other) > count(first) || (count(other) === count(first) && other.months !== first.months);
  return others.some(isAtOdds) ? undefined : first;
}

type Said = Required<Pick<PeriodWords, "year" | "month" | "months">> & Pick<PeriodWords, "day">;

function japaneseYear(lines: readonly string[]): PeriodWords | undefined {
  for (const text of lines) {
    const [, year, month] = text.length < 60 ? (japanese.exec(text) ?? []) : [];
    if (year !== undefined && Number(month) <= 12)
      return { year: Number(year), month: Number(month), day: lastDay(Number(month)), months: 12 };
  }
  return undefined;
}

const lastDay = (month: number): number => new Date(Date.UTC(2001, month, 0)).getUTCDate();

/** The day on which the period of a report ends. */
export const endOf = ({ year, month, day }: PeriodWords = {}): readonly string[] =>
  year === undefined || month === undefined || day === undefined ? [] : [isoDate(year, month, day)];

/**
 * What stands over a mainland statement with what its title and the report's name leave unsaid: the day, and of amounts
 * from the first day of the year as many months. What a third quarter's report prints of "this period" alone may be of the
 * quarter or of the year so far: then its length stays open.
 */
export function withReport(
  context: PeriodWords,
  {
    title,
    kind,
    report,
  }: { readonly title: string; readonly kind: TableKind; readonly report: PeriodWords | undefined },
): PeriodWords {
  const { months: _, ...day } = report ?? {};
  const dated = context.year === undefined ? { ...day, ...context } : context;
  if (!lastingStatements.has(kind) || dated.months !== undefined || dated.year === undefined) return dated;
  const length = lengthBy(title, dated.month, context.year === undefined ? report : undefined);
  return length === undefined ? dated : { ...dated, months: length };
}

function lengthBy(title: string, month: number | undefined, report: PeriodWords | undefined): number | undefined {
  if (/年初(?:到|至)(?:本)?(?:报告|報告)期(?:期)?末/u.test(title)) return month;
  if (report?.quarter === 3) return /本(?:报告|報告)期/u.test(title) ? 3 : undefined;
  return report?.months;
}
