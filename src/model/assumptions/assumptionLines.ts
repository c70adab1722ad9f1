import type { NumberKind } from "../../plan/plan.ts";

/** A kind of assumption that every unit has: one row for each unit. */
export interface AssumptionLine {
  /** "revenueGrowth": the last part of its key, "compass.revenueGrowth". */
  readonly key: string;
  /** As the unit block labels it. */
  readonly label: string;
  /** The last part of its defined name: `Compass_RevenueGrowth_2024`. */
  readonly name: string;
  readonly yearly: boolean;
  readonly kind: NumberKind;
  readonly unit: string;
  /** Inclusive; absent for a switch. */
  readonly bounds?: { readonly minimum: number; readonly maximum: number; readonly step: number };
  readonly slider: boolean;
}

const percentOfRevenue = { kind: "percentage", unit: "% of revenue", slider: true } as const;
const amount = { yearly: false, kind: "amount", unit: "RMB'000", slider: false } as const;
const step = 0.001;

/** In the order of the sheet and of the pane. Bounds keep a figure plausible; the announced ranges stand in the reasoning. */
export const assumptionLines = [
  {
    key: "baseRevenue",
    label: "Base revenue",
    name: "BaseRevenue",
    ...amount,
    bounds: { minimum: 1_000, maximum: 2_000_000, step: 1_000 },
  },
  {
    key: "revenueGrowth",
    label: "Revenue growth",
    name: "RevenueGrowth",
    yearly: true,
    kind: "percentage",
    unit: "% a year",
    bounds: { minimum: -0.5, maximum: 1, step },
    slider: true,
  },
  {
    key: "grossMargin",
    label: "Gross margin",
    name: "GrossMargin",
    yearly: true,
    ...percentOfRevenue,
    bounds: { minimum: 0, maximum: 0.9, step },
  },
  {
    key: "grossMarginAdjustment",
    label: "Gross margin adjustment for depreciation",
    name: "GrossMarginAdjustment",
    yearly: true,
    ...percentOfRevenue,
    bounds: { minimum: 0, maximum: 0.2, step },
  },
  {
    key: "operatingCosts",
    label: "Operating costs / revenue",
    name: "OperatingCosts",
    yearly: true,
    ...percentOfRevenue,
    bounds: { minimum: 0, maximum: 1, step },
  },
  {
    key: "capitalExpenditure",
    label: "Capital expenditure / revenue",
    name: "CapitalExpenditure",
    yearly: true,
    ...percentOfRevenue,
    bounds: { minimum: 0, maximum: 0.3, step },
  },
  {
    key: "workingCapital",
    label: "Working capital / revenue",
    name: "WorkingCapital",
    yearly: false,
    ...percentOfRevenue,
    bounds: { minimum: -0.5, maximum: 0.8, step },
  },
  {
    key: "terminalGrowth",
    label: "Terminal growth",
    name: "TerminalGrowth",
    yearly: false,
    kind: "percentage",
    unit: "% a year",
    bounds: { minimum: -0.05, maximum: 0.08, step },
    slider: true,
  },
  {
    key: "discountRate",
    label: "Pre-tax discount rate",
    name: "DiscountRate",
    yearly: false,
    kind: "percentage",
    unit: "% a year",
    bounds: { minimum: 0.05, maximum: 0.4, step },
    slider: true,
  },
  {
    key: "goodwill",
    label: "Goodwill",
    name: "Goodwill",
    ...amount,
    bounds: { minimum: 0, maximum: 1_000_000, step: 100 },
  },
  {
    key: "ownership",
    label: "Ownership",
    name: "Ownership",
    yearly: false,
    kind: "percentage",
    unit: "% of equity",
    bounds: { minimum: 0.01, maximum: 1, step: 0.01 },
    slider: false,
  },
  {
    key: "intangibleAssets",
    label: "Intangible assets",
    name: "IntangibleAssets",
    ...amount,
    bounds: { minimum: 0, maximum: 1_000_000, step: 100 },
  },
  {
    key: "otherNetAssets",
    label: "Other net assets",
    name: "OtherNetAssets",
    ...amount,
    bounds: { minimum: -500_000, maximum: 1_000_000, step: 100 },
  },
  {
    key: "grossUpGoodwill",
    label: "Gross up goodwill",
    name: "GrossUpGoodwill",
    yearly: false,
    kind: "logical",
    unit: "TRUE or FALSE",
    slider: false,
  },
  {
    key: "midYearDiscounting",
    label: "Mid-year discounting",
    name: "MidYearDiscounting",
    yearly: false,
    kind: "logical",
    unit: "TRUE or FALSE",
    slider: false,
  },
] as const satisfies readonly AssumptionLine[];

export type AssumptionKey = (typeof assumptionLines)[number]["key"];
