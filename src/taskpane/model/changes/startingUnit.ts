import { headroom } from "../../../impairment/recoverability/headroom.ts";
import type { Decimal } from "../../../figures/decimal.ts";
import { assumptionLines, idOf, type LineKey } from "../../../impairment/unit/lines.ts";
import type { AssumptionPlan } from "../../../plan/plan.ts";
import type { UnitInputs } from "../goodwill/inputsFound.ts";
import { noValue } from "../goodwill/noValue.ts";
import { unitOf } from "../goodwill/unitOf.ts";

/**
 * Headroom of a unit whose assumptions are what the model starts with, some of them otherwise: exact.
 *
 * @param unit "unit3": the first part of its assumptions' ids.
 * @param otherwise values by assumption id.
 * @returns undefined where the unit has no value, or the plan lacks a line of it.
 */
export function startingHeadroom(
  assumptions: readonly AssumptionPlan[],
  unit: string,
  otherwise: Readonly<Record<string, number | boolean>> = {},
): Decimal | undefined {
  const inputs = inputsOf(assumptions, unit, otherwise);
  return inputs === undefined || noValue(inputs) !== undefined ? undefined : headroom(unitOf(inputs));
}

function inputsOf(
  assumptions: readonly AssumptionPlan[],
  unit: string,
  otherwise: Readonly<Record<string, number | boolean>>,
): UnitInputs | undefined {
  const inputs = {} as Record<LineKey, readonly (number | boolean)[]>;
  for (const line of assumptionLines) {
    const own = `${unit}.${idOf(line)}`;
    const plans = assumptions.filter(({ id }) => id === own || id.startsWith(`${own}.`));
    if (plans.length === 0) return undefined;
    inputs[line.key] = plans.map(({ id, value }) => otherwise[id] ?? value);
  }
  return inputs;
}
