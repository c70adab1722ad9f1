import { InputError } from "../errors/InputError.ts";

/** The most cells that SENSITIVITY fills. */
export const headroomCells = 200_000;

/**
 * The most cells that FRONTIER fills. Each takes 0.1 to 0.3 ms for a forecast of five years, and where roots have to be
 * isolated up to 0.5 ms for ten and 6 ms for fifty: Excel waits some ten seconds at the most.
 */
export function breakEvenCells(years: number): number {
  return Math.min(10_000, Math.floor(100_000 / years));
}

/** @throws InputError above the limit, which may be one `of` something: " for 20 years". */
export function checkCellCount(parameter: string, rows: number, columns: number, limit: number, of = ""): void {
  if (rows * columns <= limit) return;
  throw new InputError(parameter, "", `${rows} × ${columns} = ${rows * columns} cells`, `at most ${limit}${of}`);
}
