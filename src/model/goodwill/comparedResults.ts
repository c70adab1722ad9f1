import type { CellRef } from "../../formula/Formula.ts";
import { carriedLines, type CarriedKey } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { lineOf } from "./analysis/driverLines.ts";
import { comparedDrivers } from "./analysis/namedDrivers.ts";
import { unitCells } from "./unit/unitCells.ts";
import type { UnitSection } from "./unit/unitSection.ts";
import type { ValuationRows } from "./valuation.ts";
import * as goodwillWords from "./goodwillWords.ts";
import * as termWords from "../termWords.ts";

type ComparedDriver = (typeof comparedDrivers)[number];

/** The name of the row of what a driver would be at zero headroom. */
const atZero = <Key extends ComparedDriver>(key: Key): `${Key}AtZero` => `${key}AtZero`;

/** A row of the table in which the units stand side by side. */
export interface ComparedResult {
  readonly label: string;
  readonly format: NumberKind;
  readonly strong?: true;
  readonly indent?: number;
  /** True where the units' add up to something. */
  readonly adds?: true;
}

/** Of each driver that units are compared by what it is, and what it would be at zero headroom. */
const driverResults = Object.fromEntries(
  comparedDrivers.flatMap((key): readonly (readonly [string, ComparedResult])[] => {
    const { driver, yearly, format } = lineOf(key);
    return [
      [key, { label: yearly ? goodwillWords.inTheLastYear(driver) : driver, format }],
      [atZero(key), { label: goodwillWords.atWhichHeadroomIsZero, format, indent: 1 }],
    ];
  }),
) as unknown as Readonly<Record<ComparedDriver | `${ComparedDriver}AtZero`, ComparedResult>>;

const carriedResults = Object.fromEntries(
  carriedLines.map(({ key, label }) => [key, { label, format: "amount" }]),
) as unknown as Readonly<Record<CarriedKey, ComparedResult>>;

/** From the top down. */
export const comparedResults = {
  goodwill: { label: termWords.goodwill, format: "amount", adds: true },
  grossedUp: { label: goodwillWords.goodwillGrossedUp, format: "amount" },
  ...carriedResults,
  carryingAmount: { label: termWords.carryingAmount, format: "amount", strong: true },
  valueInUse: { label: termWords.valueInUse, format: "amount", strong: true },
  headroom: { label: termWords.headroom, format: "headroom", strong: true },
  headroomRatio: { label: termWords.headroomToCarryingAmount, format: "percentage" },
  terminalShare: { label: termWords.terminalShare, format: "percentage" },
  loss: { label: termWords.impairmentLoss, format: "amount", strong: true, adds: true },
  lossOnGoodwill: { label: termWords.recognisedOnGoodwill, format: "amount", indent: 1, adds: true },
  lossNotRecognised: { label: termWords.onGoodwillNotRecognised, format: "amount", indent: 1, adds: true },
  lossOnOtherAssets: { label: termWords.recognisedOnOtherAssets, format: "amount", indent: 1, adds: true },
  lossWithoutAsset: { label: termWords.withNoAssetToFallOn, format: "amount", indent: 1, adds: true },
  ...driverResults,
} as const satisfies Readonly<Record<string, ComparedResult>>;

export type ComparedName = keyof typeof comparedResults;
export const comparedNames = Object.keys(comparedResults) as readonly ComparedName[];

/** The cell of a unit's sheet that holds a result. */
export function comparedResult(section: UnitSection, name: ComparedName): CellRef {
  const { single } = unitCells(section.sheet);
  const { block, values, breakEvens } = section;
  const driver = comparedDrivers.find((key) => name === key || name === atZero(key));
  if (driver !== undefined) {
    if (name !== driver) return breakEvens.cell(driver, "value");
    return lineOf(driver).yearly ? breakEvens.cell(driver, "base") : single(block.rows[driver]);
  }
  if (isCarried(name)) return single(values.carried[name]);
  return single(name === "goodwill" ? block.rows.goodwill : values[name as keyof Omit<ValuationRows, "carried">]);
}

const isCarried = (name: ComparedName): name is CarriedKey => name in carriedResults;
