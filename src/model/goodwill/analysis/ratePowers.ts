import { forecastYears } from "../../assumptions/unitAssumptions.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { areaAddress } from "../../../formula/addresses.ts";
import { at, column, fixedRow } from "../columns.ts";
import { signChanges, type PowerSum } from "./powerSum.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

const years: number = forecastYears.length;

/** The carrying amount at year 0, a column a year, the terminal value; last the carrying amount that the spread adds. */
const of = {
  carried: column.firstYear,
  firstYear: column.firstYear + 1,
  terminal: column.firstYear + 1 + years,
  spread: column.firstYear + 2 + years,
} as const;

export const ratePowersLength = 4;

/**
 * Headroom × (r − g) as the discount rate moves, which has no pole at r = g: a sum of powers of y = 1 + r. Without
 * mid-year discounting (y − G) × (Σ CFₜ y⁻ᵗ − carrying amount) + CF_{N+1} y⁻ᴺ; with it, all of it ÷ y^½ too, so that the
 * flows keep whole powers. Neither factor has a zero above y = G = 1 + g.
 *
 * Its zeros above G are no more than the changes of sign in the running sums of flows discounted at the terminal growth
 * (Laguerre), the terminal flow's sign last.
 */
export function ratePowers(sheet: SheetBuilder, model: UnitModel, top: number): PowerSum {
  const refs = unitRefs(model);
  const { flows } = model;
  const row = { power: top + 1, coefficient: top + 2, sum: top + 3 };
  const perYear = `(1+${refs.terminalGrowth})`;
  const halfYear = `IF(${refs.midYear},0.5,0)`;

  sheet.heads(top, column.label, ["Headroom × (r − g) as the discount rate moves: powers of 1 + r"]);
  sheet.figureHeads(top, of.carried, ["Carrying amount", ...forecastYears, "Terminal year", "Carrying × (1 + g)"]);
  sheet.text(row.power, column.label, "label", "Power of 1 + r, number");
  sheet.text(row.coefficient, column.label, "label", "Coefficient, RMB'000");
  sheet.text(row.sum, column.label, "label", "Sum of flows at the terminal growth, RMB'000");
  const power = { format: "perShare" } as const;
  const amount = { format: "amount" } as const;
  sheet.formula(row.power, of.carried, "formula", `1-${halfYear}`, power);
  sheet.formula(row.coefficient, of.carried, "formula", `-${refs.carryingAmount}`, amount);
  sheet.formula(row.sum, of.carried, "formula", at(row.coefficient, of.carried), amount);
  for (let year = 0; year <= years; year += 1) {
    const here = of.firstYear + year;
    const flow = (back: number): string => fixedRow(flows.cashFlow, column.firstYear + year - back);
    const before = year === 0 ? "" : `-${perYear}*${flow(1)}`;
    const worth = `${at(row.sum, here - 1)}+${flow(0)}*${perYear}^-${fixedRow(flows.period, column.firstYear + year)}`;
    sheet.number(row.power, here, "formula", String(-year), power);
    sheet.formula(row.coefficient, here, "formula", `${flow(0)}${before}`, amount);
    sheet.formula(row.sum, here, "formula", year === years ? flow(0) : worth, amount);
  }
  sheet.formula(row.power, of.spread, "formula", `-${halfYear}`, power);
  sheet.formula(row.coefficient, of.spread, "formula", `${perYear}*${refs.carryingAmount}`, amount);

  const area = (at: number, first: number, last: number): string =>
    areaAddress({ row: at, column: first }, { row: at, column: last }, "both");
  return {
    coefficients: area(row.coefficient, of.carried, of.spread),
    powers: area(row.power, of.carried, of.spread),
    most: `IFERROR(${signChanges(area(row.sum, of.carried, of.terminal - 1), area(row.sum, of.firstYear, of.terminal))},${years + 1})`,
  };
}
