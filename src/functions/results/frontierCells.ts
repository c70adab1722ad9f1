import { breakEven } from "../../impairment/breakEven/breakEven.ts";
import { checkFacts } from "../../impairment/unit/checkUnit.ts";
import { driverLine } from "../../impairment/unit/drivers.ts";
import { shifted } from "../../impairment/unit/shifted.ts";
import { yearsOf } from "../../impairment/unit/valuesOf.ts";
import { breakEvenCells, checkCellCount, ofYears } from "../arguments/checkCellCount.ts";
import { CellErrors } from "../errors/CellErrors.ts";
import { inCell, type Places } from "../errors/excelError.ts";
import { checkPreview } from "../arguments/checkPreview.ts";
import { readDriver, readOtherDriver } from "../arguments/readDriver.ts";
import { cellAt, placeAt, readRange } from "../arguments/readRange.ts";
import { namedShift, readShift } from "../arguments/readShift.ts";
import { mostYearsFor, readUnitBlock } from "../arguments/readUnitBlock.ts";
import { writeNumber } from "./writeNumber.ts";

/** The arguments of FRONTIER, as sent. */
export interface FrontierArguments {
  readonly cgu: unknown;
  readonly driver: unknown;
  readonly otherDriver: unknown;
  readonly otherShifts: unknown;
}

/**
 * The driver's break-even for each shift of the other driver, in the shape of the shifts. Where there is none, because
 * nothing makes headroom zero or because the shift leaves the range of break-evens, #N/A in its cell, saying which.
 */
export function frontierCells(
  name: string,
  sent: FrontierArguments,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const driver = readDriver(sent.driver, "driver");
  const unit = readUnitBlock(sent.cgu, "cgu", mostYearsFor(driver));
  const otherDriver = readOtherDriver(sent.otherDriver, "otherDriver", driver, "driver");
  const shifts = readRange(sent.otherShifts, "otherShifts");
  checkFacts(unit);
  const years = yearsOf(unit);
  checkCellCount("otherShifts", shifts.rows, shifts.columns, breakEvenCells(years, driverLine(driver)), ofYears(years));
  checkPreview(shifts.rows * shifts.columns * cellsPerBreakEven, "cells", invocation);
  const errors = new CellErrors();
  const cell = (row: number, column: number): number | CustomFunctions.Error => {
    const other = readShift(name, cellAt(shifts, row, column), placeAt(shifts, row, column), errors);
    if (other.error) return other.error;
    return inCell(
      name,
      () => writeNumber(breakEven(shifted(unit, otherDriver, other.shift), driver)),
      (): Places => ({ driver: namedShift(other), [otherDriver]: namedShift(other) }),
    );
  };
  return Array.from({ length: shifts.rows }, (_, row) =>
    Array.from({ length: shifts.columns }, (__, column) => cell(row, column)),
  );
}

/** A break-even costs about as much as so many cells of headroom. */
const cellsPerBreakEven = 100;
