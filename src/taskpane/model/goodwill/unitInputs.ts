import { assumptionLines, type AssumptionKey } from "../../../workbook/assumptions/assumptionLines.ts";
import type { AssumptionPlan } from "../../../workbook/plan.ts";
import { valueInForce } from "../inForce.ts";
import type { PaneState } from "../PaneState.ts";

/** A unit whose assumptions the pane has. */
export interface UnitChoice {
  /** "compass" */
  readonly id: string;
  /** "Shanghai Compass" */
  readonly title: string;
}

/** What a unit's assumptions stand at, by key; a yearly one by year. Plain, so that a worker can be given it. */
export type UnitInputs = Readonly<Record<AssumptionKey, readonly (number | boolean)[]>>;

export type InputsFound =
  | { readonly kind: "inputs"; readonly inputs: UnitInputs }
  /** Labels of the assumptions that hold no value. */
  | { readonly kind: "missing"; readonly labels: readonly string[] };

/** The units that have a discount rate among their assumptions, in the order of the plan. */
export function unitChoices({ assumptions }: Pick<PaneState, "assumptions">): readonly UnitChoice[] {
  return assumptions
    .filter(({ id }) => id.endsWith(".discountRate"))
    .map(({ id, group }) => ({ id: id.slice(0, id.indexOf(".")), title: group }));
}

/** A unit's inputs as the sheet has them, or as they are on their way to it. */
export function unitInputs(state: PaneState, unit: string): InputsFound {
  const labels: string[] = [];
  const read = (plan: AssumptionPlan): number | boolean => {
    const { value } = valueInForce(state, plan);
    if (value === undefined) labels.push([plan.label, plan.period].filter((part) => part !== undefined).join(" "));
    return value ?? NaN;
  };
  const inputs = {} as Record<AssumptionKey, readonly (number | boolean)[]>;
  for (const { key, label } of assumptionLines) {
    const plans = state.assumptions.filter(({ id }) => id === `${unit}.${key}` || id.startsWith(`${unit}.${key}.`));
    if (plans.length === 0) labels.push(label);
    inputs[key] = plans.map(read);
  }
  if (labels.length > 0) return { kind: "missing", labels };
  return { kind: "inputs", inputs };
}
