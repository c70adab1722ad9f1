import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { at, column, fixed, fixedColumn, fixedRow } from "../columns.ts";
import { midYearFactor, unitRefs, type UnitModel } from "./UnitModel.ts";

const years = forecastYears.length;

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

/** Heads of scenario rows. */
export function scenarioHeads(sheet: SheetBuilder, row: number, title: string, result: string): void {
  sheet.heads(row, scenario.driver, [title]);
  sheet.figureHeads(row, scenario.shift, [
    "Shift, % points (base revenue: %)",
    "Discount rate, %",
    "Terminal growth, %",
    "Working capital, % of revenue",
    "Margin shift, % points",
    "Growth shift, % points",
    "Base revenue, RMB'000",
    ...forecastYears,
    "Terminal value / revenue, factor",
    result,
  ]);
}

/**
 * The whole model again under one shift of one driver, a row: from the last year back, each year's value of a unit of
 * revenue of the year before is ((1 + growth) × (cash margin − w + value of the next) + w) / (1 + r).
 *
 * @param driver the address that holds the driver's name; `terminal` what stands for the terminal value of a unit of revenue.
 */
export function scenarioRow(
  sheet: SheetBuilder,
  model: UnitModel,
  row: number,
  driver: string,
  terminal: string,
): void {
  const refs = unitRefs(model);
  const { rows } = model.block;
  const shift = fixedColumn(row, scenario.shift);
  const label = (of: number): string => fixed(of, column.label);
  const shiftOf = (of: number): string => `IF(${driver}=${label(of)},${shift},0)`;
  const percentage = { format: "percentage" } as const;
  sheet.formula(row, scenario.rate, "formula", `${refs.rate}+${shiftOf(rows.discountRate)}`, percentage);
  sheet.formula(
    row,
    scenario.terminalGrowth,
    "formula",
    `${refs.terminalGrowth}+${shiftOf(rows.terminalGrowth)}`,
    percentage,
  );
  sheet.formula(
    row,
    scenario.workingCapital,
    "formula",
    `${refs.workingCapital}+${shiftOf(rows.workingCapital)}`,
    percentage,
  );
  const taken = `OR(${driver}=${label(rows.operatingCosts)},${driver}=${label(rows.capitalExpenditure)})`;
  sheet.formula(
    row,
    scenario.margin,
    "formula",
    `IF(${driver}=${label(rows.grossMargin)},${shift},IF(${taken},-${shift},0))`,
    percentage,
  );
  sheet.formula(row, scenario.growth, "formula", shiftOf(rows.revenueGrowth), percentage);
  sheet.formula(row, scenario.base, "formula", `${refs.baseRevenue}*(1+${shiftOf(rows.baseRevenue)})`, {
    format: "amount",
  });
  for (let year = 0; year < years; year += 1) {
    const of = scenario.firstYear + year;
    const factor = `(1+${fixedRow(rows.revenueGrowth, column.firstYear + year)}+${fixedColumn(row, scenario.growth)})`;
    const ratio = `${fixedRow(model.cashMargin, column.firstYear + year)}+${fixedColumn(row, scenario.margin)}-${fixedColumn(row, scenario.workingCapital)}`;
    const value = `(${factor}*(${ratio}+${at(row, of + 1)})+${fixedColumn(row, scenario.workingCapital)})/(1+${fixedColumn(row, scenario.rate)})`;
    sheet.formula(row, of, "formula", `IF(${factor}<0,#NUM!,${value})`, { format: "factor" });
  }
  sheet.formula(row, scenario.terminal, "formula", terminal, { format: "factor" });
}

/** The terminal value of a unit of the last year's revenue in a scenario; without "=". */
export function scenarioTerminal(model: UnitModel, row: number): string {
  const [rate, growth, workingCapital, margin] = [
    scenario.rate,
    scenario.terminalGrowth,
    scenario.workingCapital,
    scenario.margin,
  ].map((of) => at(row, of));
  const flow = `((1+${growth})*(${unitRefs(model).lastMargin}+${margin})-${workingCapital}*${growth})`;
  return `IF(AND(${rate}>${growth},${rate}>-1,${growth}>=-1),${flow}/(${rate}-${growth}),#NUM!)`;
}

/** Headroom of a scenario; without "=". */
export function scenarioHeadroom(model: UnitModel, row: number): string {
  const refs = unitRefs(model);
  const base = at(row, scenario.base);
  return `IF(${base}<0,#NUM!,${base}*${at(row, scenario.firstYear)}*${midYearFactor(at(row, scenario.rate), refs.midYear)}-${refs.carryingAmount})`;
}
