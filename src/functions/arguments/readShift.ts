import { decimal, type Decimal } from "../../figures/decimal.ts";
import { inCell } from "../errors/excelError.ts";
import { named, readNumber, type Place } from "./readCell.ts";

/** One cell of shifts. */
export interface Shift {
  readonly place: Place;
  /** Zero where the cell holds no number. */
  readonly shift: Decimal;
  /** Where it holds none: what its results are. */
  readonly error: CustomFunctions.Error | undefined;
}

/** A shift, as sent. A cell that is no number spoils its own results only. */
export function readShift(name: string, sent: unknown, place: Place): Shift {
  const read = inCell(name, () => readNumber(sent, place));
  return read instanceof CustomFunctions.Error
    ? { place, shift: decimal(0), error: read }
    : { place, shift: read, error: undefined };
}

/** A shift as a message names it: "rowShifts, cell 2 (a shift of -0.1)". */
export function namedShift({ place, shift }: Shift): string {
  return `${named(place)} (a shift of ${shift.toString()})`;
}
