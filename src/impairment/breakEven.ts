import type { Decimal } from "../figures/decimal.ts";
import { breakEvens } from "./breakEvens.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import type { Driver } from "./drivers.ts";

/**
 * The shift of a driver, nearest to none, at which headroom is zero: by how much the key assumption must change
 * (IAS 36.134(f)(iii)). For `Base revenue` it is relative.
 *
 * @throws NoBreakEvenError where there is none in the driver's range; what `breakEvens` throws.
 */
export function breakEven(unit: CashGeneratingUnit, driver: Driver): Decimal {
  const [nearest] = breakEvens(unit, driver);
  if (nearest === undefined) throw new NoBreakEvenError(driver);
  return nearest;
}

/** A driver that makes headroom zero at no shift within its range. */
export class NoBreakEvenError extends Error {
  override readonly name = "NoBreakEvenError";
  constructor(readonly driver: Driver) {
    super(`No shift of "${driver}" within its range makes headroom zero.`);
  }
}
