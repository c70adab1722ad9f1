import type { AssumptionPlan } from "../../plan/plan.ts";
import type { PaneState } from "./PaneState.ts";

/** @throws RangeError where the pane has no assumption of this id. */
export function assumptionOf(state: PaneState, id: string): AssumptionPlan {
  const plan = state.assumptions.find((assumption) => assumption.id === id);
  if (!plan) throw new RangeError(`The pane has no assumption “${id}”.`);
  return plan;
}
