import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CellErrors } from "../errors/CellErrors.ts";
import { refusalCode } from "../errors/errorTable.ts";
import { inCell } from "../errors/excelError.ts";
import { cellValue } from "./cellValue.ts";
import { named, readNumber, type Place } from "./readCell.ts";
import * as functionWords from "../functionWords.ts";

/** One cell of shifts. */
export interface Shift {
  readonly place: Place;
  /** Zero where the cell holds no number. */
  readonly shift: Decimal;
  /** Where it holds none: what its results are. */
  readonly error: CustomFunctions.Error | undefined;
}

/**
 * A shift, as sent. A cell that is no number spoils its own results only.
 *
 * @param errors of the result's cells: two hundred thousand shifts may be no numbers.
 */
export function readShift(name: string, sent: unknown, place: Place, errors: CellErrors): Shift {
  const cell = cellValue(sent);
  const isRefused = cell.kind !== "number" && cell.kind !== "blank";
  const read = errors.cell(isRefused ? refusalCode(cell) : undefined, () =>
    inCell(name, () => readNumber(sent, place)),
  );
  return read instanceof CustomFunctions.Error
    ? { place, shift: decimal(0), error: read }
    : { place, shift: read, error: undefined };
}

/** A shift as a message names it: "rowShifts, cell 2 (a shift of -0.1)". */
export function namedShift({ place, shift }: Shift): string {
  return functionWords.aShift(named(place), shift.toString());
}
