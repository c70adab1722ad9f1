import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";

/** A line of a unit block: its label in the block's first column, and the field of the unit it gives. */
interface BlockLine<Field extends keyof CashGeneratingUnit> {
  readonly label: string;
  readonly field: Field;
}

/** Lines with one value for each year. */
export const yearlyLines = [
  { label: "Revenue growth", field: "revenueGrowth" },
  { label: "Gross margin", field: "grossMargin" },
  { label: "Operating costs / revenue", field: "operatingCosts" },
  { label: "Capital expenditure / revenue", field: "capitalExpenditure" },
] as const satisfies readonly BlockLine<keyof CashGeneratingUnit>[];

/** Lines with one value, in the first year's column. */
export const singleLines = [
  { label: "Base revenue", field: "baseRevenue" },
  { label: "Working capital / revenue", field: "workingCapital" },
  { label: "Terminal growth", field: "terminalGrowth" },
  { label: "Pre-tax discount rate", field: "preTaxDiscountRate" },
  { label: "Goodwill", field: "goodwill" },
  { label: "Ownership", field: "ownership" },
  { label: "Intangible assets", field: "intangibleAssets" },
  { label: "Other net assets", field: "otherNetAssets" },
] as const satisfies readonly BlockLine<keyof CashGeneratingUnit>[];

/** Lines that may be left out: TRUE or FALSE, in the first year's column, and what holds without them. */
export const switchLines = [
  { label: "Gross up goodwill", field: "grossUpGoodwill", byDefault: true },
  { label: "Mid-year discounting", field: "midYearDiscounting", byDefault: false },
] as const satisfies readonly (BlockLine<keyof CashGeneratingUnit> & { readonly byDefault: boolean })[];

/** Every line of a unit block. */
export const unitLines = [...yearlyLines, ...singleLines, ...switchLines] as const;
