import type { Decimal } from "../../figures/decimal.ts";
import { breakEvens } from "./breakEvens.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import type { Driver } from "../unit/drivers.ts";
import { outsideRange, type OutsideRange } from "../unit/outsideRange.ts";
import * as impairmentWords from "../impairmentWords.ts";

/**
 * The shift of a driver, nearest to none, at which headroom is zero: by how much the key assumption must change
 * (IAS 36.134(f)(iii)). For `Base revenue` it is relative.
 *
 * @throws NoBreakEvenError where there is none in the range; what `breakEvens` throws.
 */
export function breakEven(unit: CashGeneratingUnit, driver: Driver): Decimal {
  const [nearest] = breakEvens(unit, driver);
  if (nearest === undefined) throw new NoBreakEvenError(driver, outsideRange(unit, driver));
  return nearest;
}

/** A driver that makes headroom zero at no shift within the range. */
export class NoBreakEvenError extends Error {
  override readonly name = "NoBreakEvenError";
  /** @param outside what keeps the unit outside the range wherever the driver moves, where that is why. */
  constructor(
    readonly driver: Driver,
    readonly outside?: OutsideRange,
  ) {
    const why = outside && `: expected ${outside.expected}, found ${outside.found.toString()}`;
    super(impairmentWords.noShift(driver, why ?? ""));
  }
}
