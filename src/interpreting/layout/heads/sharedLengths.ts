import type { PeriodWords } from "../../words/periodWords.ts";

/**
 * Gives a length that stands over several columns to all of them: set in the middle ("Six months to" over two days), it
 * stands over one, and the others are those of the same day of another year. Where two lengths end on that day, neither is.
 *
 * @param title - what the title says, which may name the quarter that ends: "for the fourth quarter ended 30 June 2014"
 */
export function withSharedLengths(heads: readonly PeriodWords[], title: PeriodWords): readonly PeriodWords[] {
  return heads.map((head) => {
    if (head.toDate === true) return withMonthsToDate(head, [...heads, title]);
    if (head.months !== undefined || head.month === undefined || head.day === undefined || head.instant === true)
      return head;
    const lengths = new Set(
      heads.flatMap(({ months, month, day }) =>
        months !== undefined && month === head.month && day === head.day ? [months] : [],
      ),
    );
    const [months, ...others] = lengths;
    return months === undefined || others.length > 0 ? head : { ...head, months };
  });
}

/**
 * From the first day of the year to the end of the second quarter are six months, where a head beside it or the title says
 * which quarter ends; else it is the longer of two lengths that the title names.
 */
function withMonthsToDate(head: PeriodWords, said: readonly PeriodWords[]): PeriodWords {
  const ofDay = said.filter(({ month, day }) => month === head.month && day === head.day);
  const quarter = ofDay.find((each) => each.quarter !== undefined)?.quarter;
  const longer = ofDay.find((each) => each.longer !== undefined)?.longer;
  const months = quarter === undefined ? longer : 3 * quarter;
  return months === undefined ? head : { ...head, months };
}
