import { carryingAmount } from "../src/impairment/recoverability/carryingAmount.ts";
import { columnLetters } from "../src/formula/addresses.ts";
import type { CellContent, CellPlan, WorkbookPlan } from "../src/plan/plan.ts";
import { cashRatio, steps, unit } from "./unit.ts";

/** The grid of discount rate and terminal growth as a spreadsheet has it: the years once, then one formula a cell. */
export function gridOfFormulas(): WorkbookPlan {
  const sheet = {
    id: "grid",
    name: "Grid",
    tabColour: "#000000",
    columnWidths: [],
    freeze: { rows: 0, columns: 0 },
    cells: [...years(), ...grid()],
    spills: [],
    conditionalFormats: [],
    choices: [],
  };
  return {
    version: "1",
    title: "Grid",
    sheets: [sheet],
    names: [],
    assumptions: [],
    measures: [],
    figures: [],
    contents: [],
    analyses: [],
    checks: [],
  };
}

/** Rows 1 to 4: year, revenue, cash ratio, cash flow in B to F; base revenue in A2, ratios and amounts in A5 and A6. */
function years(): CellPlan[] {
  return [
    cell(1, 0, number(unit.baseRevenue)),
    cell(4, 0, number(unit.workingCapital)),
    cell(5, 0, number(carryingAmount(unit).total)),
    ...unit.revenueGrowth.flatMap((growth, year) => {
      const [before, here] = [columnLetters(year), columnLetters(year + 1)];
      return [
        cell(0, year + 1, number(year + 1)),
        cell(1, year + 1, formula(`=${before}2*(1+${growth.toString()})`)),
        cell(2, year + 1, number(cashRatio[year] ?? NaN)),
        cell(3, year + 1, formula(`=${here}2*${here}3-$A$5*(${here}2-${before}2)`)),
      ];
    }),
  ];
}

function grid(): CellPlan[] {
  return [
    ...steps.map((step, j) => cell(6, j + 1, number(unit.terminalGrowth.plus(step)))),
    ...steps.flatMap((step, i) => [
      cell(7 + i, 0, number(unit.preTaxDiscountRate.plus(step))),
      ...steps.map((_, j) => cell(7 + i, j + 1, formula(headroom(`$A${8 + i}`, `${columnLetters(j + 1)}$7`)))),
    ]),
  ];
}

function headroom(rate: string, growth: string): string {
  const terminalValue = `$F$2*((1+${growth})*$F$3-$A$5*${growth})/(${rate}-${growth})`;
  return `=SUMPRODUCT($B$4:$F$4/(1+${rate})^$B$1:$F$1)+${terminalValue}/(1+${rate})^5-$A$6`;
}

const number = (value: { toString(): string }): CellContent => ({ kind: "number", value: value.toString() });
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });
const cell = (row: number, column: number, content: CellContent): CellPlan => ({
  row,
  column,
  content,
  style: "formula",
});
