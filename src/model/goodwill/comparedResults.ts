import type { CellRef } from "../../formula/Formula.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { unitCells } from "./unit/unitCells.ts";
import type { UnitSection } from "./unit/unitSection.ts";
import { goodwillWords } from "./goodwillWords.ts";

/** A row of the table in which the units stand side by side. */
export interface ComparedResult {
  readonly label: string;
  readonly format: NumberKind;
  readonly strong?: true;
  readonly indent?: number;
  /** True where the units' add up to something. */
  readonly adds?: true;
}

/** From the top down. */
export const comparedResults = {
  goodwill: { label: goodwillWords.goodwill, format: "amount", adds: true },
  grossedUp: { label: goodwillWords.goodwillGrossedUp, format: "amount" },
  intangibleAssets: { label: goodwillWords.intangibleAssets, format: "amount" },
  otherNetAssets: { label: goodwillWords.otherNetAssets, format: "amount" },
  carryingAmount: { label: goodwillWords.carryingAmount, format: "amount", strong: true },
  valueInUse: { label: goodwillWords.valueInUse, format: "amount", strong: true },
  headroom: { label: goodwillWords.headroom, format: "headroom", strong: true },
  headroomRatio: { label: goodwillWords.headroomCarryingAmount, format: "percentage" },
  terminalShare: { label: goodwillWords.terminalShare, format: "percentage" },
  loss: { label: goodwillWords.impairmentLoss, format: "amount", strong: true, adds: true },
  lossOnGoodwill: { label: goodwillWords.recognisedOnGoodwill, format: "amount", indent: 1, adds: true },
  lossNotRecognised: { label: goodwillWords.onGoodwillNotRecognised, format: "amount", indent: 1, adds: true },
  lossOnOtherAssets: { label: goodwillWords.recognisedOnOtherAssets, format: "amount", indent: 1, adds: true },
  lossWithoutAsset: { label: goodwillWords.withNoAssetToFall, format: "amount", indent: 1, adds: true },
  discountRate: { label: goodwillWords.preTaxDiscountRate, format: "percentage" },
  breakEvenRate: { label: goodwillWords.atWhichHeadroomIsZero, format: "percentage", indent: 1 },
  terminalGrowth: { label: goodwillWords.terminalGrowth, format: "percentage" },
  breakEvenGrowth: { label: goodwillWords.atWhichHeadroomIsZero, format: "percentage", indent: 1 },
  grossMargin: { label: goodwillWords.grossMarginLastYear, format: "percentage" },
  breakEvenMargin: { label: goodwillWords.atWhichHeadroomIsZero, format: "percentage", indent: 1 },
  operatingCosts: { label: goodwillWords.operatingCostsRevenueLastYear, format: "percentage" },
  breakEvenCosts: { label: goodwillWords.atWhichHeadroomIsZero, format: "percentage", indent: 1 },
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
      return single(values[name]);
  }
}
