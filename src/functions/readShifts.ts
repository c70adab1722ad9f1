import { decimal, type Decimal } from "../figures/decimal.ts";
import { inCell } from "./excelError.ts";
import { readNumber } from "./readCell.ts";
import { readLine } from "./readRange.ts";

/** Shifts, and the Excel error of each one that is none; such a one stands as zero among the shifts. */
export interface Shifts {
  readonly shifts: readonly Decimal[];
  readonly errors: readonly (CustomFunctions.Error | undefined)[];
}

/**
 * A row or column of shifts. A cell that is no number spoils its own results only.
 *
 * @throws InputError for a range of several rows and columns.
 */
export function readShifts(name: string, sent: unknown, parameter: string): Shifts {
  const read = readLine(sent, parameter).map((cell) => inCell(name, () => readNumber(cell.sent, cell.place)));
  return {
    shifts: read.map((shift) => (isError(shift) ? decimal(0) : shift)),
    errors: read.map((shift) => (isError(shift) ? shift : undefined)),
  };
}

function isError(shift: Decimal | CustomFunctions.Error): shift is CustomFunctions.Error {
  return shift instanceof CustomFunctions.Error;
}
