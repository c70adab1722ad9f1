import { periodWords, type PeriodWords } from "../../words/periodWords.ts";
import { saysPeriod } from "../../words/saysPeriod.ts";
import type { LaidTable } from "../tables/LaidTable.ts";

/** What the lines over a table say: the nearest date, the nearest length. */
export function contextWords({ title, grid, rows }: LaidTable): PeriodWords {
  // A first row, "At 1 May 2014", says a day that a movement begins on.
  const over = [...title.context, title.title].filter((text) => text !== rows[0]?.label);
  const said = [...over, ...grid.caption].filter(saysPeriod).map(periodWords);
  const nearest = [...said].reverse();
  const dated =
    nearest.find(({ month }) => month !== undefined) ??
    nearest.find(({ year, months }) => year !== undefined && months === 12);
  // Two lengths that stand apart are each over some of the columns, and neither is the table's.
  const lengths = new Set(
    said.flatMap(({ months, month, year }) =>
      months !== undefined && month === undefined && year === undefined ? [months] : [],
    ),
  );
  const long = lengths.size > 1 ? undefined : nearest.find(({ months }) => months !== undefined);
  const { quarter, longer } = dated ?? {};
  return {
    ...(quarter !== undefined && { quarter }),
    ...(longer !== undefined && { longer }),
    ...(dated?.year !== undefined && { year: dated.year }),
    ...(dated?.month !== undefined && { month: dated.month }),
    ...(dated?.day !== undefined && { day: dated.day }),
    ...(long?.months !== undefined && { months: long.months }),
    ...(said.some(({ instant }) => instant === true) && { instant: true as const }),
  };
}
