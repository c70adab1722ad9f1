import { startingState, type PaneState } from "../../src/taskpane/model/PaneState.ts";
import type { PaneAction } from "../../src/taskpane/model/PaneAction.ts";
import { reduce } from "../../src/taskpane/model/reduce.ts";
import { fieldOf, type Field } from "../../src/taskpane/model/fields.ts";
import type { CellState, ModelSnapshot } from "../../src/host/ModelHost.ts";
import type { AssumptionPlan } from "../../src/plan/plan.ts";
import { fakeAssumptions, fakePlan } from "./fakePanePlan.ts";

/** The discount rate of Shanghai Compass: 15.4%, between 5% and 40%. */
export const rate = "compass.discountRate";

export function planOf(id: string): AssumptionPlan {
  const plan = fakeAssumptions.find((assumption) => assumption.id === id);
  if (!plan) throw new RangeError(`The fake plan has no assumption ${id}.`);
  return plan;
}

/** Every assumption at its default but those given, and these headrooms. */
export function snapshot(
  cells: Readonly<Record<string, Partial<CellState>>> = {},
  headrooms: Readonly<Record<string, number>> = {},
): ModelSnapshot {
  const defaults = fakeAssumptions.map(({ id, value }) => [id, { value, text: String(value) }] as const);
  const given = Object.entries(cells).map(([id, cell]) => [id, { value: null, text: "", ...cell }] as const);
  const measures = Object.entries(headrooms).map(
    ([unit, value]) => [`headroom.${unit}`, { value, text: String(value) }] as const,
  );
  return {
    built: true,
    assumptions: Object.fromEntries([...defaults, ...given]),
    measures: Object.fromEntries(measures),
    units: [],
    advice: [],
  };
}

export function after(state: PaneState, ...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, state);
}

/** The pane over a built model with these cells. */
export function paneWith(
  cells: Readonly<Record<string, Partial<CellState>>> = {},
  headrooms: Readonly<Record<string, number>> = {},
): PaneState {
  const state = startingState(fakePlan);
  return after(state, { kind: "readingStarted" }, { kind: "snapshotArrived", snapshot: snapshot(cells, headrooms) });
}

export function field(state: PaneState, id: string): Field {
  return fieldOf(state, planOf(id));
}
