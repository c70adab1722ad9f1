import { forecastYears } from "../assumptions/unitAssumptions.ts";
import type { NumberKind, StyleName } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { at, column, fixedRow, single } from "./columns.ts";
import type { BlockRows } from "./unitBlock.ts";

/** Where the lines of the cash-flow model stand. */
export interface CashFlowRows {
  readonly openingRevenue: number;
  readonly revenue: number;
  readonly cashFlow: number;
  /** Years over which each flow is discounted. */
  readonly period: number;
  readonly discountFactor: number;
  readonly presentValue: number;
  /** The first free row below. */
  readonly next: number;
}

/** A cell's formula, without "=", for the column it stands in. */
type ColumnFormula = (of: number) => string;

/**
 * Revenue to present value, a column a year and one for the terminal year (IAS 36.33, 36.44, 36.50). Costs, capital
 * expenditure and a rise of working capital are negative.
 *
 * @param heads the row of the years' column heads.
 */
export function cashFlowModel(sheet: SheetBuilder, block: BlockRows, heads: number): CashFlowRows {
  const top = heads + 1;
  const openingRevenue = top;
  const revenue = top + 1;
  const grossProfit = top + 2;
  const operatingCosts = top + 3;
  const capitalExpenditure = top + 4;
  const workingCapital = top + 5;
  const cashFlow = top + 6;
  const period = top + 7;
  const discountFactor = top + 8;
  const presentValue = top + 9;

  /** The terminal year keeps the last year's ratios. */
  const ratio = (row: number, of: number): string => at(row, Math.min(of, column.lastYear));
  const line = (
    row: number,
    label: string,
    unit: string,
    style: StyleName,
    format: NumberKind,
    formula: ColumnFormula,
    last: number = column.terminal,
  ): void => {
    sheet.text(row, column.label, style === "formula" ? "label" : "subtotal", label);
    for (let of: number = column.firstYear; of <= last; of += 1) sheet.formula(row, of, style, formula(of), { format });
    sheet.text(row, column.unit, "unit", unit, { indent: 1 });
  };

  sheet.heads(heads, column.label, ["Cash flows"]);
  sheet.figureHeads(heads, column.firstYear, [...forecastYears, "Terminal year"]);
  sheet.heads(heads, column.unit, ["Unit"], { indent: 1 });
  line(openingRevenue, "Revenue of the year before", "RMB'000", "formula", "amount", (of) =>
    of === column.firstYear ? at(block.baseRevenue, of) : at(revenue, of - 1),
  );
  line(revenue, "Revenue", "RMB'000", "formula", "amount", (of) => {
    const factor = `1+${of === column.terminal ? single(block.terminalGrowth) : at(block.revenueGrowth, of)}`;
    return `IF(MIN(${at(openingRevenue, of)},${factor})<0,#NUM!,${at(openingRevenue, of)}*(${factor}))`;
  });
  line(
    grossProfit,
    "Gross profit",
    "RMB'000",
    "formula",
    "amount",
    (of) => `${at(revenue, of)}*${ratio(block.grossMargin, of)}`,
  );
  line(
    operatingCosts,
    "Operating costs",
    "RMB'000",
    "formula",
    "amount",
    (of) => `-${at(revenue, of)}*${ratio(block.operatingCosts, of)}`,
  );
  line(
    capitalExpenditure,
    "Capital expenditure",
    "RMB'000",
    "formula",
    "amount",
    (of) => `-${at(revenue, of)}*${ratio(block.capitalExpenditure, of)}`,
  );
  line(
    workingCapital,
    "Change in working capital",
    "RMB'000",
    "formula",
    "amount",
    (of) => `-${single(block.workingCapital)}*(${at(revenue, of)}-${at(openingRevenue, of)})`,
  );
  line(
    cashFlow,
    "Cash flow",
    "RMB'000",
    "subtotal",
    "amount",
    (of) => `SUM(${at(grossProfit, of)}:${at(workingCapital, of)})`,
  );
  line(period, "Discounted over", "years", "formula", "perShare", (of) => {
    const years = `COLUMNS(${fixedColumnsFrom(heads, Math.min(of, column.lastYear))})`;
    return `${years}-IF(${single(block.midYearDiscounting)},0.5,0)`;
  });
  line(
    discountFactor,
    "Discount factor",
    "factor",
    "formula",
    "factor",
    (of) => `IF(${single(block.discountRate)}>-1,(1+${single(block.discountRate)})^-${at(period, of)},#NUM!)`,
  );
  line(
    presentValue,
    "Present value",
    "RMB'000",
    "subtotal",
    "amount",
    (of) => `${at(cashFlow, of)}*${at(discountFactor, of)}`,
    column.lastYear,
  );
  sheet.text(
    period,
    column.remark,
    "remark",
    "the terminal value as long as the last year's flow; half a year less throughout with mid-year discounting",
  );
  return { openingRevenue, revenue, cashFlow, period, discountFactor, presentValue, next: presentValue + 1 };
}

/** "$B$20:D$20": as many columns as years have passed. */
function fixedColumnsFrom(row: number, of: number): string {
  return `${single(row)}:${fixedRow(row, of)}`;
}
