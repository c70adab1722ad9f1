import { decimal, type Decimal } from "../figures/decimal.ts";
import type { Unit } from "./types.ts";

/**
 * What one of the unit is in RMB'000: the factor that brings amounts of different places to one unit.
 *
 * @throws NoConversionError for a unit that counts no renminbi, a price a share among them.
 * @example thousandsPerUnit("RMB0'000") // 10
 */
export function thousandsPerUnit(unit: Unit): Decimal {
  const factor = factors[unit];
  if (factor === undefined) throw new NoConversionError(unit);
  return decimal(factor);
}

const factors: Partial<Record<Unit, string>> = {
  RMB: "0.001",
  "RMB'000": "1",
  "RMB0'000": "10",
  "RMB million": "1000",
};

/** A unit that RMB'000 cannot be made of. */
export class NoConversionError extends Error {
  override readonly name = "NoConversionError";
  constructor(readonly unit: Unit) {
    super(`Expected a unit of renminbi (${Object.keys(factors).join(", ")}), found ${unit}.`);
  }
}
