import type { PeriodWords } from "../../words/periodWords.ts";

/**
 * Gives a length that stands over several columns to all of them: set in the middle ("Six months to" over two days), it
 * stands over one, and the others are those of the same day of another year. Where two lengths end on that day, neither is.
 *
 * @param title - what the title says, which may name the quarter that ends: "for the fourth quarter ended 30 June 2014"
 */
export function withSharedLengths(heads: readonly PeriodWords[], title: PeriodWords): readonly PeriodWords[] {
  return heads.map((head) => {
    if (head.toDate === true) return toTheQuarter(head, [...heads, title]);
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
function toTheQuarter(head: PeriodWords, said: readonly PeriodWords[]): PeriodWords {
  const ofDay = said.filter(({ month, day }) => month === head.month && day === head.day);
  const quarter = ofDay.find((each) => each.quarter !== undefined)?.quarter;
  const longer = ofDay.find((each) => each.longer !== undefined)?.longer;
  const months = quarter === undefined ? longer : 3 * quarter;
  return months === undefined ? head : { ...head, months };
}

/** What is said over a table of how far into its year it is. */
interface IntoYear {
  /** The number of the quarter that it is about. */
  readonly quarter: number | undefined;
  /** The month in which the financial year ends. */
  readonly fiscalMonth: number | undefined;
}

/** A year to date whose length no head says ends with the quarter that the title names, or is as far from the year's end. */
export function withMonthsToDate(
  heads: readonly PeriodWords[],
  { quarter, fiscalMonth }: IntoYear,
): readonly PeriodWords[] {
  return heads.map((head) => {
    if (head.toDate !== true || head.months !== undefined || head.month === undefined) return head;
    const months =
      quarter !== undefined
        ? 3 * quarter
        : fiscalMonth === undefined
          ? undefined
          : ((head.month - fiscalMonth + 11) % 12) + 1;
    return months === undefined ? head : { ...head, months };
  });
}
