import { areaOf, call, errorValue, greater, minus, negated, plus, power, times, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { cashLines, type CashKey } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { oneRowEach } from "../../plan/oneRowEach.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column } from "./unit/columns.ts";
import { grownRevenue } from "./grid/grownRevenue.ts";
import type { BlockRows } from "./unit/unitBlock.ts";
import { unitCells } from "./unit/unitCells.ts";
import type { UnitWords } from "./unit/UnitWords.ts";
import * as goodwillWords from "./goodwillWords.ts";
import * as termWords from "../termWords.ts";

/** Where the lines of the cash-flow model stand. */
export interface CashFlowRows {
  readonly openingRevenue: number;
  readonly revenue: number;
  readonly cashFlow: number;
  /** Years over which each flow is discounted. */
  readonly period: number;
  readonly discountFactor: number;
  readonly presentValue: number;
}

/** A line of the model: its amounts in money, unless `unit` says otherwise. */
interface Line {
  readonly label: string;
  readonly unit?: string;
  readonly format?: NumberKind;
  readonly sum?: true;
  /** True where the terminal year has none. */
  readonly yearsOnly?: true;
}

/** A row for each line that makes cash of revenue, under the line's key. */
const cashParts = Object.fromEntries(
  cashLines.map(({ key, label, cash }) => [key, { label: cash?.amount ?? label }]),
) as unknown as Readonly<Record<CashKey, Line>>;

/** From the top down. */
const lines = {
  openingRevenue: { label: termWords.revenueOfTheYearBefore },
  revenue: { label: termWords.revenue },
  ...cashParts,
  increase: { label: goodwillWords.changeInWorkingCapital },
  cashFlow: { label: termWords.cashFlow, sum: true },
  period: { label: termWords.discountedOver, unit: "years", format: "perShare" },
  discountFactor: { label: termWords.discountFactor, unit: "factor", format: "factor" },
  presentValue: { label: termWords.presentValue, sum: true, yearsOnly: true },
} as const satisfies Readonly<Record<string, Line>>;

type LineName = keyof typeof lines;
const names = Object.keys(lines) as readonly LineName[];
const [firstOfCash = "revenue"] = cashLines.map(({ key }) => key);

const layout = rows<"heads" | LineName>({ heads: 1, ...oneRowEach(names) });

export const cashFlowLength = layout.length;

/**
 * Revenue to present value, a column a year and one for the terminal year (IAS 36.33, 36.44, 36.50). Costs, capital
 * expenditure and a rise of working capital are negative.
 *
 * @param top the row of the years' column heads.
 */
export function cashFlowModel(sheet: SheetBuilder, words: UnitWords, block: BlockRows, top: number): CashFlowRows {
  const place = layout.at(top);
  const heads = place.row("heads");
  sheet.heads(heads, column.label, ["Cash flows"]);
  sheet.yearHeads(heads, column.firstYear, words.years);
  sheet.figureHeads(heads, column.terminal, ["Terminal year"]);
  sheet.heads(heads, column.unit, ["Unit"], { indent: 1 });
  const formulas = lineFormulas(sheet, block, place);
  for (const name of names) {
    const { label, unit, format = "amount", sum, yearsOnly }: Line = lines[name];
    const row = place.row(name);
    sheet.text(row, column.label, sum ? "subtotal" : "label", label);
    for (let of: number = column.firstYear; of <= (yearsOnly ? column.lastYear : column.terminal); of += 1)
      sheet.formula(row, of, sum ? "subtotal" : "formula", formulas[name](of), { format });
    sheet.say(row, column.unit, "unit", unit ?? words.money, { indent: 1 });
  }
  sheet.text(place.row("period"), column.remark, "remark", goodwillWords.halfAYearLessIf);
  return {
    openingRevenue: place.row("openingRevenue"),
    revenue: place.row("revenue"),
    cashFlow: place.row("cashFlow"),
    period: place.row("period"),
    discountFactor: place.row("discountFactor"),
    presentValue: place.row("presentValue"),
  };
}

/** What a line calculates in a column. */
type LineFormulas = Readonly<Record<LineName, (of: number) => Formula>>;

function lineFormulas(sheet: SheetBuilder, block: BlockRows, place: PlacedRows<"heads" | LineName>): LineFormulas {
  const { at, single, fixedRow } = unitCells(sheet);
  const line = (name: LineName, of: number): CellRef => at(place.row(name), of);
  /** The terminal year keeps the last year's ratios. */
  const ofRevenue = Object.fromEntries(
    cashLines.map(({ key, cash }) => [
      key,
      (of: number) => {
        const revenue = line("revenue", of);
        return times(cash?.is === "spent" ? negated(revenue) : revenue, at(block[key], Math.min(of, column.lastYear)));
      },
    ]),
  ) as unknown as Pick<LineFormulas, CashKey>;
  const rate = single(block.preTaxDiscountRate);
  return {
    openingRevenue: (of) => (of === column.firstYear ? at(block.baseRevenue, of) : line("revenue", of - 1)),
    revenue: (of) => {
      const growth = of === column.terminal ? single(block.terminalGrowth) : at(block.revenueGrowth, of);
      return grownRevenue(line("openingRevenue", of), plus(1, growth));
    },
    ...ofRevenue,
    increase: (of) => {
      const ofYear = (revenue: LineName): Formula => times(single(block.workingCapital), line(revenue, of));
      const before = of === column.firstYear ? single(block.openingWorkingCapital) : ofYear("openingRevenue");
      return minus(before, ofYear("revenue"));
    },
    cashFlow: (of) => call("SUM", areaOf(line(firstOfCash, of), line("increase", of))),
    period: (of) => {
      const heads = place.row("heads");
      const passed = areaOf(single(heads), fixedRow(heads, Math.min(of, column.lastYear)));
      // A column of the user's between the years is none, and has no head.
      return minus(call("COUNTA", passed), when(single(block.midYearDiscounting), 0.5, 0));
    },
    discountFactor: (of) =>
      when(greater(rate, -1), power(plus(1, rate), negated(line("period", of))), errorValue("#NUM!")),
    presentValue: (of) => times(line("cashFlow", of), line("discountFactor", of)),
  };
}
