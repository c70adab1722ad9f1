import { atMost, call, exactNumber, over, plus, power, times, when } from "../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../formula/Formula.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import type { CashFlowRows } from "../cashFlowModel.ts";
import { column } from "../unit/columns.ts";
import type { UnitBlock } from "../unit/unitBlock.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitWords } from "../unit/UnitWords.ts";
import type { ValuationRows } from "../valuation.ts";

/** A unit's model on the sheet, for the analyses that read it. */
export interface UnitModel {
  /** The unit's own sheet, and the one on which its workings stand: the same for a unit of the user's own. */
  readonly sheet: SheetBuilder;
  readonly workings: SheetBuilder;
  readonly unit: UnitIdentity;
  readonly words: UnitWords;
  readonly block: UnitBlock;
  readonly flows: CashFlowRows;
  readonly values: ValuationRows;
  /** The row of what of revenue is cash before working capital, by year, among the workings. */
  readonly cashMargin: number;
  /** Says why the unit has no value; "" where it has one. Anchored. */
  readonly reason: CellRef;
  /** The row that holds the forecast years as numbers. */
  readonly yearHeads: number;
}

/** The cells of a unit's model, anchored. */
export interface UnitRefs {
  readonly baseRevenue: CellRef;
  readonly growth: AreaRef;
  readonly workingCapital: CellRef;
  readonly openingWorkingCapital: CellRef;
  readonly terminalGrowth: CellRef;
  readonly rate: CellRef;
  readonly midYear: CellRef;
  readonly lastYear: CellRef;
  readonly revenue: AreaRef;
  readonly openingRevenue: AreaRef;
  readonly lastRevenue: CellRef;
  readonly terminalRevenue: CellRef;
  readonly cashFlows: AreaRef;
  readonly terminalFlow: CellRef;
  readonly periods: AreaRef;
  readonly lastPeriod: CellRef;
  readonly factors: AreaRef;
  readonly firstFactor: CellRef;
  readonly lastFactor: CellRef;
  readonly lastMargin: CellRef;
  readonly presentValues: CellRef;
  readonly valueInUse: CellRef;
  readonly carryingAmount: CellRef;
  readonly headroom: CellRef;
  readonly reason: CellRef;
}

export function unitRefs(model: UnitModel): UnitRefs {
  const { block, flows, values, cashMargin, reason, yearHeads } = model;
  const { rows } = block;
  const { single, fixed, fixedYearsOf } = unitCells(model.sheet);
  return {
    baseRevenue: single(rows.baseRevenue),
    growth: fixedYearsOf(rows.revenueGrowth),
    workingCapital: single(rows.workingCapital),
    openingWorkingCapital: single(rows.openingWorkingCapital),
    terminalGrowth: single(rows.terminalGrowth),
    rate: single(rows.preTaxDiscountRate),
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
    firstFactor: single(flows.discountFactor),
    lastFactor: fixed(flows.discountFactor, column.terminal),
    lastMargin: unitCells(model.workings).fixed(cashMargin, column.lastYear),
    presentValues: single(values.presentValues),
    valueInUse: single(values.valueInUse),
    carryingAmount: single(values.carryingAmount),
    headroom: single(values.headroom),
    reason,
  };
}

/** What revenue grows by in the year of a column, anchored to its row. */
export const growthOf = ({ sheet, block }: UnitModel, of: number): CellRef =>
  unitCells(sheet).fixedRow(block.rows.revenueGrowth, of);

/**
 * What opening working capital is worth at a rate, year ends: it is there at the date of the test and comes back in the
 * first year, out of which that year's own is paid.
 */
export const openingWorth = ({ openingWorkingCapital }: UnitRefs, rate: Formula): Formula =>
  over(openingWorkingCapital, plus(1, rate));

/** True of an amount that is nothing but rounding: that so many times is not as much as what the unit carries or sells. */
export const isNil = (amount: Formula, times10: number, { carryingAmount, baseRevenue }: UnitRefs): Formula =>
  atMost(
    times(call("ABS", amount), exactNumber(`1${"0".repeat(times10)}`)),
    call("MAX", call("ABS", carryingAmount), baseRevenue),
  );

/** (1 + rate)^½ where flows come in the middle of the year, otherwise 1. */
export const midYearFactor = (rate: Formula, midYear: Formula): Formula => power(plus(1, rate), when(midYear, 0.5, 0));
