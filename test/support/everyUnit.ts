import { entriesOf, filledIn, type Entry, type FilledUnit } from "./everyInput.ts";
import { builtInUnits } from "./builtInUnits.ts";
import { planOwnUnit } from "./planOwnUnit.ts";
import { impairmentPlan } from "../model/impairmentModel.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";

/** A workbook whose units are filled in, with all the entries of each: those of different units are independent. */
export interface EveryUnit {
  readonly plan: WorkbookPlan;
  readonly entries: readonly (readonly Entry[])[];
}

/** The values that the units of the model start from. */
const givenOf = ({ assumptions }: (typeof builtInUnits)[number]) =>
  Object.fromEntries(Object.entries(assumptions).map(([key, { values }]) => [key, values]));

/** The units of the model. */
export const announcedUnits: EveryUnit = {
  plan: impairmentPlan,
  entries: builtInUnits.map((unit) =>
    entriesOf({ plan: impairmentPlan, id: unit.id, blockName: unit.blockName, given: givenOf(unit) }),
  ),
};

/** A unit of the user's own, filled in with the values of one of the model's. */
export const ownUnit: EveryUnit = ((): EveryUnit => {
  const [model] = builtInUnits;
  const { grossMarginAdjustment: _without, ...given } = model === undefined ? {} : givenOf(model);
  const plan = filledIn(planOwnUnit(1), "unit1", given);
  const unit: FilledUnit = { plan, id: "unit1", blockName: "Unit_1", given };
  return { plan, entries: [entriesOf(unit)] };
})();

/** The entries, one of each unit at a time, so that a recalculation tells of as many as there are units. */
export function runsOf({ entries }: EveryUnit): readonly (readonly Entry[])[] {
  const longest = Math.max(...entries.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => entries.flatMap((ofUnit) => ofUnit[index] ?? []));
}
