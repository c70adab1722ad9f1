import { isoDate } from "../layout/heads/isoDate.ts";
import { datesInEnglish } from "./abroad/datesAbroad.ts";
import { chineseDates } from "./chineseDates.ts";
import { monthOf, monthsApart, monthWord } from "./monthWords.ts";

const year = "(?<year>(?:19|20)\\d{2})(?!\\d)";
const ordinal = "(?:st|nd|rd|th)?";
const forms = [
  new RegExp(`\\b(?<day>\\d{1,2})${ordinal} (?<month>${monthWord}),? ${year}`, "giu"),
  new RegExp(`\\b(?<month>${monthWord}) (?<day>\\d{1,2})${ordinal},? ?${year}`, "giu"),
  new RegExp(`${year}年 ?(?<month>\\d{1,2})月 ?(?<day>\\d{1,2})日`, "gu"),
];

/** A day that a period begins on, before the one that it ends on. */
const firstDay = new RegExp(
  `(?:\\b\\d{1,2}${ordinal} ${monthWord}|\\b${monthWord} \\d{1,2}${ordinal}),?(?: (?:19|20)\\d{2})? ?(?=(?:to|until|through|[-–—]) ?(?:\\d{1,2}${ordinal} ${monthWord}|${monthWord} \\d))|(?:19|20)\\d{2}年 ?\\d{1,2}月 ?\\d{1,2}日(?= ?[起至到~～])`,
  "giu",
);

/**
 * Every day that words print whole, with its month's name, as ISO dates: years of weeks end on a day of their own each,
 * "September 28, 2024 and September 30, 2023". The first day of a period is of the one that ends with it.
 */
export function daysIn(text: string): readonly string[] {
  const plain = chineseDates(monthsApart(datesInEnglish(text.replace(/\s+/gu, " "))));
  const ends = plain.replace(firstDay, " ");
  return forms.flatMap((form) =>
    [...ends.matchAll(form)].flatMap(({ groups = {} }) => {
      const [of, month, day] = [Number(groups["year"]), monthOf(groups["month"] ?? ""), Number(groups["day"])];
      return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [isoDate(of, month, day)] : [];
    }),
  );
}
