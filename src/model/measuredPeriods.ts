import type { Filing } from "../filing/Filing.ts";
import type { Period, Role } from "../filing/Pack.ts";
import { monthsOf } from "./periodWords.ts";

/** What a document prints for a period that it tells of, the first that it has. */
const telling: readonly Role[] = ["revenue", "resultForThePeriod", "totalAssets"];

/**
 * The periods that measures are shown for, ascending: the years that the document prints results of, or where it prints
 * none the longest periods that it has.
 */
export function measuredPeriods(filing: Filing): readonly Period[] {
  const row = telling.map((role) => filing.role(role)).find((found) => found !== undefined);
  const told = filing.periods.filter(({ key }) => row === undefined || filing.figureOf(row.id, key) !== undefined);
  const longest = Math.max(0, ...told.map(monthsOf).filter((months) => months <= year));
  return told.filter((period) => monthsOf(period) === longest);
}

/** The months of a year; a longer period is no year's result. */
const year = 12;
