import { checkDriversDiffer, sensitivity } from "../impairment/sensitivity.ts";
import { checkCellCount, headroomCells } from "./checkCellCount.ts";
import { inCell } from "./excelError.ts";
import { checkPreview } from "./preview.ts";
import { readDriver } from "./readDriver.ts";
import { readShifts } from "./readShifts.ts";
import { readUnitBlock } from "./readUnitBlock.ts";
import { writeNumber } from "./writeNumber.ts";

/** The arguments of SENSITIVITY, as sent. */
export interface SensitivityArguments {
  readonly cgu: unknown;
  readonly rowDriver: unknown;
  readonly rowShifts: unknown;
  readonly columnDriver: unknown;
  readonly columnShifts: unknown;
}

/** Headroom for each pair of shifts; a pair that leaves no value is #NUM! in its cell. */
export function sensitivityCells(
  name: string,
  sent: SensitivityArguments,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const unit = readUnitBlock(sent.cgu, "cgu");
  const rowDriver = readDriver(sent.rowDriver, "rowDriver");
  const row = readShifts(name, sent.rowShifts, "rowShifts");
  const columnDriver = readDriver(sent.columnDriver, "columnDriver");
  const column = readShifts(name, sent.columnShifts, "columnShifts");
  checkDriversDiffer(rowDriver, columnDriver);
  checkCellCount("rowShifts × columnShifts", row.shifts.length, column.shifts.length, headroomCells);
  checkPreview(row.shifts.length * column.shifts.length, "cells", invocation);
  const grid = sensitivity(
    unit,
    { driver: rowDriver, shifts: row.shifts },
    { driver: columnDriver, shifts: column.shifts },
  );
  return row.errors.map((rowError, i) =>
    column.errors.map(
      (columnError, j) =>
        rowError ?? columnError ?? inCell(name, () => writeNumber(grid.headroom[i * grid.columns + j] ?? NaN)),
    ),
  );
}
