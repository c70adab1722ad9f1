import type { LaidTable } from "../tables/LaidTable.ts";
import { daysIn } from "../../words/daysIn.ts";
import { isYearText } from "../../words/figureText.ts";

/** Years of weeks that end in these months are named after the year before by many, and after their own by others. */
const LAST_MONTH = 2;

/**
 * The day on which each column of years ends, where one line over the table prints as many days as there are columns, "At
 * January 1, 2013 and January 2, 2012" over "2012" and "2011": in their order, each in its column's year or early in the
 * next. Undefined where nothing prints them, or one does not fit.
 */
export function titledDays({ title, grid }: LaidTable): readonly string[] | undefined {
  const years = grid.heads.map((texts) => yearAlone(texts));
  const printed = [...new Set(years)].sort().reverse();
  if (printed.length < 2 || printed.includes(undefined)) return undefined;
  for (const text of [...title.context, ...grid.caption].reverse()) {
    const days = [...new Set(daysIn(text))].sort().reverse();
    if (days.length !== printed.length) continue;
    const fits = days.every((day, index) => isOf(day, Number(printed[index])));
    return fits ? years.map((year) => days[printed.indexOf(year)] ?? "") : undefined;
  }
  return undefined;
}

function isOf(day: string, year: number): boolean {
  const [of, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return of === year || (of === year + 1 && month <= LAST_MONTH);
}

/** The year of a head that says nothing else. */
function yearAlone(texts: readonly string[]): string | undefined {
  const [text = ""] = texts.filter((each) => /\d/u.test(each));
  const others = texts.filter((each) => each !== text);
  return isYearText(text) && /^(?:19|20)\d{2}$/u.test(text.trim()) && others.every((each) => !/\d/u.test(each))
    ? text.trim()
    : undefined;
}
