import type { DriverLine } from "../../impairment/unit/drivers.ts";
import { InputError } from "../errors/InputError.ts";
import * as functionWords from "../functionWords.ts";

/** The most cells that GROSSMARGIN fills: a whole column of the sheet. */
export const marginCellCount = 1_048_576;

/** The most cells that SENSITIVITY fills, each of which may cost a walk through the years. */
export const headroomCells = (years: number): number => Math.min(200_000, Math.floor(50_000_000 / years));

/**
 * The most cells that FRONTIER fills within some two seconds: each takes 0.1 ms for a forecast of five years, and longer
 * with the years; where roots have to be isolated, with their square.
 */
export const breakEvenCells = (years: number, { driver }: Pick<DriverLine, "driver">): number =>
  Math.min(10_000, Math.floor(driver.solved === "roots" ? 250_000 / years ** 2 : 100_000 / years));

/** What a limit is of: " for a forecast of 20 years". */
export const ofYears = (years: number): string => functionWords.forAForecastOfYears(years);

/** @throws InputError above the limit, which may be one `of` something. */
export function checkCellCount(parameter: string, rows: number, columns: number, limit: number, of = ""): void {
  if (rows * columns <= limit) return;
  throw new InputError(parameter, "", `${rows} × ${columns} = ${rows * columns} cells`, `at most ${limit}${of}`);
}
