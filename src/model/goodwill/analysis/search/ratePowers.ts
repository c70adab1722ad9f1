import { call, minus, negated, plus, power, times, when } from "../../../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../../../formula/Formula.ts";
import { rows } from "../../../../plan/rows.ts";
import type { SheetBuilder } from "../../../../plan/SheetBuilder.ts";
import { column, forecastLength } from "../../unit/columns.ts";
import { unitCells } from "../../unit/unitCells.ts";
import { signChanges, type PowerSum } from "./powerSum.ts";
import { unitRefs, type UnitModel } from "../UnitModel.ts";
import * as searchWords from "./searchWords.ts";

const years: number = forecastLength;

/** The carrying amount at year 0, a column a year, the terminal value; last the carrying amount that the spread adds. */
const of = {
  carried: column.firstYear,
  firstYear: column.firstYear + 1,
  terminal: column.firstYear + 1 + years,
  spread: column.firstYear + 2 + years,
} as const;

const layout = rows({ heads: 1, power: 1, coefficient: 1, sum: 1 });
export const ratePowersLength = layout.length;

/** The cells of one column. */
interface Column {
  readonly power: Formula;
  readonly coefficient: Formula;
  /** Of flows discounted at the terminal growth, up to this column. */
  readonly sum?: Formula;
}

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
  const { at } = unitCells(sheet);
  const place = layout.at(top);
  const row = { power: place.row("power"), coefficient: place.row("coefficient"), sum: place.row("sum") };
  const perYear = plus(1, refs.terminalGrowth);
  const halfYear = when(refs.midYear, 0.5, 0);
  heads(sheet, model, row, top);

  const put = (here: number, column: Column): void => {
    sheet.formula(row.power, here, "formula", column.power, { format: "perShare" });
    sheet.formula(row.coefficient, here, "formula", column.coefficient, { format: "amount" });
    if (column.sum !== undefined) sheet.formula(row.sum, here, "formula", column.sum, { format: "amount" });
  };
  put(of.carried, {
    power: minus(1, halfYear),
    coefficient: negated(refs.carryingAmount),
    sum: at(row.coefficient, of.carried),
  });
  for (let year = 0; year <= years; year += 1) {
    const here = of.firstYear + year;
    const flows = flowsOf(model, year);
    sheet.number(row.power, here, "formula", String(-year), { format: "perShare" });
    const coefficient = flows.before === undefined ? flows.own : minus(flows.own, times(perYear, flows.before));
    sheet.formula(row.coefficient, here, "formula", coefficient, { format: "amount" });
    const worth = times(flows.own, power(perYear, negated(flows.period)));
    const sum = year === years ? flows.own : plus(at(row.sum, here - 1), worth);
    sheet.formula(row.sum, here, "formula", sum, { format: "amount" });
  }
  put(of.spread, { power: negated(halfYear), coefficient: times(perYear, refs.carryingAmount) });

  const area = (row: number, first: number, last: number): AreaRef =>
    sheet.area({ row, column: first }, { row, column: last }, "both");
  const [sums, next] = [area(row.sum, of.carried, of.terminal - 1), area(row.sum, of.firstYear, of.terminal)];
  return {
    coefficients: area(row.coefficient, of.carried, of.spread),
    powers: area(row.power, of.carried, of.spread),
    most: call("IFERROR", signChanges(sums, next), years + 1),
  };
}

function heads(
  sheet: SheetBuilder,
  { words }: UnitModel,
  row: { readonly power: number; readonly coefficient: number; readonly sum: number },
  top: number,
): void {
  sheet.heads(top, column.label, [searchWords.headroomTimesSpreadHead]);
  sheet.figureHeads(top, of.carried, ["Carrying amount"]);
  sheet.yearHeads(top, of.firstYear, words.years);
  sheet.figureHeads(top, of.terminal, ["Terminal year", "Carrying × (1 + g)"]);
  sheet.text(row.power, column.label, "label", searchWords.powerOfRNumber);
  sheet.say(row.coefficient, column.label, "label", searchWords.coefficient(words.money));
  sheet.say(row.sum, column.label, "label", searchWords.sumOfFlows(words.money));
}

/** A year's cash flow, that of the year before and how long the flow is discounted; the terminal year's follows the last. */
function flowsOf(
  { sheet, flows }: UnitModel,
  year: number,
): { readonly own: CellRef; readonly before?: CellRef; readonly period: CellRef } {
  const { fixedRow } = unitCells(sheet);
  const here = column.firstYear + year;
  return {
    own: fixedRow(flows.cashFlow, here),
    ...(year > 0 && { before: fixedRow(flows.cashFlow, here - 1) }),
    period: fixedRow(flows.period, here),
  };
}
