import { decimal } from "../src/figures/decimal.ts";
import type { CashGeneratingUnit } from "../src/impairment/unit/CashGeneratingUnit.ts";

/** A unit of five years, of the size of the announcement's largest. */
export const unit: CashGeneratingUnit = {
  baseRevenue: decimal(340_000),
  revenueGrowth: ["0.328", "0.252", "0.175", "0.098", "0.022"].map(decimal),
  grossMargin: ["0.37", "0.373", "0.376", "0.378", "0.381"].map(decimal),
  operatingCosts: ["0.22", "0.22", "0.22", "0.22", "0.22"].map(decimal),
  capitalExpenditure: ["0.02", "0.02", "0.02", "0.02", "0.02"].map(decimal),
  workingCapital: decimal("0.187"),
  terminalGrowth: decimal("0.022"),
  preTaxDiscountRate: decimal("0.154"),
  goodwill: decimal(132_833),
  ownership: decimal("0.51"),
  intangibleAssets: decimal(146_383),
  otherNetAssets: decimal(74_460),
  openingWorkingCapital: decimal(63_580),
  grossUpGoodwill: true,
  midYearDiscounting: false,
};

/** Cash ratio by year: gross margin less operating costs and capital expenditure, all per revenue. */
export const cashRatio: readonly number[] = unit.grossMargin.map((margin, year) =>
  margin
    .minus(unit.operatingCosts[year] ?? NaN)
    .minus(unit.capitalExpenditure[year] ?? NaN)
    .toNumber(),
);

/** −0.05, −0.049 … 0.05: the 101 shifts of a grid's side. */
export const steps: readonly number[] = Array.from({ length: 101 }, (_, index) => (index - 50) / 1000);

/** The same unit as a block of cells, as Excel hands it to a custom function. */
export const block: unknown[][] = [
  ["Base revenue", 340_000],
  ["Revenue growth", ...unit.revenueGrowth.map(Number)],
  ["Gross margin", ...unit.grossMargin.map(Number)],
  ["Operating costs / revenue", ...unit.operatingCosts.map(Number)],
  ["Capital expenditure / revenue", ...unit.capitalExpenditure.map(Number)],
  ["Working capital / revenue", 0.187],
  ["Terminal growth", 0.022],
  ["Pre-tax discount rate", 0.154],
  ["Goodwill", 132_833],
  ["Ownership", 0.51],
  ["Intangible assets", 146_383],
  ["Other net assets", 74_460],
].map((row) => [...row, ...Array<string>(6 - row.length).fill("")]);
