import type { TableKind } from "../../../filing/Pack.ts";
import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { lastingStatements } from "../../../filing/statementKinds.ts";
import { isoDate } from "./isoDate.ts";
import type { PeriodWords } from "../../words/periodWords.ts";

/** The end and the length of the period that each report of a mainland company is called by. */
const reports: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/^年度$/u, 12, 31],
  [/^半年度$/u, 6, 30],
  [/^第一季度$/u, 3, 31],
  [/^第三季度$/u, 9, 30],
];

const named = /(?:^|[^\d])(\d{4}) ?年 ?(年度|半年度|第[一三]季度)(?:报告|報告)(?:全文|正文)?$/u;

/** The period that the document is about, by its own name: "2014年第三季度报告". */
export function namedReport(lines: readonly ReadLine[]): PeriodWords | undefined {
  for (const { cells } of lines) {
    const [{ text = "" } = {}, ...more] = cells;
    const [, year, name = ""] = more.length === 0 && text.length < 60 ? (named.exec(text.trim()) ?? []) : [];
    const found = reports.find(([words]) => words.test(name));
    if (year !== undefined && found !== undefined)
      return { year: Number(year), month: found[1], day: found[2], months: found[1] };
  }
  return undefined;
}

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
  const { months, ...day } = report ?? {};
  const dated = context.year === undefined ? { ...day, ...context } : context;
  if (!lastingStatements.has(kind) || dated.months !== undefined || dated.year === undefined) return dated;
  const length = lengthBy(title, dated.month, context.year === undefined ? months : undefined);
  return length === undefined ? dated : { ...dated, months: length };
}

function lengthBy(title: string, month: number | undefined, months: number | undefined): number | undefined {
  if (/年初(?:到|至)(?:本)?(?:报告|報告)期(?:期)?末/u.test(title)) return month;
  if (months === 9) return /本(?:报告|報告)期/u.test(title) ? 3 : undefined;
  return months;
}
