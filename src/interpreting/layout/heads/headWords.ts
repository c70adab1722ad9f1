import { daySpan, periodWords, type PeriodWords } from "../../words/periodWords.ts";
import { isToDate } from "../../words/toDate.ts";

/** What stands over a column says of its period. */
export interface HeadWords extends PeriodWords {
  /** The day is what stands at the left of all heads says, of a year that it may not be. */
  readonly dayOfAll?: true;
}

/** The words over one column: the year nearest to it counts, and whatever else any of its heads says. */
export function headWords(texts: readonly string[], caption: readonly string[]): HeadWords {
  const joined = periodWords(texts.join(" "));
  if (daySpan(texts.join(" ")) !== undefined) return joined;
  const each = texts.map(periodWords);
  // What a bracket calls the period by the issuer's own year, "(Q3-2031)" under "December 31, 2030", says no year of a day.
  const dating =
    joined.month !== undefined && joined.day !== undefined
      ? texts.filter((text) => !isFiscalName.test(text)).map(periodWords)
      : each;
  const nearest = [...dating].reverse().find(({ year }) => year !== undefined);
  const caped = periodWords(caption.join(" "));
  // Of a part of a year, or a financial year among them, the day that the document is about says nothing.
  const apart = joined.part !== undefined || each.some((one) => one.months === 12);
  const month = nearest?.month !== undefined ? nearest : joined.month !== undefined ? joined : apart ? {} : caped;
  const year = nearest?.year ?? joined.year;
  // What stands at the beginning or at the end of a period is of a day.
  const balance = isBalance.test(texts.join(" "));
  // What is cumulative over several lines is no quarter, and no year, by a line of its own: "Current year to" over "date".
  const over = [...caption].reverse().map(periodWords);
  const lengths = isToDate(texts.join(" ")) ? [] : [...each, ...over, caped];
  const months = balance
    ? undefined
    : (monthsFromTo(each) ?? joined.months ?? lengths.find((one) => one.months !== undefined)?.months);
  const restated = joined.restated === true || each.some((one) => one.restated === true);
  return {
    ...(year !== undefined && { year }),
    ...(month.month !== undefined && { month: month.month }),
    ...(month.day !== undefined && { day: month.day }),
    ...(month === caped && caped.year !== year && { dayOfAll: true as const }),
    ...(months !== undefined && { months }),
    ...(restated && { restated: true as const }),
    ...(joined.part !== undefined && { part: joined.part }),
    ...(joined.relative !== undefined && { relative: joined.relative }),
    ...(joined.quarter !== undefined && { quarter: joined.quarter }),
    ...(joined.toDate === true && { toDate: true as const }),
    ...((balance || joined.instant === true || each.some((one) => one.instant === true)) && { instant: true as const }),
  };
}

const isFiscalName = /^\((?:[HQ][1-4]|[1-4][HQ]|\d{1,2}M|FY) ?[-–—’']? ?(?:20)?\d{2}\)$/iu;

const isBalance = /\bbalances?\b|carrying (?:amount|value)|\b(?:beginning|start|end) of (?:the )?(?:period|year)\b/iu;

/** Where a day stands over the day that a period ends on, and begins a month, it is the day that it begins on. */
function monthsFromTo(each: readonly PeriodWords[]): number | undefined {
  const [from, to, ...more] = each.filter(({ day }) => day !== undefined);
  if (from?.year === undefined || from.month === undefined || to?.year === undefined || to.month === undefined)
    return undefined;
  const months = 12 * (to.year - from.year) + to.month - from.month + 1;
  return more.length === 0 && from.day === 1 && (to.day ?? 0) > 27 && months > 0 && months <= 18 ? months : undefined;
}
