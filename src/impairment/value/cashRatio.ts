import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "../unit/CashGeneratingUnit.ts";

/**
 * What of a year's revenue is cash before working capital: m − o − k, gross margin less operating costs and capital
 * expenditure, all per revenue.
 *
 * @param year its index, from 0; negative from the last year back.
 */
export function cashRatio(unit: CashGeneratingUnit, year: number): Decimal {
  const margin = unit.grossMargin.at(year) ?? decimal(0);
  return margin.minus(unit.operatingCosts.at(year) ?? 0).minus(unit.capitalExpenditure.at(year) ?? 0);
}
