import type { CellAddress, WrongCheck } from "../../../host/ModelHost.ts";
import type { CheckKind, CheckPlan } from "../../../plan/CheckPlan.ts";
import type { AreaPlan } from "../../../plan/plan.ts";
import type { PaneState } from "../PaneState.ts";
import { ownTroubles } from "./ownTroubles.ts";
import { typedOverMaster } from "./typedOverMaster.ts";
import * as checkWords from "./words.ts";

/** One thing that is wrong in the workbook. */
export interface WrongLine {
  /** Stays the same while it stays wrong. */
  readonly key: string;
  /** "Gross profit: revenue less cost of sales" */
  readonly title: string;
  /** What is wrong with it, in words. */
  readonly sentence: string;
  readonly kind: CheckKind | "ownUnit";
  /** Where to put it right. */
  readonly place: AreaPlan | CellAddress;
}

/** A cause before what follows from it, as the master check has it. */
const order: readonly WrongLine["kind"][] = [
  "typedOver",
  "noNumber",
  "outOfBounds",
  "noValue",
  "break",
  "differs",
  "ownUnit",
];

/** Everything that is wrong, a line each: inputs and results one by one; undefined until the checks were read. */
export function wrongLines(state: PaneState): readonly WrongLine[] | undefined {
  const { wrongChecks } = state;
  if (wrongChecks === undefined) return undefined;
  const plans = new Map(state.checks.map((plan) => [plan.id, plan]));
  const lines = wrongChecks.flatMap((wrong) => {
    const plan = plans.get(wrong.id);
    return plan === undefined ? [] : linesOf(state, plan, wrong);
  });
  const all = [...ofMaster(state), ...lines, ...ofOwnUnits(state)];
  return order.flatMap((kind) => all.filter((line) => line.kind === kind));
}

/** How much is wrong, as the master checks of the model and of the user's own units count it. */
export function wrongCount(state: PaneState): number {
  const model = state.snapshot?.measures["checks.wrong"]?.value;
  const own = ownTroubles(state).reduce((sum, { count }) => sum + count, 0);
  return (typeof model === "number" ? model : 0) + own + ofMaster(state).length;
}

/** That the master check was typed over, which it cannot count itself. */
function ofMaster(state: PaneState): WrongLine[] {
  const found = typedOverMaster(state);
  if (found === undefined) return [];
  const { sentence, cell } = found;
  return [{ key: "master", title: checkWords.master, sentence: `${sentence}.`, kind: "typedOver", place: cell }];
}

function linesOf(state: PaneState, plan: CheckPlan, wrong: WrongCheck): readonly WrongLine[] {
  const one = plan.parts ? partsOf(plan, wrong) : plan.measures ? measuresOf(state, plan) : [];
  return one.length > 0 ? one : [wholeLine(plan, wrong)];
}

/** Those of a check's parts whose words have a mark of what is wrong. */
function partsOf({ id, name, kind, parts = [], marks = [] }: CheckPlan, { parts: said }: WrongCheck): WrongLine[] {
  const [group] = name.split(":");
  return parts.flatMap(({ label, leadsTo }, index): WrongLine[] => {
    const words = said[index] ?? "";
    if (!marks.some((mark) => words.includes(mark))) return [];
    const place = { ...leadsTo, rows: 1, columns: 1 };
    return [
      { key: `${id} ${label}`, title: `${group ?? name}: ${label}`, sentence: checkWords.ofPart(words), kind, place },
    ];
  });
}

/** Those of the measures that a check counts that are no number. */
function measuresOf({ measures, snapshot }: PaneState, { id, kind, measures: counted = [] }: CheckPlan): WrongLine[] {
  return measures.flatMap((measure): WrongLine[] => {
    const cell = snapshot?.measures[measure.id];
    if (!counted.includes(measure.id) || typeof cell?.value === "number") return [];
    const { group, label, period } = measure;
    const title = [group === label ? label : `${group}: ${label}`, ...(period === undefined ? [] : [period])].join(" ");
    const sentence = checkWords.noValue(cell?.error ?? cell?.text ?? "");
    return [{ key: `${id} ${measure.id}`, title, sentence, kind, place: measure.cell }];
  });
}

/** A check as its own row has it. */
function wholeLine({ id, name, kind, leadsTo, sheet, row, columns }: CheckPlan, wrong: WrongCheck): WrongLine {
  const ownRow = { sheet, row, column: columns.status, rows: 1, columns: 1 };
  const place =
    leadsTo !== undefined
      ? { ...leadsTo, rows: 1, columns: 1 }
      : wrong.foundFrom === ""
        ? ownRow
        : { address: wrong.foundFrom };
  const sentence = kind === "break" ? checkWords.apart(wrong) : checkWords.counted(kind, wrong);
  return { key: id, title: name, sentence, kind, place };
}

function ofOwnUnits(state: PaneState): WrongLine[] {
  return ownTroubles(state).map(({ key, title, sentence, place }) => ({
    key,
    title,
    sentence,
    kind: "ownUnit",
    place,
  }));
}
