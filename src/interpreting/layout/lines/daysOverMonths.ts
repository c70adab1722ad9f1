import type { ReadCell, ReadLine } from "../../../reading/ReadDocument.ts";
import { monthWord } from "../../words/monthWords.ts";

/**
 * Joins dates that a narrow column breaks behind the day: "30" over "September" is "30 September", and no row of
 * figures. A line of such days and nothing else goes into the months right below it; or into what is above it, where that
 * ends with the month: "Six months ended June" over "30,".
 */
export function daysOverMonths(lines: readonly ReadLine[]): readonly ReadLine[] {
  const joined: ReadLine[] = [];
  for (const line of lines) {
    const above = joined[joined.length - 1];
    const dates = above === undefined ? undefined : (datesOf(above, line) ?? endsOf(above, line));
    if (dates === undefined) joined.push(line);
    else joined[joined.length - 1] = dates;
  }
  return joined;
}

function datesOf(days: ReadLine, months: ReadLine): ReadLine | undefined {
  if (days.measure === "columns" || days.measure !== months.measure) return undefined;
  const feet = days.cells.map((cell) => months.cells.find((month) => overlap(cell, month)));
  const broken = days.cells.every(({ text }, at) => endsInDay.test(text) && isMonth.test(feet[at]?.text ?? ""));
  if (!broken || new Set(feet).size < feet.length) return undefined;
  return {
    ...months,
    cells: months.cells.map((month) => {
      const day = days.cells[feet.indexOf(month)];
      return day === undefined ? month : dateOf(day, month);
    }),
  };
}

/** Lengths whose days stand on the next line, some without the month, which was left behind. */
function endsOf(lengths: ReadLine, days: ReadLine): ReadLine | undefined {
  if (days.measure === "columns" || days.measure !== lengths.measure) return undefined;
  const heads = days.cells.map((cell) => lengths.cells.find((length) => overlap(cell, length)));
  const isRest = days.cells.map(({ text }, at) => isDay.test(text) && endsInMonth.test(heads[at]?.text ?? ""));
  const goesOn = days.cells.every(
    ({ text }, at) => isRest[at] === true || (isMonthAndDay.test(text) && isLength.test(heads[at]?.text ?? "")),
  );
  if (!goesOn || !isRest.includes(true) || new Set(heads).size < heads.length) return undefined;
  return {
    ...lengths,
    cells: lengths.cells.map((length) => {
      const day = days.cells[heads.indexOf(length)];
      return day === undefined ? length : { ...dateOf(length, day), place: length.place };
    }),
  };
}

const isLength = /\b(?:ended|ending|months?|weeks?|years?|as of|as at)\b/iu;
const endsInMonth = new RegExp(`${isLength.source}.*\\b${monthWord}$`, "iu");
const isDay = /^(?:0?[1-9]|[12]\d|3[01]),?$/u;
const isMonthAndDay = new RegExp(`^${monthWord} (?:0?[1-9]|[12]\\d|3[01]),?$`, "iu");

const dateOf = (day: ReadCell, month: ReadCell): ReadCell => ({
  ...month,
  text: `${day.text} ${month.text}`,
  left: Math.min(day.left, month.left),
  right: Math.max(day.right, month.right),
});

const overlap = (a: ReadCell, b: ReadCell): boolean => a.left < b.right && b.left < a.right;

/** "30", or the last day of a span: "1 July - 30". */
const endsInDay = new RegExp(`^(?:\\d{1,2} ${monthWord} ?[-–—] ?)?(?:0?[1-9]|[12]\\d|3[01])$`, "iu");

const isMonth = new RegExp(`^${monthWord}(?:,? (?:19|20)\\d{2})?$`, "iu");
