import type { Filing } from "../filing/Filing.ts";
import type { Period, Role } from "../filing/Pack.ts";
import { closingDay, monthsOf } from "./periodWords.ts";

/** What a document prints for a period that it tells of, the first that it has. */
const telling: readonly Role[] = ["revenue", "resultForThePeriod", "totalAssets"];

/**
 * The periods that measures are shown for, ascending: those of one length with the newest that the document prints
 * results of. Of several that end on that day the year goes before a half or a quarter, and those before what is longer.
 */
export function measuredPeriods(filing: Filing): readonly Period[] {
  const row = telling.map((role) => filing.role(role)).find((found) => found !== undefined);
  const told = filing.periods.filter(({ key }) => row === undefined || filing.figureOf(row.id, key) !== undefined);
  const newestDay = told.map(closingDay).sort().at(-1);
  const lengths = told.filter((period) => closingDay(period) === newestDay).map(monthsOf);
  const withinAYear = lengths.filter((months) => months <= 12);
  const length = withinAYear.length > 0 ? Math.max(...withinAYear) : Math.min(...lengths);
  return told.filter((period) => monthsOf(period) === length);
}
