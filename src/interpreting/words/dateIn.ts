import { chineseDates } from "./chineseDates.ts";
import { monthOf, monthWord } from "./monthWords.ts";

/** A date as words say it. */
export interface DateWords {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Every year that a text names, as they stand. */
export function yearsIn(text: string): readonly number[] {
  return [...chineseDates(text).matchAll(/(?<![\d,.$])(?:19|20)\d{2}(?![\d,%]|\.\d)/gu)].map(([year]) => Number(year));
}

/** A year of four digits, as a pattern's source with one group. */
export const year = "((?:19|20)\\d{2})(?!\\d)";

/** What stands before a month that a period ends with. */
const spanWords = "(?:LTM|TTM|L12M|YTD)";

const dateForms: readonly { readonly form: RegExp; readonly order: string }[] = [
  { form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthWord},? ${year}`, "iu"), order: "dmy" },
  { form: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? ?${year}`, "iu"), order: "mdy" },
  // "Dec-31-2024A" of data exports: an actual year.
  { form: new RegExp(`\\b${monthWord}-(\\d{1,2})-((?:19|20)\\d{2})A?(?!\\d)`, "iu"), order: "mdy" },
  { form: new RegExp(`${year}年 ?(\\d{1,2})月 ?(\\d{1,2})日`, "u"), order: "ymd" },
  { form: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/u, order: "ymd" },
  { form: /\b(\d{1,2})[./-] ?(\d{1,2})[./-] ?((?:19|20)\d{2})(?!\d)/u, order: "dmy" },
  {
    form: new RegExp(`\\b(\\d{1,2})[- ]${monthWord}[- ]((?:19|20)?\\d{2})\\b(?! ?(?:months?|weeks?)\\b)`, "iu"),
    order: "dmy",
  },
  { form: /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{2})(?![\d.])/u, order: "dmy" },
  // "6/30/2014" can only be a month and its day.
  { form: /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d{2})(?!\d)/u, order: "mdy" },
];

const dayForms: readonly { readonly form: RegExp; readonly order: string }[] = [
  { form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthWord}`, "iu"), order: "dm" },
  { form: new RegExp(`\\b${monthWord} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "iu"), order: "md" },
  { form: /(\d{1,2})月 ?(\d{1,2})日/u, order: "md" },
];

/** The date that words say, whole or in part; empty where they say none. Chinese dates in digits, see `chineseDates`. */
export function dateIn(text: string): DateWords {
  for (const { form, order } of [...dateForms, ...dayForms]) {
    const found = form.exec(text);
    const date = found === null ? undefined : inOrder(found.slice(1), order);
    if (date !== undefined) return date.year === undefined ? { ...yearAlone(text), ...date } : date;
  }
  const monthAlone = new RegExp(`\\b${monthWord},? ${year}`, "iu").exec(text);
  if (monthAlone?.[1] !== undefined) return { year: Number(monthAlone[2]), month: monthOf(monthAlone[1]) };
  // "Mar-19" and "Mar '19" are a month of a year; without a stroke the number would be a day.
  const shortYear = new RegExp(`^(?:${spanWords} ?)?${monthWord} ?[-–—'’] ?['’]?(\\d{2})$`, "iu").exec(text.trim());
  if (shortYear?.[1] !== undefined) return { year: 2000 + Number(shortYear[2]), month: monthOf(shortYear[1]) };
  return yearAlone(text);
}

function yearAlone(text: string): DateWords {
  const whole = financialYear(text);
  if (whole !== undefined) return { year: whole };
  const [, begins, second] = /\b((?:19|20)\d{2})\/(\d{2})\b/u.exec(text) ?? [];
  // "2024/12" is a month; "2023/24" was a financial year.
  if (begins !== undefined && Number(second) >= 1 && Number(second) <= 12)
    return { year: Number(begins), month: Number(second) };
  const [first] = yearsIn(text);
  if (first !== undefined) return { year: first };
  // Three digits behind "FY" are a year and the mark of a footnote.
  const japanese = /\bFY ?(\d{1,2})\/(\d{2})(?!\d)/u.exec(text);
  if (japanese !== null && Number(japanese[1]) <= 12)
    return { year: 2000 + Number(japanese[2]), month: Number(japanese[1]) };
  const short =
    /\b(?:FY|CY|[1-4]Q|Q[1-4]|[12]H|H[12]) ?'?(\d{2})(?:A?\b|(?<=FY ?\d{2})\d(?!\d))/u.exec(text) ??
    /^F'?(\d{2})\b/u.exec(text);
  return short === null ? {} : { year: 2000 + Number(short[1]) };
}

/** The year in which a financial year ends that two calendar years name: "2023/24", "2017/2018", "2023-24". */
function financialYear(text: string): number | undefined {
  const [, begins = "", stroke, ends = ""] =
    /(?<![\d/-])((?:19|20)\d{2})(\/|[-–])(\d{2}|(?:19|20)\d{2})(?![\d/]|-\d)/u.exec(text) ?? [];
  const next = Number(begins) + 1;
  if (ends === "" || Number(ends) !== (ends.length === 4 ? next : next % 100)) return undefined;
  // "2011-12" may be a month of its year.
  return stroke !== "/" && ends.length === 2 && Number(ends) <= 12 ? undefined : next;
}

function inOrder(parts: readonly (string | undefined)[], order: string): DateWords | undefined {
  const part = (name: string): string | undefined => parts[order.indexOf(name)];
  const month = monthOf(part("m") ?? "");
  const day = Number(part("d"));
  const yearPart = part("y");
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (yearPart === undefined || !order.includes("y")) return { month, day };
  return { year: Number(yearPart.length === 2 ? `20${yearPart}` : yearPart), month, day };
}
