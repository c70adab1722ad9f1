import type { AssumptionPlan } from "../../../plan/plan.ts";
import { decimal } from "../../../figures/decimal.ts";
import { fieldOf, type Field } from "../fields.ts";
import { formatDifference, formatExact, formatResult } from "../formatValue.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { valueInForce } from "../inForce.ts";
import type { PaneState } from "../PaneState.ts";
import { periodsInWords } from "../periodsInWords.ts";
import { startingHeadroom } from "./startingUnit.ts";
import * as entryWords from "../entryWords.ts";

/** An assumption that differs from what the model starts with: one line, in however many years. */
export interface ChangedLine {
  /** The id of its first changed cell. */
  readonly id: string;
  readonly unit: string;
  /** "Gross margin 2031–2033" */
  readonly label: string;
  /** "32.0% → 33.0%", "+1.0 points" */
  readonly change: string;
  /** The assumptions that a reset would write. */
  readonly ids: readonly string[];
}

/** What this change alone makes of headroom, everything else as the model starts. */
export type EffectAlone =
  | { readonly kind: "effect"; readonly text: string; readonly unit: string }
  | { readonly kind: "none"; readonly words: string };

/** The changed assumptions in the order of the plan, each line once. */
export function changedLines(state: PaneState): readonly ChangedLine[] {
  const changed = state.assumptions
    .map((plan) => fieldOf(state, plan))
    .filter(({ present, differs }) => present && differs);
  return [...groupBy(changed, ({ plan }) => `${plan.group} ${plan.label}`).values()].flatMap((fields) => {
    const [first] = fields;
    if (first === undefined) return [];
    const periods = fields.flatMap(({ plan }) => plan.period ?? []);
    const label = [first.plan.label, ...(periods.length > 0 ? [periodsInWords(periods)] : [])].join(" ");
    const ids = fields.map(({ plan }) => plan.id);
    return [{ id: first.plan.id, unit: first.plan.group, label, change: changeInWords(fields), ids }];
  });
}

/** The same value to the same value in every year, or the same step, is said once. */
function changeInWords(fields: readonly Field[]): string {
  const each = fields.map(({ plan, value, text }) => ({
    period: plan.period,
    words: `${formatExact(plan.kind, plan.value)} → ${value === undefined ? `“${text}”` : formatExact(plan.kind, value)}`,
    step: typeof value === "number" ? formatDifference(plan.kind, apart(value, plan)) : undefined,
  }));
  const [first] = each;
  if (first === undefined) return "";
  if (each.every(({ words }) => words === first.words)) return first.words;
  if (first.step !== undefined && each.every(({ step }) => step === first.step)) return first.step;
  return each.map(({ period, words }) => `${period ?? ""}: ${words}`).join("; ");
}

const apart = (value: number, { value: start }: AssumptionPlan): number =>
  decimal(value).minus(Number(start)).toNumber();

/** What a changed line alone makes of its unit's headroom: exact, then rounded as amounts are shown. */
export function effectAlone(state: PaneState, { ids }: ChangedLine): EffectAlone {
  const unit = ids[0]?.split(".")[0] ?? "";
  const otherwise: Record<string, number | boolean> = {};
  for (const plan of state.assumptions.filter(({ id }) => ids.includes(id))) {
    const { value } = valueInForce(state, plan);
    if (value === undefined) return { kind: "none", words: entryWords.noValue };
    otherwise[plan.id] = value;
  }
  const before = startingHeadroom(state.assumptions, unit);
  const after = startingHeadroom(state.assumptions, unit, otherwise);
  if (before === undefined || after === undefined) return { kind: "none", words: entryWords.noValue };
  const difference = after.minus(before).toNumber();
  const headroom = state.measures.find(({ id }) => id === `headroom.${unit}`);
  const text = signedAmount(difference, headroom?.kind === "fineHeadroom");
  return { kind: "effect", text, unit: headroom?.unit ?? "" };
}

/** "+1,234", "−1,234", "no difference"; with a decimal where amounts are small. */
export function signedAmount(difference: number, isSmall = false): string {
  const size = formatResult(isSmall ? "million" : "amount", Math.abs(difference));
  if (!/[1-9]/.test(size)) return "no difference";
  return `${difference < 0 ? "−" : "+"}${size}`;
}
