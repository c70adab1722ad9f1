import type { Decimal } from "../figures/decimal.ts";

/**
 * A cash-generating unit to which goodwill is allocated, with what its value in use and carrying amount rest on
 * (IAS 36.30–57, 36.75–79, 36.80, Appendix C).
 *
 * Amounts share one unit (RMB'000 in the announcement's workbook); ratios and rates are fractions: 0.154 is 15.4%.
 * The yearly lists hold one value for each explicit year, 1…N, and are equally long.
 */
export interface CashGeneratingUnit {
  /** Revenue of the year before the first explicit one. */
  readonly baseRevenue: Decimal;
  /** By year; −1 is a fall to nothing. */
  readonly revenueGrowth: readonly Decimal[];
  /** Gross profit / revenue by year, before depreciation and amortisation (36.50). */
  readonly grossMargin: readonly Decimal[];
  /** Operating costs / revenue by year, before depreciation, amortisation, finance and tax (36.50); positive is a cost. */
  readonly operatingCosts: readonly Decimal[];
  /** Capital expenditure that maintains the assets / revenue by year (36.44); positive is an outflow. */
  readonly capitalExpenditure: readonly Decimal[];
  /** Working capital / revenue, one value; growth of revenue ties up this share of it. */
  readonly workingCapital: Decimal;
  /** Growth of revenue after the last explicit year, steady or declining (36.33(c)). */
  readonly terminalGrowth: Decimal;
  /** Pre-tax rate (36.55); above the terminal growth. */
  readonly preTaxDiscountRate: Decimal;
  /** Goodwill as recognised: the owners' share of it where non-controlling interests are at their proportionate share. */
  readonly goodwill: Decimal;
  /** The owners' interest, above 0 and at most 1. */
  readonly ownership: Decimal;
  readonly intangibleAssets: Decimal;
  /** With opening working capital; without cash, debt and tax, like the flows (36.75–79). */
  readonly otherNetAssets: Decimal;
  /** True where non-controlling interests are at their proportionate share: goodwill / ownership is carried (C4). */
  readonly grossUpGoodwill: boolean;
  /** True where flows come in the middle of the year, on average, instead of at its end. */
  readonly midYearDiscounting: boolean;
}
