import { InputError } from "./InputError.ts";

/** The most cells that SENSITIVITY fills. */
export const headroomCells = 200_000;

/** The most cells that FRONTIER fills: each takes about a millisecond where roots have to be isolated. */
export const breakEvenCells = 10_000;

/** @throws InputError above the limit. */
export function checkCellCount(parameter: string, rows: number, columns: number, limit: number): void {
  if (rows * columns <= limit) return;
  throw new InputError(parameter, "", `${rows} × ${columns} = ${rows * columns} cells`, `at most ${limit}`);
}
