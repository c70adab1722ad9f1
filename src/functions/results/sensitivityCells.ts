import { headroom } from "../../impairment/headroom.ts";
import { sensitivity } from "../../impairment/sensitivity.ts";
import { shifted } from "../../impairment/shifted.ts";
import { checkCellCount, headroomCells } from "../arguments/checkCellCount.ts";
import { inCell } from "../errors/excelError.ts";
import { checkPreview } from "../arguments/checkPreview.ts";
import { readDriver, readOtherDriver } from "../arguments/readDriver.ts";
import { readLine } from "../arguments/readRange.ts";
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
  const rows = shiftsOf(name, sent.rowShifts, "rowShifts");
  const columnDriver = readOtherDriver(sent.columnDriver, "columnDriver", rowDriver, "rowDriver");
  const columns = shiftsOf(name, sent.columnShifts, "columnShifts");
  checkCellCount("rowShifts × columnShifts", rows.length, columns.length, headroomCells);
  checkPreview(rows.length * columns.length, "cells", invocation);
  const grid = sensitivity(
    unit,
    { driver: rowDriver, shifts: rows.map(({ shift }) => shift) },
    { driver: columnDriver, shifts: columns.map(({ shift }) => shift) },
  );
  // What is no number in double precision: the exact model says why.
  const exactly = (row: Shift, column: Shift): number | CustomFunctions.Error =>
    inCell(
      name,
      () => writeNumber(headroom(shifted(shifted(unit, rowDriver, row.shift), columnDriver, column.shift))),
      () => ({ [rowDriver]: namedShift(row), [columnDriver]: namedShift(column) }),
    );
  return rows.map((row, i) =>
    columns.map((column, j) => {
      const found = grid.headroom[i * grid.columns + j] ?? NaN;
      return row.error ?? column.error ?? (Number.isFinite(found) ? writeNumber(found) : exactly(row, column));
    }),
  );
}

/** @throws InputError for a range of several rows and columns. */
function shiftsOf(name: string, sent: unknown, parameter: string): readonly Shift[] {
  return readLine(sent, parameter).map((cell) => readShift(name, cell.sent, cell.place));
}
