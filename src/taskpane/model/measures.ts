import type { MeasurePlan } from "../../plan/plan.ts";
import { baseOf, type Base } from "./changes/base.ts";
import { formatResult } from "./formatValue.ts";
import { noValueOf } from "./goodwill/noValue.ts";
import { unitChoices, unitInputs } from "./goodwill/unitInputs.ts";
import { groupBy } from "../../model/groupBy.ts";
import { masterCheck } from "./masterCheck.ts";
import { ownHeadroom, ownUnits } from "./ownUnits.ts";
import type { PaneState } from "./PaneState.ts";
import * as entryWords from "./entryWords.ts";

/** What of a measure's plan the pane shows. */
type ShownPlan = Omit<MeasurePlan, "name">;

/** How a measure reads: a loss is told by word and sign, never by colour alone. */
type Tone = "headroom" | "loss" | "error" | "plain";

export interface Measure {
  readonly plan: ShownPlan;
  readonly text: string;
  readonly tone: Tone;
  /** "headroom" or "loss", or what an error means. */
  readonly word?: string;
  /** What it is while nothing is changed; absent where nobody knows. */
  readonly base?: Base;
  /** Grows each time the value changes before the user's eyes; 0 until then. */
  readonly change: number;
}

/** One measure by year. */
export interface YearlyMeasure {
  readonly label: string;
  readonly unit: string;
  readonly years: readonly Measure[];
}

const errorWords: Record<string, string> = {
  "#BUSY!": "calculating",
  "#NAME?": entryWords.functionsNotLoaded,
  "#NUM!": entryWords.noValueAtTheseRates,
};

const isHeadroom = (plan: ShownPlan): boolean => plan.kind === "headroom" || plan.id.startsWith("headroom.");

const isCheck = (plan: MeasurePlan): boolean => plan.id.startsWith("checks.");

function measureOf(state: PaneState, plan: ShownPlan): Measure {
  const base = baseOf(state, plan);
  return { ...measuredOf(state, plan), ...(base && { base }) };
}

function measuredOf(state: PaneState, plan: ShownPlan): Measure {
  const cell = state.snapshot?.measures[plan.id];
  const change = state.changes[plan.id] ?? 0;
  if (!cell) return { plan, text: "–", tone: "error", word: entryWords.notInTheWorkbook, change };
  if (cell.error !== undefined)
    return { plan, text: cell.error, tone: "error", word: errorWords[cell.error] ?? "no value", change };
  if (typeof cell.value !== "number") return { plan, text: cell.text || "–", tone: "plain", change };
  const text = formatResult(plan.kind, cell.value);
  if (!isHeadroom(plan)) return { plan, text, tone: "plain", change };
  return cell.value < 0
    ? { plan, text, tone: "loss", word: "loss", change }
    : { plan, text, tone: "headroom", word: "headroom", change };
}

/** The headroom of each of the model's cash-generating units; where there is none, why. */
export function headrooms(state: PaneState): readonly Measure[] {
  return state.measures.filter(isHeadroom).map((plan) => withReason(state, measureOf(state, plan)));
}

/** A headroom that is an error, with what is wrong with the unit's inputs where that is known. */
function withReason(state: PaneState, measure: Measure): Measure {
  if (measure.tone !== "error") return measure;
  const unit = unitChoices(state).find(({ id }) => measure.plan.id === `headroom.${id}`);
  const reason = unit && noValueOf(unitInputs(state, unit));
  return reason === undefined ? measure : { ...measure, word: `no value: ${reason}` };
}

/** The headroom of each of the user's own units; one without a value yet says so. */
export function ownHeadrooms(state: PaneState): readonly Measure[] {
  return ownUnits(state).map((unit) => {
    const measure = measureOf(state, ownHeadroom(unit));
    return measure.tone === "plain" ? { ...measure, word: "incomplete" } : withReason(state, measure);
  });
}

/** The headroom of a unit of the model, or of the user's own, by its id. */
export function headroomOfUnit(state: PaneState, id: string): Measure | undefined {
  return [...headrooms(state), ...ownHeadrooms(state)].find(({ plan }) => plan.id === `headroom.${id}`);
}

/** The headroom of one unit, to stand beside its assumptions. */
export function headroomOf(state: PaneState, group: string): Measure | undefined {
  return headrooms(state).find((measure) => measure.plan.group === group);
}

/** The measures that have a value for each year, each with its years in the order of the plan. */
export function yearlyMeasures(state: PaneState): readonly YearlyMeasure[] {
  const yearly = state.measures.filter((plan) => plan.period !== undefined);
  const byLabel = groupBy(yearly, (plan) => plan.label);
  return [...byLabel].map(([label, plans]) => ({
    label,
    unit: plans[0]?.unit ?? "",
    years: plans.map((plan) => measureOf(state, plan)),
  }));
}

/** The other results of one unit: its value in use. */
export function unitMeasures(state: PaneState, group: string): readonly Measure[] {
  return state.measures
    .filter((plan) => plan.group === group && plan.period === undefined && !isHeadroom(plan))
    .map((plan) => measureOf(state, plan));
}

/** Single results that belong to no unit, the master check apart, which stands at the head of the pane. */
export function modelMeasures(state: PaneState): readonly Measure[] {
  const units = new Set(state.assumptions.map(({ group }) => group));
  return state.measures
    .filter((plan) => !units.has(plan.group) && plan.period === undefined && !isHeadroom(plan) && !isCheck(plan))
    .map((plan) => measureOf(state, plan));
}

/** What to say aloud when headroom or checks have changed and everything written has come back; empty until then. */
export function changeInWords(state: PaneState): string {
  if (Object.keys(state.writes).length > 0) return "";
  const changed = [...headrooms(state), ...ownHeadrooms(state)].filter((measure) => measure.change > state.saidUpTo);
  const check = masterCheck(state);
  return [
    ...changed.map(({ plan, text, word }) => `${plan.group}: ${text}, ${word ?? ""}.`),
    ...(check !== undefined && check.change > state.saidUpTo ? [`${check.sentence}.`] : []),
  ].join(" ");
}
