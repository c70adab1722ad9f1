import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";
import { netCash } from "./netCash.ts";

/**
 * What of a year's revenue is cash before working capital: m − o − k, what is earned less what is spent, all per revenue.
 *
 * @param year its index, from 0; negative from the last year back.
 */
export function cashRatio(unit: CashGeneratingUnit, year: number): Decimal {
  return netCash((key) => unit[key].at(year) ?? decimal(0));
}
