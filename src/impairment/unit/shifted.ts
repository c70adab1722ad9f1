import type { Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { driverLine, type Driver, type DriverLine } from "./drivers.ts";
import { valuesOf } from "./valuesOf.ts";

/**
 * The unit with a shift added to one driver, in every explicit year; relative for `Base revenue`. A shift of
 * `Revenue growth` leaves `Terminal growth` alone.
 *
 * @example shifted(unit, "Gross margin", decimal(-0.01)) // one percentage point less, every year
 */
export function shifted(unit: CashGeneratingUnit, driver: Driver, shift: Decimal): CashGeneratingUnit {
  const line = driverLine(driver);
  const moved = valuesOf(unit, line).map((value) => shiftedValue(line, value, shift));
  return { ...unit, [line.key]: line.holds === "yearly" ? moved : moved[0] };
}

/** One value of a driver after a shift. */
export function shiftedValue({ driver }: Pick<DriverLine, "driver">, value: Decimal, shift: Decimal): Decimal {
  return driver.shift === "relative" ? value.times(shift.plus(1)) : value.plus(shift);
}
