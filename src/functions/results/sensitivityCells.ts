import { headroom } from "../../impairment/recoverability/headroom.ts";
import { sensitivity } from "../../impairment/sensitivity.ts";
import { shifted } from "../../impairment/unit/shifted.ts";
import { yearsOf } from "../../impairment/unit/valuesOf.ts";
import { checkCellCount, headroomCells, ofYears } from "../arguments/checkCellCount.ts";
import { CellErrors } from "../errors/CellErrors.ts";
import { inCell } from "../errors/excelError.ts";
import { checkPreview } from "../arguments/checkPreview.ts";
import { readDriver, readOtherDriver } from "../arguments/readDriver.ts";
import { readLine, type Line } from "../arguments/readRange.ts";
import { namedShift, readShift, type Shift } from "../arguments/readShift.ts";
import { readUnitBlock } from "../arguments/readUnitBlock.ts";
import { writeNumber } from "./writeNumber.ts";

/** The arguments of SENSITIVITY, as sent. */
export interface SensitivityArguments {
  readonly cgu: unknown;
  readonly rowDriver: unknown;
  readonly rowShifts: unknown;
  readonly columnDriver: unknown;
  readonly columnShifts: unknown;
}

/** Headroom for each pair of shifts; a pair that leaves no value is #NUM! in its cell, saying why. */
export function sensitivityCells(
  name: string,
  sent: SensitivityArguments,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const unit = readUnitBlock(sent.cgu, "cgu");
  const rowDriver = readDriver(sent.rowDriver, "rowDriver");
  const columnDriver = readOtherDriver(sent.columnDriver, "columnDriver", rowDriver, "rowDriver");
  const [down, across] = [readLine(sent.rowShifts, "rowShifts"), readLine(sent.columnShifts, "columnShifts")];
  const years = yearsOf(unit);
  checkCellCount("rowShifts × columnShifts", down.length, across.length, headroomCells(years), ofYears(years));
  checkPreview(down.length * across.length, "cells", invocation);
  // What is no number in double precision: the exact model says why, and takes a thousand times as long.
  const errors = new CellErrors(Math.floor(Math.min(5_000, 25_000 / years)));
  const [rows, columns] = [shiftsOf(name, down, errors), shiftsOf(name, across, errors)];
  const grid = sensitivity(
    unit,
    { driver: rowDriver, shifts: rows.map(({ shift }) => shift) },
    { driver: columnDriver, shifts: columns.map(({ shift }) => shift) },
  );
  const exactly = (row: Shift, column: Shift): number | CustomFunctions.Error =>
    inCell(
      name,
      () => writeNumber(headroom(shifted(shifted(unit, rowDriver, row.shift), columnDriver, column.shift))),
      () => ({ [rowDriver]: namedShift(row), [columnDriver]: namedShift(column) }),
    );
  return rows.map((row, i) =>
    columns.map((column, j) => {
      const found = grid.headroom[i * grid.columns + j] ?? NaN;
      return (
        row.error ??
        column.error ??
        (Number.isFinite(found) ? writeNumber(found) : errors.cell("invalidNumber", () => exactly(row, column)))
      );
    }),
  );
}

const shiftsOf = (name: string, line: Line, errors: CellErrors): readonly Shift[] =>
  Array.from({ length: line.length }, (_, index) => readShift(name, line.sent(index), line.place(index), errors));
