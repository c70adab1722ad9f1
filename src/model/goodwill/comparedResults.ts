import type { CellRef } from "../../formula/Formula.ts";
import { carriedLines, type CarriedKey } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { unitCells } from "./unit/unitCells.ts";
import type { UnitSection } from "./unit/unitSection.ts";

/** A row of the table in which the units stand side by side. */
export interface ComparedResult {
  readonly label: string;
  readonly format: NumberKind;
  readonly strong?: true;
  readonly indent?: number;
  /** True where the units' add up to something. */
  readonly adds?: true;
}

const carriedResults = Object.fromEntries(
  carriedLines.map(({ key, label }) => [key, { label, format: "amount" }]),
) as unknown as Readonly<Record<CarriedKey, ComparedResult>>;

/** From the top down. */
export const comparedResults = {
  goodwill: { label: "Goodwill", format: "amount", adds: true },
  grossedUp: { label: "Goodwill, grossed up", format: "amount" },
  ...carriedResults,
  carryingAmount: { label: "Carrying amount", format: "amount", strong: true },
  valueInUse: { label: "Value in use", format: "amount", strong: true },
  headroom: { label: "Headroom", format: "headroom", strong: true },
  headroomRatio: { label: "Headroom / carrying amount", format: "percentage" },
  terminalShare: { label: "Terminal value's share of value in use", format: "percentage" },
  loss: { label: "Impairment loss", format: "amount", strong: true, adds: true },
  lossOnGoodwill: { label: "recognised on goodwill", format: "amount", indent: 1, adds: true },
  lossNotRecognised: { label: "on goodwill, not recognised", format: "amount", indent: 1, adds: true },
  lossOnOtherAssets: { label: "recognised on other assets", format: "amount", indent: 1, adds: true },
  lossWithoutAsset: { label: "with no asset to fall on", format: "amount", indent: 1, adds: true },
  discountRate: { label: "Pre-tax discount rate", format: "percentage" },
  breakEvenRate: { label: "at which headroom is zero", format: "percentage", indent: 1 },
  terminalGrowth: { label: "Terminal growth", format: "percentage" },
  breakEvenGrowth: { label: "at which headroom is zero", format: "percentage", indent: 1 },
  grossMargin: { label: "Gross margin, last year", format: "percentage" },
  breakEvenMargin: { label: "at which headroom is zero", format: "percentage", indent: 1 },
  operatingCosts: { label: "Operating costs / revenue, last year", format: "percentage" },
  breakEvenCosts: { label: "at which headroom is zero", format: "percentage", indent: 1 },
} as const satisfies Readonly<Record<string, ComparedResult>>;

export type ComparedName = keyof typeof comparedResults;
export const comparedNames = Object.keys(comparedResults) as readonly ComparedName[];

/** The cell of a unit's sheet that holds a result. */
export function comparedResult(section: UnitSection, name: ComparedName): CellRef {
  const { single } = unitCells(section.sheet);
  const { block, values, breakEvens } = section;
  const refs = unitRefs(section);
  switch (name) {
    case "goodwill":
      return single(block.rows.goodwill);
    case "discountRate":
      return refs.rate;
    case "terminalGrowth":
      return refs.terminalGrowth;
    case "grossMargin":
    case "operatingCosts":
      return breakEvens.cell(name, "base");
    case "breakEvenRate":
      return breakEvens.cell("preTaxDiscountRate", "value");
    case "breakEvenGrowth":
      return breakEvens.cell("terminalGrowth", "value");
    case "breakEvenMargin":
      return breakEvens.cell("grossMargin", "value");
    case "breakEvenCosts":
      return breakEvens.cell("operatingCosts", "value");
    default:
      return single(isCarried(name) ? values.carried[name] : values[name]);
  }
}

const isCarried = (name: ComparedName): name is CarriedKey => name in carriedResults;
