import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { decimal } from "../../src/figures/decimal.ts";
import type { CashGeneratingUnit } from "../../src/impairment/unit/CashGeneratingUnit.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import { impairmentSheets } from "../support/impairmentSheets.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";
import type { PlainUnit } from "../support/unit.ts";
import type { Typed } from "./calculatedPlan.ts";

const years = ["2024", "2025", "2026", "2027", "2028"];

export const plan = plannedOnce(builtInPack);

/** The impairment test's sheets alone, which is all that it needs: it links to the notes' key assumptions and to all goodwill. */
export const impairmentPlan: WorkbookPlan = {
  ...plan,
  sheets: plan.sheets.filter(({ id }) => impairmentSheets.includes(id)),
  names: plan.names.filter(({ area }) => impairmentSheets.includes(area.sheet)),
};

export const units = builtInUnits.map(({ id, blockName, title }) => ({ id, blockName, title }));

/** The unit as the assumptions and what was typed over them give it, for the exact model. */
export function unitOf(id: string, typed: Typed = {}): CashGeneratingUnit {
  const value = (key: string): number => {
    const found = typed[key] ?? plan.assumptions.find((assumption) => assumption.id === key)?.value;
    assert.ok(typeof found === "number" || typeof found === "boolean", key);
    return Number(found);
  };
  const single = (line: string) => decimal(value(`${id}.${line}`));
  const yearly = (line: string) => years.map((year) => decimal(value(`${id}.${line}.${year}`)));
  const adjustments = yearly("grossMarginAdjustment");
  return {
    baseRevenue: single("baseRevenue"),
    revenueGrowth: yearly("revenueGrowth"),
    grossMargin: yearly("grossMargin").map((margin, index) => margin.plus(adjustments[index] ?? 0)),
    operatingCosts: yearly("operatingCosts"),
    capitalExpenditure: yearly("capitalExpenditure"),
    workingCapital: single("workingCapital"),
    terminalGrowth: single("terminalGrowth"),
    preTaxDiscountRate: single("discountRate"),
    goodwill: single("goodwill"),
    ownership: single("ownership"),
    intangibleAssets: single("intangibleAssets"),
    otherNetAssets: single("otherNetAssets"),
    openingWorkingCapital: single("openingWorkingCapital"),
    grossUpGoodwill: value(`${id}.grossUpGoodwill`) === 1,
    midYearDiscounting: value(`${id}.midYearDiscounting`) === 1,
  };
}

/** What a user types to make a unit of the workbook another one, of five years. */
export function typedAs(id: string, { preTaxDiscountRate, ...plain }: PlainUnit): Typed {
  const values = {
    openingWorkingCapital: decimal(plain.workingCapital).times(plain.baseRevenue).toNumber(),
    ...plain,
    discountRate: preTaxDiscountRate,
    grossMarginAdjustment: years.map(() => 0),
  };
  const list = Object.entries<number | boolean | readonly number[]>(values).flatMap(([key, value]) =>
    typeof value === "object"
      ? value.map((one, year) => [`${id}.${key}.${years[year] ?? ""}`, one] as const)
      : [[`${id}.${key}`, value] as const],
  );
  return Object.fromEntries(list);
}

/** The same values typed into every unit. */
export const forEveryUnit = (values: Readonly<Record<string, number | string | boolean>>): Typed =>
  Object.fromEntries(units.flatMap(({ id }) => Object.entries(values).map(([key, value]) => [`${id}.${key}`, value])));

/** The same value in each forecast year of a line. */
export const everyYear = (line: string, value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(years.map((year) => [`${line}.${year}`, value]));

export const near = (found: unknown, expected: number, what: string, tolerance = 0.001): void => {
  assert.ok(
    typeof found === "number" && Math.abs(found - expected) <= tolerance,
    `${what}: expected ${expected}, found ${JSON.stringify(found)}`,
  );
};
