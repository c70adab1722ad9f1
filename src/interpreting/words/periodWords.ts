import { datesInEnglish } from "./abroad/datesAbroad.ts";
import { chineseDates } from "./chineseDates.ts";
import { chineseSpan } from "./chineseSpan.ts";
import { dateIn, year } from "./dateIn.ts";
import { longerIn, monthsIn } from "./lengthWords.ts";
import { monthOf, monthsApart, monthWord } from "./monthWords.ts";
import { periodSpan } from "./periodSpans.ts";
import { toDate } from "./toDate.ts";

/** What words over a column, or in a title, say of its period; what they do not say is absent. */
export interface PeriodWords {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** How long the period is; a year of 52 or 53 weeks is 12. */
  readonly months?: number;
  readonly restated?: true;
  /** Which part of its year: the second quarter is 2 with months 3. */
  readonly part?: number;
  /** Named beside the period that the document is about: "current year" 0, "prior year" −1. */
  readonly relative?: 0 | -1;
  /** "As at": a day. */
  readonly instant?: true;
  /** From the first day of the year to the day that is said, as beside a quarter that ends on it; how long that is, is not said. */
  readonly toDate?: true;
  /** Which quarter of the year ends on the day that is said. */
  readonly quarter?: number;
  /** Of a title about two lengths, how long the longer is: "for the quarter and nine months ended". */
  readonly longer?: number;
}

/** Reads periods in English, in Chinese and in the languages of `datesInEnglish`: years, days, "six months ended", "as at", "restated". */
export function periodWords(text: string): PeriodWords {
  const plain = chineseDates(monthsApart(datesInEnglish(text.replace(/\s+/gu, " "))));
  const monthsOfYear = /((?:19|20)\d{2})年 ?1月? ?[-—–~至] ?(\d{1,2})月/u.exec(plain);
  if (monthsOfYear !== null) {
    const month = Number(monthsOfYear[2]);
    return {
      year: Number(monthsOfYear[1]),
      month,
      day: new Date(Date.UTC(2001, month, 0)).getUTCDate(),
      months: month,
    };
  }
  const days = daySpan(plain);
  if (days !== undefined) return days;
  const fromTo = chineseSpan(plain) ?? periodSpan(plain);
  if (fromTo !== undefined) return { ...fromTo, ...(restated.test(plain) && { restated: true as const }) };
  const span = monthsOfSpan(plain);
  if (span !== undefined) return { ...dateIn(plain.slice(span.last)), months: span.months };
  const date = dateIn(plain);
  const months = monthsIn(plain);
  const part = date.month === undefined ? partIn(plain) : undefined;
  const relative = date.year === undefined ? relativeIn(plain) : undefined;
  const quarter = date.month === undefined || months !== 3 ? undefined : partIn(plain);
  const longer = longerIn(plain);
  return {
    ...date,
    ...(longer !== undefined && { longer }),
    ...(quarter !== undefined && { quarter }),
    ...(months === undefined && toDate.test(plain) && { toDate: true as const }),
    ...(months !== undefined && { months }),
    ...(part !== undefined && { part }),
    ...(relative !== undefined && { relative }),
    ...(restated.test(plain) && { restated: true as const }),
    ...(/\bas (?:at|of)\b|^at \d|^at [a-z]+ \d|於\S*\d+日|于\S*\d+日/iu.test(plain) && { instant: true as const }),
  };
}

/**
 * From one day, of any month, to another: what began within a year is a period of the months nearest to it. Empty for what
 * is shorter than a month, or longer than a year and a half, as since a company began: no period of a statement's columns.
 */
export function daySpan(text: string): PeriodWords | undefined {
  const found = daysBetween.exec(text);
  if (found === null || dateIn(text.slice(0, found.index)).year !== undefined) return undefined;
  const [from, to] = [dateIn(found.groups?.["from"] ?? ""), dateIn(found.groups?.["to"] ?? "")];
  if (to.year === undefined || from.month === undefined || to.month === undefined) return undefined;
  const begins = from.year ?? to.year;
  const length = Date.UTC(to.year, to.month - 1, (to.day ?? 0) + 1) - Date.UTC(begins, from.month - 1, from.day ?? 1);
  const months = Math.round(length / dayLong / 30.44);
  if (length / dayLong < 27 || months > 18) return {};
  return { ...to, months, ...(restated.test(text) && { restated: true as const }) };
}

const dayLong = 24 * 60 * 60 * 1000;

/**
 * From a first day to a last: "January 1 to June 30, 2014", "1 April 2013 – 31 March 2014" are six months and twelve. The
 * first day has to be one that begins a month.
 */
function monthsOfSpan(text: string): { readonly months: number; readonly last: number } | undefined {
  const first = span.exec(text);
  if (first === null) return undefined;
  const from = monthOf(first[1] ?? first[2] ?? "");
  const last = first.index + first[0].length;
  const to = dateIn(text.slice(last)).month;
  return to === undefined ? undefined : { months: ((to - from + 12) % 12) + 1, last };
}

/** Quarters and halves by their number. */
function partIn(text: string): number | undefined {
  const named = /\b(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?![a-z])/iu.exec(text);
  const number = named?.slice(1).find((each) => each !== undefined);
  if (number !== undefined) return Number(number);
  const ordinal = /\b(first|second|third|fourth) (?:quarter|half)/iu.exec(text)?.[1]?.toLowerCase();
  const counted = /\b([1-4])(?:(?:st|nd|rd|th|d)? quarter|(?:st|nd) half)/iu.exec(text)?.[1];
  if (counted !== undefined) return Number(counted);
  if (ordinal !== undefined) return ["first", "second", "third", "fourth"].indexOf(ordinal) + 1;
  const chinese = /第?([一二三四1-4])季/u.exec(text)?.[1];
  if (chinese !== undefined) return "一二三四".indexOf(chinese) + 1 || Number(chinese);
  if (/上半年|(?<!下)半年度/u.test(text)) return 1;
  return /下半年/u.test(text) ? 2 : undefined;
}

/** Columns that are named by "this" and "last" alone. */
function relativeIn(text: string): 0 | -1 | undefined {
  if (
    /上期|上年|去年|期初|年初|上一年|前(?:連結|事業年度|年度|期(?!間))|\b(?:prior|previous|last|preceding) (?:corresponding |comparative )?(?:financial |fiscal |reporting )?(?:year|period|half|quarter)(?!['’]?s? (?:adjust|restate|correct|error))|\bopening balance/iu.test(
      text,
    )
  )
    return -1;
  return /本期|本年|期末|年末|当(?:連結|事業年度|年度|期(?!純|利))|\b(?:current|this) (?:financial |fiscal |reporting )?(?:year|period|half|quarter)|\bclosing balance/iu.test(
    text,
  )
    ? 0
    : undefined;
}

const restated = /restated|re-?presented|重列|重新呈列|重述|追溯調整/iu;

const span = new RegExp(
  `(?:\\b0?1(?:st)? ${monthWord}|\\b${monthWord} 0?1(?:st)?),?(?: (?:19|20)\\d{2})? ?(?:to|until|through|[-–—]) ?(?=(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthWord})`,
  "iu",
);

const dayAndMonth = `(?:\\d{1,2}(?:st|nd|rd|th)? ${monthWord}|${monthWord} \\d{1,2}(?:st|nd|rd|th)?)`;
const beginning = "\\((?:date of )?(?:inception|formation|incorporation|commencement)[^()]*\\)";
const daysBetween = new RegExp(
  `\\b(?<from>${dayAndMonth}(?:,? ?(?:19|20)\\d{2})?)\\)?,? ?(?:${beginning})?,? ?(?:to|until|through|thru|[-–—]) ?(?<to>${dayAndMonth},? ?${year})`,
  "iu",
);

/** A quarter or a half glued to its year: "1Q25", "H124". */
const shortPart = /\b(?:[1-4]Q|[12]H|Q[1-4]|H[12]) ?['’]?((?:20)?\d{2})(?!\d)/giu;

/** True for words that say a period and nothing else: "2023", "31 December", "Year ended", "(Unaudited)", "二零二五年". */
export function isPeriodHead(text: string): boolean {
  const rest = chineseDates(monthsApart(datesInEnglish(text)))
    .replace(shortPart, " $1")
    // An actual year.
    .replace(/(?<=\d\d)A(?![\p{L}\d])/gu, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/giu, "")
    .replace(new RegExp(monthWord, "giu"), " ")
    .replace(
      /\b(?:for|the|as|at|of|to|from|years?|months?|weeks?|half|quarters?|period|ended|ending|fiscal|financial|first|second|third|fourth|three|six|nine|twelve|and|fy(?=\d\d)|fy|f(?=\d\d\b)|q[1-4]|h[12]|[1-4]q|[12]h|restated\d?|re-?presented|unaudited|audited|notes?|january|inception|through|until|thirteen|twenty-six|thirty-nine|fifty-two|fifty-three|full|interim|ltm|ttm|l12m|ytd|in)(?:\b|(?<=\bfy?)(?=\d))/giu,
      " ",
    )
    .replace(/現在/gu, " ")
    .replace(/[自截至止年度月日個个於于為为及期間期间財政财政經经未審审核計计重列季半全]/gu, " ")
    .replace(/[\d\s.,:;()/'’`*&–—-]+/gu, "");
  return rest === "" && /\d|[a-z]{2}|[年月日核列]/iu.test(text);
}
