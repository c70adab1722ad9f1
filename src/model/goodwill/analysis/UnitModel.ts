import type { UnitIdentity } from "../../assumptions/unitAssumptions.ts";
import type { CashFlowRows } from "../cashFlowModel.ts";
import { column, fixed, fixedYearsOf, single } from "../columns.ts";
import type { UnitBlock } from "../unitBlock.ts";
import type { ValuationRows } from "../valuation.ts";

/** A unit's model on the sheet, for the analyses that read it. */
export interface UnitModel {
  readonly unit: UnitIdentity;
  readonly block: UnitBlock;
  readonly flows: CashFlowRows;
  readonly values: ValuationRows;
  /** The row of gross margin − operating costs − capital expenditure, by year. */
  readonly cashMargin: number;
  /** The row that says why the unit has no value, or "none". */
  readonly reason: number;
  /** The row that holds the forecast years as numbers. */
  readonly yearHeads: number;
}

/** The addresses of a unit's model as formulas write them, anchored. */
export type UnitRefs = ReturnType<typeof unitRefs>;

export function unitRefs({ block: { rows }, flows, values, cashMargin, reason, yearHeads }: UnitModel) {
  return {
    baseRevenue: single(rows.baseRevenue),
    growth: fixedYearsOf(rows.revenueGrowth),
    workingCapital: single(rows.workingCapital),
    terminalGrowth: single(rows.terminalGrowth),
    rate: single(rows.discountRate),
    midYear: single(rows.midYearDiscounting),
    lastYear: fixed(yearHeads, column.lastYear),
    revenue: fixedYearsOf(flows.revenue),
    openingRevenue: fixedYearsOf(flows.openingRevenue),
    lastRevenue: fixed(flows.revenue, column.lastYear),
    terminalRevenue: fixed(flows.revenue, column.terminal),
    cashFlows: fixedYearsOf(flows.cashFlow),
    terminalFlow: fixed(flows.cashFlow, column.terminal),
    periods: fixedYearsOf(flows.period),
    lastPeriod: fixed(flows.period, column.terminal),
    factors: fixedYearsOf(flows.discountFactor),
    lastFactor: fixed(flows.discountFactor, column.terminal),
    lastMargin: fixed(cashMargin, column.lastYear),
    presentValues: single(values.presentValues),
    valueInUse: single(values.valueInUse),
    carryingAmount: single(values.carryingAmount),
    headroom: single(values.headroom),
    reason: single(reason),
  };
}

/** (1 + rate)^½ where flows come in the middle of the year, otherwise 1; without "=". */
export const midYearFactor = (rate: string, midYear: string): string => `(1+${rate})^IF(${midYear},0.5,0)`;
