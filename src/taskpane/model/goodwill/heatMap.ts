import { decimal, type Decimal } from "../../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../../impairment/CashGeneratingUnit.ts";
import type { Driver } from "../../../impairment/drivers.ts";
import { sensitivity } from "../../../impairment/sensitivity.ts";
import { zeroLine, type Segment } from "./zeroLine.ts";

/** Two drivers, and the step of each from one row or column to the next. */
export interface GridChoice {
  readonly rowDriver: Driver;
  readonly rowStep: number;
  readonly columnDriver: Driver;
  readonly columnStep: number;
}

export interface HeatCell {
  readonly rowShift: number;
  readonly columnShift: number;
  /** NaN where the shifts leave no value. */
  readonly headroom: number;
  readonly isBase: boolean;
}

/** Headroom as two drivers move, and where it is zero. */
export interface HeatMap {
  readonly choice: GridChoice;
  readonly rowShifts: readonly number[];
  readonly columnShifts: readonly number[];
  /** Row after row. */
  readonly cells: readonly HeatCell[];
  /** x is the column driver's shift, y the row driver's. */
  readonly frontier: readonly Segment[];
}

/** Steps to either side of the base case, as on the sheet. */
const stepsEachWay = 3;
/** Lattice lines to a step, for the frontier. */
const finer = 8;

/** The grid of SENSITIVITY, with the line where headroom is zero found on a finer one. */
export function heatMap(unit: CashGeneratingUnit, choice: GridChoice): HeatMap {
  const { rowDriver, rowStep, columnDriver, columnStep } = choice;
  const rows = shifts(rowStep, stepsEachWay, 1);
  const columns = shifts(columnStep, stepsEachWay, 1);
  const grid = sensitivity(unit, { driver: rowDriver, shifts: rows }, { driver: columnDriver, shifts: columns });
  const [rowShifts, columnShifts] = [rows, columns].map((exact) => exact.map((shift) => shift.toNumber())) as [
    number[],
    number[],
  ];
  const cells = rowShifts.flatMap((rowShift, i) =>
    columnShifts.map((columnShift, j) => ({
      rowShift,
      columnShift,
      headroom: grid.headroom[i * grid.columns + j] ?? NaN,
      isBase: rowShift === 0 && columnShift === 0,
    })),
  );
  return { choice, rowShifts, columnShifts, cells, frontier: frontierOf(unit, choice) };
}

/** Half a step beyond the outer shifts, where the outer cells end. */
function frontierOf(unit: CashGeneratingUnit, { rowDriver, rowStep, columnDriver, columnStep }: GridChoice): Segment[] {
  const lines = finer * stepsEachWay + finer / 2;
  const [rows, columns] = [shifts(rowStep, lines, finer), shifts(columnStep, lines, finer)];
  const fine = sensitivity(unit, { driver: rowDriver, shifts: rows }, { driver: columnDriver, shifts: columns });
  const numbers = (exact: readonly Decimal[]): number[] => exact.map((shift) => shift.toNumber());
  return zeroLine(numbers(columns), numbers(rows), (i, j) => fine.headroom[i * fine.columns + j] ?? NaN);
}

function shifts(step: number, eachWay: number, finer: number): Decimal[] {
  return Array.from({ length: 2 * eachWay + 1 }, (_, index) =>
    decimal(step)
      .times(index - eachWay)
      .dividedBy(finer),
  );
}
