import { monthOf, monthWord } from "./monthWords.ts";

/** A period from its first day, month or quarter to its last, as heads print it in figures: what `PeriodWords` has of it. */
export interface PeriodSpan {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly months: number;
  readonly part?: number;
}

/**
 * "2014-01-01 - 2014-06-30", "01.01.2014–31.12.2014", "1.1.-30.6.2014", "1/1-30/6 2014", "1–6/2014", "Jan–Jun 2014",
 * "Q1–Q3 2014", "9M 2014", 前三季度: the period is that of its last day, and as long as it says.
 */
export function periodSpan(text: string): PeriodSpan | undefined {
  return spanOfDays(text) ?? spanOfMonths(text) ?? spanOfParts(text);
}

const to = String.raw`\.? ?(?:[-–—~〜]|to|until|through|bis) ?`;
const day = String.raw`(\d{1,2})[./](\d{1,2})`;
const year = String.raw`((?:19|20)\d{2})`;

const fullDays = [
  { form: new RegExp(`(?<!\\d)${year}-(\\d{2})-(\\d{2})${to}${year}-(\\d{2})-(\\d{2})(?!\\d)`, "iu"), order: "ymd" },
  { form: new RegExp(`(?<![\\d.])${day}[./]${year}${to}${day}[./]${year}(?!\\d)`, "iu"), order: "dmy" },
] as const;

/** The year behind the last day alone: "1.1.–30.6.2014", "1/1–30/6 2014", "07/01/ – 09/30/2014". */
const lastYear = new RegExp(`(?<![\\d.])${day}/?${to}${day}(?:[./] ?|\\.? )${year}(?!\\d)`, "iu");

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function spanOfDays(text: string): PeriodSpan | undefined {
  for (const { form, order } of fullDays) {
    const parts = form.exec(text)?.slice(1).map(Number);
    if (parts === undefined) continue;
    const both = order === "dmy" ? orderOf(parts[1], parts[4]) : order;
    const [first, last] = [dayOf(parts.slice(0, 3), both), dayOf(parts.slice(3), both)];
    if (first !== undefined && last !== undefined) return between(first, last);
  }
  const [firstDay, firstMonth, secondDay, secondMonth, ofYear] = (lastYear.exec(text)?.slice(1) ?? []).map(Number);
  if (ofYear === undefined) return undefined;
  const order = orderOf(firstMonth, secondMonth);
  const last = dayOf([secondDay, secondMonth, ofYear], order);
  const first = dayOf([firstDay, firstMonth, ofYear], order);
  if (first === undefined || last === undefined) return undefined;
  return between({ ...first, year: first.month > last.month ? ofYear - 1 : ofYear }, last);
}

type Order = "ymd" | "dmy" | "mdy";

/** The month stands first in both days where it does in one: where what stands second cannot be a month's number. */
const orderOf = (...seconds: readonly (number | undefined)[]): Order =>
  seconds.some((second = 0) => second > 12) ? "mdy" : "dmy";

function dayOf(parts: readonly (number | undefined)[], order: Order): Day | undefined {
  const [a = 0, b = 0, c = 0] = parts;
  const [of, month, date] = order === "ymd" ? [a, b, c] : order === "mdy" ? [c, a, b] : [c, b, a];
  return month >= 1 && month <= 12 && date >= 1 && date <= 31 ? { year: of, month, day: date } : undefined;
}

/** Years of 52 weeks begin and end a few days beside a month's. */
function between(first: Day, last: Day): PeriodSpan | undefined {
  const days =
    (Date.UTC(last.year, last.month - 1, last.day) - Date.UTC(first.year, first.month - 1, first.day)) / 86_400_000 + 1;
  const months = Math.round(days / 30.4375);
  return months >= 1 && months <= 18 && Math.abs(days - months * 30.4375) <= 8 ? { ...last, months } : undefined;
}

const monthName = `(?<![a-z\\d])${monthWord}`;
const namedMonths = new RegExp(`${monthName}(?: ${year})?${to}${monthName},? ${year}(?!\\d)`, "iu");
/** The year in front of the months that stand below it: "2031 Jul–Sep". */
const yearBefore = new RegExp(`(?<![\\d/])${year},? ${monthName}${to}${monthName}(?!,? ?\\d)`, "iu");
const numberedMonths = new RegExp(`(?<![\\d./])(\\d{1,2}) ?[-–] ?(\\d{1,2})/${year}(?!\\d)`, "u");

function spanOfMonths(text: string): PeriodSpan | undefined {
  const numbered = numberedMonths.exec(text)?.slice(1).map(Number);
  if (numbered !== undefined) {
    const [first = 0, month = 0, of = 0] = numbered;
    return first >= 1 && first <= month && month <= 12 ? { year: of, month, months: month - first + 1 } : undefined;
  }
  const [, of, begins = "", ends = ""] = yearBefore.exec(text) ?? [];
  const [, from = begins, fromYear, last = ends, lastOf = of] = namedMonths.exec(text) ?? [];
  if (lastOf === undefined) return undefined;
  const [first, month] = [monthOf(from), monthOf(last)];
  const years = fromYear === undefined ? (first > month ? 1 : 0) : Number(lastOf) - Number(fromYear);
  const months = 12 * years + month - first + 1;
  return months >= 2 && months <= 18 ? { year: Number(lastOf), month, months } : undefined;
}

function spanOfParts(text: string): PeriodSpan | undefined {
  const of =
    /(?<!\d)(?:(?:19|20)\d{2})(?!\d)/u.exec(text)?.[0] ?? /(?:FY|HY|M|[HQ]\d) ?['’]?(\d{2})(?!\d)/u.exec(text)?.[1];
  const months = monthsOfParts(text);
  if (of === undefined || months === undefined) return undefined;
  return { year: of.length === 2 ? 2000 + Number(of) : Number(of), ...months };
}

/** The first quarters together, so many months from the first, and halves beside a financial year. */
function monthsOfParts(text: string): Pick<PeriodSpan, "months" | "part"> | undefined {
  const [, first, last] = /(?<![A-Z\d])Q([1-4]) ?[-–—/] ?Q?([1-4])(?!\d)/iu.exec(text) ?? [];
  if (first !== undefined && last !== undefined && first < last) {
    const count = Number(last) - Number(first) + 1;
    const part = Number(last) / count;
    return Number.isInteger(part) ? { months: 3 * count, part } : undefined;
  }
  // From the first of the year to the end of a quarter: "YTD Q3 2031", "Q3 YTD 2031".
  const sofar = /\bYTD ?Q([1-4])(?!\d)|(?<![A-Z\d])Q([1-4]) ?YTD\b/iu.exec(text);
  if (sofar !== null) return { months: 3 * Number(sofar[1] ?? sofar[2]), part: 1 };
  const quarters = /前(?:([二三23])个?季度?|([二三23])個季度?)|[1一]\s?(?:[-—–~至]|至第)\s?([二三23])季度/u.exec(text);
  const number = quarters?.slice(1).find((each) => each !== undefined);
  if (number !== undefined) return { months: /[三3]/u.test(number) ? 9 : 6, part: 1 };
  const counted = /(?<![A-Z\d])(6|9|12)M ?(?:\/|FY)? ?(?=['’]?\d{2})/u.exec(text)?.[1];
  if (counted !== undefined) return { months: Number(counted), part: 1 };
  const half = /(?<![A-Z\d])(?:([12])H ?(?=FY)|H([12]) ?(?=FY)|HY([12])(?!\d)|HY(?= ?['’]?\d{2}))/u.exec(text);
  return half === null ? undefined : { months: 6, part: Number(half[1] ?? half[2] ?? half[3] ?? 1) };
}
