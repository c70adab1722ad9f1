import type { Decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "./unit/CashGeneratingUnit.ts";
import { driverLine, type Driver } from "./unit/drivers.ts";
import { HeadroomKernel, settingsOf } from "./HeadroomKernel.ts";
import * as impairmentWords from "./impairmentWords.ts";

/** A driver and the shifts it takes, one after the other. */
export interface DriverShifts {
  readonly driver: Driver;
  readonly shifts: readonly Decimal[];
}

/** Headroom for every pair of shifts. */
export interface SensitivityGrid {
  /** As many as there are row shifts. */
  readonly rows: number;
  readonly columns: number;
  /** Row after row; NaN where the pair leaves no value. */
  readonly headroom: Float64Array;
}

/**
 * Headroom as two drivers move together: cell (i, j) is the whole model again with row shift i and column shift j
 * (IAS 36.134(f), and what an auditor recomputes). In double precision, within 1e-12 of `headroom(shifted(…))`.
 *
 * @throws SameDriverError where both are one driver; YearsError, OwnershipError, NoValueError
 */
export function sensitivity(unit: CashGeneratingUnit, row: DriverShifts, column: DriverShifts): SensitivityGrid {
  checkDriversDiffer(row.driver, column.driver);
  const kernel = new HeadroomKernel(unit);
  const rows = row.shifts.length;
  const columns = column.shifts.length;
  const headroom = new Float64Array(rows * columns);
  const rowLine = { driver: row.driver, ...settingsOf(unit, row.driver, row.shifts), stride: columns };
  const columnLine = { driver: column.driver, ...settingsOf(unit, column.driver, column.shifts), stride: 1 };
  const [outer, inner] = touchesEveryYear(column.driver) ? [columnLine, rowLine] : [rowLine, columnLine];
  for (let i = 0; i < outer.setting.length; i++) {
    kernel.set(outer.driver, outer.setting[i] ?? NaN, outer.rest[i]);
    for (let j = 0; j < inner.setting.length; j++) {
      kernel.set(inner.driver, inner.setting[j] ?? NaN, inner.rest[j]);
      headroom[i * outer.stride + j * inner.stride] = kernel.headroom();
    }
  }
  return { rows, columns, headroom };
}

/** A move of such a driver costs the kernel a walk through the years, so it moves less often. */
function touchesEveryYear(driver: Driver): boolean {
  return driverLine(driver).driver.solved === "roots";
}

/** @throws SameDriverError where one driver is given twice. */
function checkDriversDiffer(driver: Driver, other: Driver): void {
  if (driver === other) throw new SameDriverError(driver);
}

/** One driver where two different ones are needed. */
export class SameDriverError extends Error {
  override readonly name = "SameDriverError";
  constructor(readonly driver: Driver) {
    super(impairmentWords.driversAlike(driver));
  }
}
