import { atMost, equal, errorValue, minus, over, plus, times, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column, forecastLength } from "../unit/columns.ts";
import type { BlockRows } from "../unit/unitBlock.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { UnitWords } from "../unit/UnitWords.ts";
import { isValuedAt, terminalValue } from "./terminalValue.ts";
import { shiftParts, type ShiftParts } from "./underShifts.ts";
import { growthOf, midYearFactor, openingWorth, unitRefs, type UnitModel } from "./UnitModel.ts";
import * as analysisWords from "./analysisWords.ts";

const years = forecastLength;

/** The columns of a scenario: what a shift makes of the drivers, and the value from the terminal year back to the first. */
export const scenario = {
  driver: 0,
  shift: 1,
  rate: 2,
  terminalGrowth: 3,
  workingCapital: 4,
  margin: 5,
  growth: 6,
  base: 7,
  firstYear: 8,
  terminal: 8 + years,
  headroom: 9 + years,
} as const;

const noNumber = errorValue("#NUM!");

/** Heads of scenario rows. */
export function scenarioHeads(
  sheet: SheetBuilder,
  row: number,
  { money, years }: UnitWords,
  heads: { readonly title: string; readonly result: Formula | string },
): void {
  sheet.heads(row, scenario.driver, [heads.title]);
  sheet.figureHeads(row, scenario.shift, [
    analysisWords.shiftPointsBaseRevenue,
    "Discount rate, %",
    "Terminal growth, %",
    analysisWords.workingCapitalOfRevenue,
    analysisWords.marginShiftPoints,
    analysisWords.growthShiftPoints,
    analysisWords.baseRevenue(money),
  ]);
  sheet.yearHeads(row, scenario.firstYear, years);
  sheet.figureHeads(row, scenario.terminal, [analysisWords.terminalValueRevenueFactor, heads.result]);
}

/** What the shift of a scenario's driver adds to what the value rests on. */
function shifted(sheet: SheetBuilder, { sheet: own, block }: UnitModel, row: number, driver: CellRef): ShiftParts {
  const is = (key: keyof BlockRows): Formula => equal(driver, unitCells(own).fixed(block.rows[key], column.label));
  return shiftParts(is, unitCells(sheet).fixedColumn(row, scenario.shift));
}

/**
 * The whole model again under one shift of one driver, a row: from the last year back, each year's value of a unit of
 * revenue of the year before is ((1 + growth) × (cash margin − w + value of the next) + w) / (1 + r); the first year's
 * has no w to come back, as opening working capital is a fact that no driver moves.
 *
 * @param driver holds the driver's name; `terminal` is what stands for the terminal value of a unit of revenue.
 */
export function scenarioRow(
  sheet: SheetBuilder,
  model: UnitModel,
  row: number,
  driver: CellRef,
  terminal: Formula,
): void {
  const refs = unitRefs(model);
  const added = shifted(sheet, model, row, driver);
  const put = (column: number, formula: Formula, format: NumberKind): void => {
    sheet.formula(row, column, "formula", formula, { format });
  };
  put(scenario.rate, plus(refs.rate, added.rate), "percentage");
  put(scenario.terminalGrowth, plus(refs.terminalGrowth, added.terminalGrowth), "percentage");
  put(scenario.workingCapital, plus(refs.workingCapital, added.workingCapital), "percentage");
  put(scenario.margin, added.margin, "percentage");
  put(scenario.growth, added.growth, "percentage");
  put(scenario.base, times(refs.baseRevenue, plus(1, added.base)), "amount");
  for (let year = 0; year < years; year += 1)
    put(scenario.firstYear + year, yearsValue(sheet, model, row, year), "factor");
  put(scenario.terminal, terminal, "factor");
}

/** A year's value of a unit of revenue of the year before. */
function yearsValue(sheet: SheetBuilder, model: UnitModel, row: number, year: number): Formula {
  const { at, fixedRow, fixedColumn } = unitCells(sheet);
  const own = (of: number): CellRef => fixedColumn(row, of);
  const ofYear = column.firstYear + year;
  const factor = plus(1, growthOf(model, ofYear), own(scenario.growth));
  const margin = plus(fixedRow(model.cashMargin, ofYear), own(scenario.margin));
  const ratio = minus(margin, own(scenario.workingCapital));
  const next = at(row, scenario.firstYear + year + 1);
  const fromRevenue = times(factor, plus(ratio, next));
  const atEnd = year === 0 ? fromRevenue : plus(fromRevenue, own(scenario.workingCapital));
  return when(atMost(factor, 0), noNumber, over(atEnd, plus(1, own(scenario.rate))));
}

/** The terminal value of a unit of the last year's revenue in a scenario. */
export function scenarioTerminal(sheet: SheetBuilder, model: UnitModel, row: number): Formula {
  const of = (column: number): CellRef => sheet.cell(row, column);
  const [rate, growth, workingCapital] = [of(scenario.rate), of(scenario.terminalGrowth), of(scenario.workingCapital)];
  const margin = plus(unitRefs(model).lastMargin, of(scenario.margin));
  return when(isValuedAt(rate, growth), terminalValue({ rate, growth, margin, workingCapital }), noNumber);
}

/** Headroom of a scenario. */
export function scenarioHeadroom(sheet: SheetBuilder, model: UnitModel, row: number): Formula {
  const refs = unitRefs(model);
  const of = (column: number): CellRef => sheet.cell(row, column);
  const base = of(scenario.base);
  const value = plus(times(base, of(scenario.firstYear)), openingWorth(refs, of(scenario.rate)));
  const worth = times(value, midYearFactor(of(scenario.rate), refs.midYear));
  return when(atMost(base, 0), noNumber, minus(worth, refs.carryingAmount));
}
