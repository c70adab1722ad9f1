import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { at, column, fixed, fixedColumn, fixedRow, single } from "../columns.ts";
import { none } from "./driverLines.ts";
import { scenario, scenarioHeads, scenarioRow, scenarioTerminal } from "./scenarioRows.ts";
import { midYearFactor, unitRefs, type UnitModel } from "./UnitModel.ts";

/** Rows of the frontier's settings, and where its shifts stand. */
export interface FrontierPlaces {
  readonly other: number;
  readonly driver: number;
  readonly status: number;
  readonly shifts: number;
  readonly size: number;
}

/** The settings' effect on a year, and two tables of one row a shift. */
export const frontierTwinLength = (size: number): number => 2 * (size + 1) + 4;

/** The columns of the second table; those of the years are a scenario's. */
const solved = { shift: 0, result: 1, needed: 2, change: 3, zeroGrowth: 4 } as const;

const years = forecastYears.length;

/**
 * The native twin of FRONTIER for a driver with a closed form. Under each shift of the other driver: the value that a
 * unit of base revenue needs, what it has, and what it moves by with the driver (its own recursion from the last year
 * back), so that the quotient is the break-even; for terminal growth first that of the terminal value of a unit of
 * revenue, which gives the growth.
 *
 * @returns the first row of the results, which stand in the first year's column.
 */
export function frontierTwin(sheet: SheetBuilder, model: UnitModel, places: FrontierPlaces, top: number): number {
  const refs = unitRefs(model);
  const { rows } = model.block;
  const effect = { ratio: top, increase: top + 1 };
  const driver = single(places.driver);
  const is = (row: number): string => `${driver}=${fixed(row, column.label)}`;
  sheet.text(effect.ratio, column.label, "label", "Frontier: a year's cash × its revenue, factor");
  const costs = `OR(${is(rows.operatingCosts)},${is(rows.capitalExpenditure)},${is(rows.workingCapital)})`;
  sheet.formula(effect.ratio, column.firstYear, "formula", `IF(${is(rows.grossMargin)},1,IF(${costs},-1,0))`, {
    format: "count",
  });
  sheet.text(effect.increase, column.label, "label", "Frontier: and × revenue of the year before, factor");
  sheet.formula(effect.increase, column.firstYear, "formula", `IF(${is(rows.workingCapital)},1,0)`, {
    format: "count",
  });

  const scenarios = top + 3;
  const results = scenarios + places.size + 1;
  scenarioHeads(
    sheet,
    scenarios - 1,
    "Frontier: the model at each shift; years: value of 1 of the revenue before, factor",
    "Needed value, factor",
  );
  sheet.heads(results - 1, solved.shift, ["Frontier: what the driver must move by; years: factor"]);
  sheet.figureHeads(results - 1, solved.result, [
    "Break-even shift, % points (base revenue: %)",
    "Value lacking, factor",
    "Change, % points",
    "Terminal growth, %",
  ]);
  sheet.band(results - 1, "columnHead", solved.zeroGrowth + 1, scenario.firstYear - 1);
  sheet.figureHeads(results - 1, scenario.firstYear, [...forecastYears, "Terminal value / revenue, factor"]);
  for (let index = 0; index < places.size; index += 1) {
    const row = scenarios + index;
    const shift = fixed(places.shifts + index, column.label);
    sheet.text(row, scenario.driver, "label", `Shift ${index + 1}`);
    sheet.formula(row, scenario.shift, "formula", shift, { format: "percentage" });
    // Sought itself, terminal growth has no terminal value yet: the whole of it is what is solved for.
    scenarioRow(
      sheet,
      model,
      row,
      single(places.other),
      `IF(${is(rows.terminalGrowth)},0,${scenarioTerminal(model, row)})`,
    );
    sheet.formula(
      row,
      scenario.headroom,
      "formula",
      `IFERROR(${refs.carryingAmount}/${at(row, scenario.base)}/${midYearFactor(at(row, scenario.rate), refs.midYear)},"${none}")`,
      { format: "factor" },
    );
    sheet.text(results + index, solved.shift, "label", `Shift ${index + 1}`);
    solvedRow(sheet, model, row, results + index, is, effect);
  }
  return results;
}

function solvedRow(
  sheet: SheetBuilder,
  model: UnitModel,
  from: number,
  row: number,
  is: (row: number) => string,
  effect: { readonly ratio: number; readonly increase: number },
): void {
  const refs = unitRefs(model);
  const { rows } = model.block;
  const of = (column_: number): string => fixedColumn(from, column_);
  const [rate, growth, workingCapital] = [scenario.rate, scenario.terminalGrowth, scenario.workingCapital].map(of);
  const factor = { format: "factor" } as const;
  for (let year = 0; year < years; year += 1) {
    const growthFactor = `(1+${fixedRow(rows.revenueGrowth, column.firstYear + year)}+${of(scenario.growth)})`;
    const next = at(row, scenario.firstYear + year + 1);
    const formula = `(${growthFactor}*(${single(effect.ratio)}+${next})+${single(effect.increase)})/(1+${rate})`;
    sheet.formula(row, scenario.firstYear + year, "formula", formula, factor);
  }
  const ofTerminal = `(${single(effect.ratio)}*(1+${growth})+${single(effect.increase)})/(${rate}-${growth})`;
  sheet.formula(row, scenario.terminal, "formula", `IF(${is(rows.terminalGrowth)},1,${ofTerminal})`, factor);

  const slope = at(row, scenario.firstYear);
  const [lacking, change, zeroGrowth] = [at(row, solved.needed), at(row, solved.change), at(row, solved.zeroGrowth)];
  const margin = `(${refs.lastMargin}+${of(scenario.margin)})`;
  sheet.formula(
    row,
    solved.needed,
    "formula",
    `IFERROR(${of(scenario.headroom)}-${of(scenario.firstYear)},"${none}")`,
    factor,
  );
  sheet.formula(row, solved.change, "formula", `IFERROR(IF(${lacking}=0,0,${lacking}/${slope}),"${none}")`, {
    format: "percentage",
  });
  sheet.formula(
    row,
    solved.zeroGrowth,
    "formula",
    `IF(${is(rows.terminalGrowth)},IFERROR((${change}*${rate}-${margin})/(${change}+${margin}-${workingCapital}),"${none}"),"–")`,
    { format: "percentage" },
  );
  const proportion = `IFERROR(IF(${of(scenario.headroom)}/${of(scenario.firstYear)}>0,${of(scenario.headroom)}/${of(scenario.firstYear)}-1,"${none}"),"${none}")`;
  const growthShift = `IF(ISNUMBER(${zeroGrowth}),IF(AND(${zeroGrowth}>-1,${zeroGrowth}<${rate}),${zeroGrowth}-${growth},"${none}"),"${none}")`;
  sheet.formula(
    row,
    solved.result,
    "formula",
    `IF(${is(rows.baseRevenue)},${proportion},IF(${is(rows.terminalGrowth)},${growthShift},${change}))`,
    { format: "percentage" },
  );
}
