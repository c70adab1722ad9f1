import { isTerm, numbers } from "./isTerm.ts";
import { isToDate } from "./toDate.ts";

/** How many months a text says that a period lasts; undefined where it says none, or several lengths. */
export function monthsIn(text: string): number | undefined {
  if (isTerm(text) || twoLengths.test(text)) return undefined;
  const counted = /\b(\d{1,2}|one|two|three|six|nine|twelve|eighteen|fifteen) ?-?months?\b|(\d{1,2}) ?[個个]月/iu.exec(
    text,
  );
  if (counted !== null) {
    const number = counted[1] ?? counted[2] ?? "";
    if (/^\d+$/u.test(number)) return Number(number);
    const index = numbers.indexOf(number.toLowerCase()) + 1;
    return index > 0 ? index : number.toLowerCase() === "fifteen" ? 15 : 18;
  }
  if (lastTwelve.test(text)) return 12;
  const weeks =
    /\b(\d{2}) ?-?weeks?\b/iu.exec(text) ??
    /\b(thirteen|twenty-six|thirty-nine|fifty-two|fifty-three) ?-?weeks?\b/iu.exec(text);
  if (weeks?.[1] !== undefined) return monthsOfWeeks(weeks[1]);
  // A quarter that is cumulative is no quarter, and a year to date no year.
  if (isToDate(text)) return undefined;
  if (/\bhalf[- ]year\b|\b(?:first|second|1st|2nd) half\b|半年|\b[12]H ?'?\d{2}|\bH[12]\b/iu.test(text)) return 6;
  const quarters = /\b(two|three|four|five|six|seven|eight) (?:\w+ )?quarters\b/iu.exec(text)?.[1]?.toLowerCase();
  const many = quarters === undefined ? 0 : numbers.indexOf(quarters) + 1;
  // What is averaged over more quarters than a year has is of the day that the last of them ends on.
  if (many > 0) return many > 4 ? undefined : 3 * many;
  if (/\bquarter(?:ly)?\b|\bquarters (?:ended|ending)\b|季度|\bQ[1-4]\b|\b[1-4]Q/iu.test(text)) return 3;
  if (wholeYear.test(text.trim())) return 12;
  if (
    /\byears? (?:to|ended|ending)\b|\bfiscal years?\b|\bfinancial years?\b|\bfor the years?\b|\bFY ?'?\d{2}|截至\S*年度|止年度|年度/iu.test(
      text,
    )
  )
    return 12;
  return undefined;
}

/** What a title is about that is over columns of two lengths, the longer last: "for the quarter and nine months ended". */
const twoLengths =
  /\b(?:quarter|half(?:[- ]year)?|year|(?:three|six|nine|twelve|\d{1,2})(?:[- ](?:month|week)s?)?) (?:and|&) (?:the )?(?:\w+ )?(?:quarter|half[- ]year|year|(?:\d{1,2}[- ])?(?:month|week)s?)\b/iu;

/** Of two lengths that a text names, the longer, which stands last. */
export function longerIn(text: string): number | undefined {
  const both = twoLengths.exec(text);
  return both === null ? undefined : monthsIn(text.slice(both.index).replace(/^.*? (?:and|&) /u, ""));
}

/** Twelve months to any day: "LTM Sep-31", "TTM". */
export const lastTwelve = /\b(?:LTM|TTM|L12M)\b/u;

/** The whole year beside its quarters, under the year or beside it: "FY", "Full year 2014", "12M". */
const wholeYear = /^(?:(?:19|20)\d{2} )?(?:FY|full[- ] ?year|12M)$|^full[- ] ?year (?:19|20)\d{2}(?: \S{1,12})?$/iu;

function monthsOfWeeks(weeks: string): number | undefined {
  const known: Readonly<Record<string, number>> = {
    thirteen: 3,
    "twenty-six": 6,
    "thirty-nine": 9,
    "fifty-two": 12,
    "fifty-three": 12,
  };
  const months = known[weeks.toLowerCase()] ?? Math.round(Number(weeks) / 4.345);
  return months > 0 ? months : undefined;
}
