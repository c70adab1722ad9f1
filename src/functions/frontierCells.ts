import { breakEven } from "../impairment/breakEven.ts";
import { checkDriversDiffer } from "../impairment/sensitivity.ts";
import { shifted } from "../impairment/shifted.ts";
import { breakEvenCells, checkCellCount } from "./checkCellCount.ts";
import { inCell } from "./excelError.ts";
import { checkPreview } from "./preview.ts";
import { readNumber } from "./readCell.ts";
import { readDriver } from "./readDriver.ts";
import { cellAt, placeAt, readRange } from "./readRange.ts";
import { readUnitBlock } from "./readUnitBlock.ts";
import { writeNumber } from "./writeNumber.ts";

/** The arguments of FRONTIER, as sent. */
export interface FrontierArguments {
  readonly cgu: unknown;
  readonly driver: unknown;
  readonly otherDriver: unknown;
  readonly otherShifts: unknown;
}

/** The driver's break-even for each shift of the other driver, in the shape of the shifts; none is #N/A in its cell. */
export function frontierCells(
  name: string,
  sent: FrontierArguments,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const unit = readUnitBlock(sent.cgu, "cgu");
  const driver = readDriver(sent.driver, "driver");
  const otherDriver = readDriver(sent.otherDriver, "otherDriver");
  const shifts = readRange(sent.otherShifts, "otherShifts");
  checkDriversDiffer(driver, otherDriver);
  checkCellCount("otherShifts", shifts.rows, shifts.columns, breakEvenCells);
  checkPreview(shifts.rows * shifts.columns * cellsPerBreakEven, "cells", invocation);
  return Array.from({ length: shifts.rows }, (_, row) =>
    Array.from({ length: shifts.columns }, (__, column) =>
      inCell(name, () => {
        const shift = readNumber(cellAt(shifts, row, column), placeAt(shifts, row, column));
        return writeNumber(breakEven(shifted(unit, otherDriver, shift), driver));
      }),
    ),
  );
}

/** A break-even costs about as much as so many cells of headroom. */
const cellsPerBreakEven = 100;
