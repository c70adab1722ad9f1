import { assumptionLines, idOf, type LineKey } from "../../../impairment/unit/lines.ts";
import type { OwnUnit } from "../../../host/ModelHost.ts";
import type { AssumptionPlan } from "../../../plan/plan.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { valueInForce } from "../inForce.ts";
import { currencyOf, ownUnits } from "../ownUnits.ts";
import type { InputsFound } from "./inputsFound.ts";
import { ownUnitInputs } from "./ownUnitInputs.ts";
import type { PaneState } from "../PaneState.ts";
import { isInMillions } from "../../../model/newUnit/isInMillions.ts";
import * as unitWords from "./unitWords.ts";

/** A unit whose assumptions the pane has. */
export interface UnitChoice {
  /** "unit3" */
  readonly id: string;
  readonly title: string;
  /** What its amounts are in. */
  readonly currency: string;
  /** True where its sheet shows amounts with a decimal. */
  readonly hasSmallAmounts: boolean;
  /** The defined name that its block was given. */
  readonly blockName?: string;
  /** Where it is one of the user's own. */
  readonly own?: OwnUnit;
}

/**
 * The units of the model that have assumptions, in the order of the plan, then the user's own. Of several of one title,
 * the user's own are told apart by their tabs.
 */
export function unitChoices(state: Pick<PaneState, "assumptions" | "measures" | "snapshot">): readonly UnitChoice[] {
  const announced = state.snapshot?.built === false ? [] : announcedChoices(state);
  const own = ownUnits(state);
  const byTitle = groupBy([...announced, ...own], ({ title }) => title);
  return [
    ...announced,
    ...own.map((unit) => ({
      id: unit.id,
      title: (byTitle.get(unit.title)?.length ?? 0) > 1 ? `${unit.title} (${unit.tab})` : unit.title,
      currency: currencyOf(unit),
      hasSmallAmounts: isInMillions(currencyOf(unit)),
      blockName: unit.blockName,
      own: unit,
    })),
  ];
}

/** The unit that is shown: the chosen one, or the first. */
export interface ShownUnit {
  readonly unit: UnitChoice;
  readonly choices: readonly UnitChoice[];
  /** True where the user's own unit that was chosen is no longer there. */
  readonly gone: boolean;
}

/** Undefined where there is no unit at all. */
export function shownUnit(
  state: Pick<PaneState, "assumptions" | "measures" | "snapshot" | "goodwill">,
): ShownUnit | undefined {
  const { unit: chosen } = state.goodwill;
  const choices = unitChoices(state);
  const found = choices.find(({ id }) => id === chosen);
  const unit = found ?? choices[0];
  if (unit === undefined) return undefined;
  const announced = announcedChoices(state).some(({ id }) => id === chosen);
  return { unit, choices, gone: chosen !== undefined && found === undefined && !announced };
}

function announcedChoices({
  assumptions,
  measures,
}: Pick<PaneState, "assumptions" | "measures">): readonly UnitChoice[] {
  const amount = assumptionLines.find(({ measure, holds }) => measure === "money" && holds === "single");
  if (amount === undefined) return [];
  const [id, name] = [`.${idOf(amount)}`, `_${amount.name}`];
  const hasSmallAmounts = measures.some(({ kind }) => kind === "fineHeadroom");
  return assumptions
    .filter((assumption) => assumption.id.endsWith(id))
    .map((assumption) => ({
      id: assumption.id.slice(0, -id.length),
      title: assumption.group,
      currency: assumption.unit,
      hasSmallAmounts,
      ...(assumption.name.endsWith(name) && { blockName: assumption.name.slice(0, -name.length) }),
    }));
}

/** A unit's inputs as the sheet has them, or as they are on their way to it. */
export function unitInputs(state: PaneState, unit: UnitChoice): InputsFound {
  return unit.own === undefined ? announcedInputs(state, unit) : ownUnitInputs(unit.own);
}

function announcedInputs(state: PaneState, { id: unit, title }: UnitChoice): InputsFound {
  const missing: { readonly label: string; readonly holds: string }[] = [];
  const read = (plan: AssumptionPlan): number | boolean => {
    const { value, text } = valueInForce(state, plan);
    const label = [plan.label, plan.period].filter((part) => part !== undefined).join(" ");
    const isGone = state.snapshot?.assumptions[plan.id] === undefined;
    if (value === undefined) missing.push({ label, holds: isGone ? unitWords.isMissing : held(text) });
    return value ?? NaN;
  };
  const inputs = {} as Record<LineKey, readonly (number | boolean)[]>;
  for (const line of assumptionLines) {
    const own = `${unit}.${idOf(line)}`;
    const plans = state.assumptions.filter(({ id }) => id === own || id.startsWith(`${own}.`));
    if (plans.length === 0) missing.push({ label: line.label, holds: unitWords.isMissing });
    inputs[line.key] = plans.map(read);
  }
  const [first, ...others] = missing;
  if (first === undefined) return { kind: "inputs", inputs };
  const sentence = unitWords.nothingCalculated(title, missing.map(({ label }) => label).join(", "));
  const brief = unitWords.andMoreWithoutValue(`${first.label} ${first.holds}`, others.length);
  return { kind: "missing", sentences: [sentence], brief };
}

const held = (text: string): string => (text === "" ? unitWords.isBlank : unitWords.holdsValue(text));
