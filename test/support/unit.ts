import fc from "fast-check";
import { decimal } from "../../src/figures/decimal.ts";
import type { CashGeneratingUnit } from "../../src/impairment/unit/CashGeneratingUnit.ts";

/** A unit in plain numbers. */
export interface PlainUnit {
  readonly baseRevenue: number;
  readonly revenueGrowth: readonly number[];
  readonly grossMargin: readonly number[];
  readonly operatingCosts: readonly number[];
  readonly capitalExpenditure: readonly number[];
  readonly workingCapital: number;
  readonly terminalGrowth: number;
  readonly preTaxDiscountRate: number;
  readonly goodwill: number;
  readonly ownership: number;
  readonly intangibleAssets: number;
  readonly otherNetAssets: number;
  /** Left out: working capital / revenue × base revenue. */
  readonly openingWorkingCapital?: number;
  readonly grossUpGoodwill: boolean;
  readonly midYearDiscounting: boolean;
}

/** A unit of what stands in the rows of its inputs, by their keys; what is no number there is none here. */
export function plainUnitOf(
  yearly: (key: string) => readonly number[],
  switches: Pick<PlainUnit, "grossUpGoodwill" | "midYearDiscounting">,
): PlainUnit {
  const single = (key: string): number => yearly(key)[0] ?? NaN;
  const adjustment = yearly("grossMarginAdjustment");
  return {
    baseRevenue: single("baseRevenue"),
    revenueGrowth: yearly("revenueGrowth"),
    grossMargin: yearly("grossMargin").map((margin, year) => margin + (adjustment[year] ?? 0)),
    operatingCosts: yearly("operatingCosts"),
    capitalExpenditure: yearly("capitalExpenditure"),
    workingCapital: single("workingCapital"),
    terminalGrowth: single("terminalGrowth"),
    preTaxDiscountRate: single("preTaxDiscountRate"),
    goodwill: single("goodwill"),
    ownership: single("ownership"),
    intangibleAssets: single("intangibleAssets"),
    otherNetAssets: single("otherNetAssets"),
    openingWorkingCapital: single("openingWorkingCapital"),
    ...switches,
  };
}

/**
 * A unit small enough to value by hand: revenue 1,000 grows 10% twice, 30% − 18% − 2% of it is cash, working capital 5%.
 * Flows: 1,100 × 10% − 5% × 100 = 105; 1,210 × 10% − 5% × 110 = 115.5; year 3: 1,234.2 × 10% − 5% × 24.2 = 122.21.
 * At 12% with 2% growth: 105/1.12 + 115.5/1.2544 + (122.21/0.10)/1.2544 = 93.75 + 92.0758929 + 974.2506378.
 * Carrying amount: 255/0.51 + 100 + 200 = 800. Headroom 1,160.0765306 − 800 = 360.0765306.
 */
export const handUnit: PlainUnit = {
  baseRevenue: 1000,
  revenueGrowth: [0.1, 0.1],
  grossMargin: [0.3, 0.3],
  operatingCosts: [0.18, 0.18],
  capitalExpenditure: [0.02, 0.02],
  workingCapital: 0.05,
  terminalGrowth: 0.02,
  preTaxDiscountRate: 0.12,
  goodwill: 255,
  ownership: 0.51,
  intangibleAssets: 100,
  otherNetAssets: 200,
  grossUpGoodwill: true,
  midYearDiscounting: false,
};

/** (105/1.12 + 115.5/1.2544 + 1222.1/1.2544) − 800, from the flows above. */
export const handHeadroom = 105 / 1.12 + (115.5 + 1222.1) / 1.2544 - 800;

export function unitOf(plain: PlainUnit): CashGeneratingUnit {
  const { revenueGrowth, grossMargin, operatingCosts, capitalExpenditure } = plain;
  return {
    ...plain,
    baseRevenue: decimal(plain.baseRevenue),
    revenueGrowth: revenueGrowth.map(decimal),
    grossMargin: grossMargin.map(decimal),
    operatingCosts: operatingCosts.map(decimal),
    capitalExpenditure: capitalExpenditure.map(decimal),
    workingCapital: decimal(plain.workingCapital),
    terminalGrowth: decimal(plain.terminalGrowth),
    preTaxDiscountRate: decimal(plain.preTaxDiscountRate),
    goodwill: decimal(plain.goodwill),
    ownership: decimal(plain.ownership),
    intangibleAssets: decimal(plain.intangibleAssets),
    otherNetAssets: decimal(plain.otherNetAssets),
    openingWorkingCapital:
      plain.openingWorkingCapital === undefined
        ? decimal(plain.workingCapital).times(plain.baseRevenue)
        : decimal(plain.openingWorkingCapital),
  };
}

/** The unit as a block of cells, as wide as it has years; switches included. */
export function blockOf(plain: PlainUnit): unknown[][] {
  const years = plain.revenueGrowth.length;
  const single = (label: string, value: unknown): unknown[] => [label, value, ...Array<unknown>(years - 1).fill("")];
  return [
    ["Revenue growth", ...plain.revenueGrowth],
    ["Gross margin", ...plain.grossMargin],
    ["Operating costs / revenue", ...plain.operatingCosts],
    ["Capital expenditure / revenue", ...plain.capitalExpenditure],
    single("Base revenue", plain.baseRevenue),
    single("Working capital / revenue", plain.workingCapital),
    single("Terminal growth", plain.terminalGrowth),
    single("Pre-tax discount rate", plain.preTaxDiscountRate),
    single("Goodwill", plain.goodwill),
    single("Ownership", plain.ownership),
    single("Intangible assets", plain.intangibleAssets),
    single("Other net assets", plain.otherNetAssets),
    ...(plain.openingWorkingCapital === undefined
      ? []
      : [single("Opening working capital", plain.openingWorkingCapital)]),
    single("Gross up goodwill", plain.grossUpGoodwill),
    single("Mid-year discounting", plain.midYearDiscounting),
  ];
}

/** A number with at most so many decimals, as a person types it. */
export const typed = (minimum: number, maximum: number, decimals: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(minimum * 10 ** decimals), max: Math.floor(maximum * 10 ** decimals) })
    .map((whole) => Number(`${String(whole)}e-${String(decimals)}`));

/** Units of so many years as an analyst may set them up, the rate at least half a point above the growth. */
export function plainUnitsOf(years: number): fc.Arbitrary<PlainUnit> {
  const yearly = (minimum: number, maximum: number) =>
    fc.array(typed(minimum, maximum, 4), { minLength: years, maxLength: years });
  return fc
    .record({
      baseRevenue: typed(1, 2_000_000, 2),
      revenueGrowth: yearly(-0.3, 0.6),
      grossMargin: yearly(0.05, 0.9),
      operatingCosts: yearly(0, 0.6),
      capitalExpenditure: yearly(0, 0.1),
      workingCapital: typed(-0.1, 0.4, 4),
      terminalGrowth: typed(-0.05, 0.05, 4),
      rateAboveGrowth: typed(0.005, 0.3, 4),
      goodwill: typed(0, 500_000, 2),
      ownership: typed(0.1, 1, 2),
      intangibleAssets: typed(0, 100_000, 2),
      otherNetAssets: typed(-50_000, 200_000, 2),
      openingWorkingCapital: fc.oneof(fc.constant(undefined), typed(-50_000, 200_000, 2)),
      grossUpGoodwill: fc.boolean(),
      midYearDiscounting: fc.boolean(),
    })
    .map(({ rateAboveGrowth, openingWorkingCapital, ...unit }) => ({
      ...unit,
      ...(openingWorkingCapital !== undefined && { openingWorkingCapital }),
      preTaxDiscountRate: decimal(unit.terminalGrowth).plus(rateAboveGrowth).toNumber(),
    }));
}

/** Units of one to eight years. */
export const plainUnits: fc.Arbitrary<PlainUnit> = fc.integer({ min: 1, max: 8 }).chain(plainUnitsOf);

/** Where a unit has a value, restated from its definition. */
export function hasValue(unit: PlainUnit): boolean {
  const spread = decimal(unit.preTaxDiscountRate).minus(unit.terminalGrowth);
  return (
    unit.baseRevenue > 0 &&
    unit.revenueGrowth.every((growth) => growth > -1) &&
    unit.terminalGrowth > -1 &&
    unit.ownership > 0 &&
    unit.ownership <= 1 &&
    unit.goodwill >= 0 &&
    unit.intangibleAssets >= 0 &&
    unit.preTaxDiscountRate > -1 &&
    spread.greaterThanOrEqualTo("1e-12")
  );
}
