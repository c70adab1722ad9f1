import { decimal, type Decimal } from "../../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import type { Driver } from "../../../impairment/unit/drivers.ts";
import { sensitivity } from "../../../impairment/sensitivity.ts";
import { usualSize, type GridSize } from "./gridSize.ts";
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

/** Lattice lines to a step, for the frontier: fewer of a large grid, whose steps are small on the page. */
const finerOf = (count: number): number => (count > 11 ? 2 : count > 7 ? 4 : 8);

/** The grid of SENSITIVITY, with the line where headroom is zero found on a finer one. */
export function heatMap(unit: CashGeneratingUnit, choice: GridChoice, size: GridSize = usualSize): HeatMap {
  const { rowDriver, rowStep, columnDriver, columnStep } = choice;
  const rows = shifts({ step: rowStep, centre: size.rowCentre, eachWay: eachWay(size.rowCount) });
  const columns = shifts({ step: columnStep, centre: size.columnCentre, eachWay: eachWay(size.columnCount) });
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
  return { choice, rowShifts, columnShifts, cells, frontier: frontierOf(unit, choice, size) };
}

const eachWay = (count: number): number => (count - 1) / 2;

/** Half a step beyond the outer shifts, where the outer cells end. */
function frontierOf(unit: CashGeneratingUnit, choice: GridChoice, size: GridSize): Segment[] {
  const fine = (count: number, step: number, centre: number): Decimal[] => {
    const finer = finerOf(Math.max(size.rowCount, size.columnCount));
    return shifts({ step, centre, eachWay: finer * eachWay(count) + finer / 2, finer });
  };
  const { rowDriver, rowStep, columnDriver, columnStep } = choice;
  const rows = fine(size.rowCount, rowStep, size.rowCentre);
  const columns = fine(size.columnCount, columnStep, size.columnCentre);
  const grid = sensitivity(unit, { driver: rowDriver, shifts: rows }, { driver: columnDriver, shifts: columns });
  const numbers = (exact: readonly Decimal[]): number[] => exact.map((shift) => shift.toNumber());
  return zeroLine(numbers(columns), numbers(rows), (i, j) => grid.headroom[i * grid.columns + j] ?? NaN);
}

interface Shifts {
  readonly step: number;
  readonly centre: number;
  readonly eachWay: number;
  /** Into so many a step is divided. */
  readonly finer?: number;
}

function shifts({ step, centre, eachWay: each, finer = 1 }: Shifts): Decimal[] {
  return Array.from({ length: 2 * each + 1 }, (_, index) =>
    decimal(step)
      .times(index - each)
      .dividedBy(finer)
      .plus(centre),
  );
}
