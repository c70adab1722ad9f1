import type { CaseContents, CaseState, CellState, OwnValue } from "../../../host/ModelHost.ts";
import type { AssumptionPlan } from "../../../plan/plan.ts";
import { switchValue } from "../../../plan/inputs/switchWords.ts";
import { signedAmount } from "../changes/changedLines.ts";
import { formatResult } from "../formatValue.ts";
import { valueInForce } from "../inForce.ts";
import type { PaneState } from "../PaneState.ts";
import { ownInCase, ownToApply, ownToKeep } from "./ownInCases.ts";
import * as caseWords from "./caseWords.ts";

/** The group of the pane's preferences that says whether the cases are in sight. */
export const casesGroup = "cases:";

/** As long as a tab's name may be. */
const longestName = 31;
const baseName = "Base case";

/** Headroom of a unit in a case. */
export interface CaseResult {
  readonly unit: string;
  /** "104,724", "(2,300)", or "no value". */
  readonly text: string;
  readonly tone: "headroom" | "loss" | "none";
  /** To the base case: "−12,345"; absent where there is no value. */
  readonly difference?: string;
  /** Why there is no value. */
  readonly reason?: string;
}

/** A case that is kept, or the base case. */
export interface ShownCase {
  /** "case1"; undefined for the base case, which nobody keeps. */
  readonly id?: string;
  readonly name: string;
  /** What is to be said of the user's own units in it. */
  readonly notes?: readonly string[];
  readonly results: readonly CaseResult[];
}

/** True where nothing at all is typed into a case. */
const isFree = ({ name, headrooms }: CaseState): boolean =>
  name.value === null && Object.values(headrooms).every(({ value, error }) => value === null && error === undefined);

const labelOf = ({ cases }: PaneState, id: string): string => cases?.cases.find((each) => each.id === id)?.label ?? id;

/** What a case is called: its name, or its column's head while it has none. */
const nameOf = (state: PaneState, { id, name }: CaseState): string =>
  name.value === null ? labelOf(state, id) : String(name.value);

/** The kept cases in the order of their columns. */
export const keptStates = ({ caseStates = [] }: Pick<PaneState, "caseStates">): readonly CaseState[] =>
  caseStates.filter((each) => !isFree(each));

/** The base case and the kept ones, each with headroom by unit. */
export function shownCases(state: PaneState): readonly ShownCase[] {
  const units = state.measures.filter(({ id }) => id.startsWith("headroom."));
  const unitId = (id: string): string => id.slice("headroom.".length);
  const isSmall = units.some(({ kind }) => kind === "fineHeadroom");
  const base = units.map(({ id, group }) => resultOf(group, state.starts[id], { base: state.starts[id], isSmall }));
  return [
    { name: baseName, results: base },
    ...keptStates(state).map((kept) => ({
      id: kept.id,
      name: nameOf(state, kept),
      notes: ownInCase(state, kept).flatMap(({ note }) => (note === undefined ? [] : [note])),
      results: [
        ...units.map(({ id, group }) =>
          inCase(kept, { id: unitId(id), title: group, base: state.starts[id], isSmall }),
        ),
        ...ownInCase(state, kept).flatMap(({ id, title }) =>
          kept.headrooms[id]?.value === null && kept.headrooms[id].error === undefined
            ? []
            : [inCase(kept, { id, title, base: undefined, isSmall })],
        ),
      ],
    })),
  ];
}

/** What a result of a case is told beside: the unit's base case, and whether the sheet shows amounts with a decimal. */
interface ResultWords {
  readonly base: number | undefined;
  readonly isSmall: boolean;
}

function inCase(
  { headrooms, reasons }: CaseState,
  { id, title, ...words }: ResultWords & { readonly id: string; readonly title: string },
): CaseResult {
  const { value } = headrooms[id] ?? { value: null };
  if (typeof value === "number") return resultOf(title, value, words);
  const said = reasons[id]?.value;
  return { unit: title, text: caseWords.noValue, tone: "none", ...(typeof said === "string" && { reason: said }) };
}

function resultOf(unit: string, value: number | undefined, { base, isSmall }: ResultWords): CaseResult {
  if (value === undefined) return { unit, text: caseWords.noValue, tone: "none" };
  return {
    unit,
    text: formatResult(isSmall ? "fineHeadroom" : "headroom", value),
    tone: value < 0 ? "loss" : "headroom",
    ...(base !== undefined && { difference: signedAmount(value - base, isSmall) }),
  };
}

/** A case that can be kept, or why not. */
export type CaseToKeep =
  | { readonly kind: "case"; readonly id: string; readonly contents: CaseContents }
  | { readonly kind: "problem"; readonly sentence: string };

/** What the assumptions are now, as a case of the given name in the next free column. */
export function caseToKeep(state: PaneState, typed: string): CaseToKeep {
  const name = typed.trim();
  const problem = (sentence: string): CaseToKeep => ({ kind: "problem", sentence });
  if (name === "") return problem(caseWords.noName);
  if (name.length > longestName) return problem(caseWords.nameTooLong(name.length, longestName));
  if (/^[=+\-@']/.test(name)) return problem(caseWords.nameLikeFormula);
  if (!Number.isNaN(Number(name))) return problem(caseWords.nameLikeNumber);
  const isCalled = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (isCalled(baseName)) return problem(caseWords.nameOfBase(name));
  if (keptStates(state).some((each) => isCalled(nameOf(state, each)))) return problem(caseWords.nameKept(name));
  const free = state.caseStates?.find(isFree);
  if (free === undefined) return problem(caseWords.allColumnsTaken);
  const mayBeBlank = new Set(state.cases?.mayBeBlank);
  const values: Record<string, number | boolean> = {};
  for (const plan of state.assumptions) {
    const { value } = valueInForce(state, plan);
    if (value === undefined) return problem(caseWords.holdsNoValue(calledOf(plan)));
    // What the unit carries follows the model unless the user has changed it.
    if (!mayBeBlank.has(plan.id) || value !== plan.value) values[plan.id] = value;
  }
  const own = ownToKeep(state);
  return { kind: "case", id: free.id, contents: { name, values: { ...values, ...own.values }, calls: own.calls } };
}

/** What a case makes of the assumptions, or why it cannot be applied. */
export type CaseToApply =
  | {
      readonly kind: "values";
      readonly values: Readonly<Record<string, number | boolean>>;
      readonly own: readonly OwnValue[];
    }
  | { readonly kind: "problem"; readonly sentence: string };

/** @param cells what the case holds, by assumption id; a fact that it leaves blank stays as it is. */
export function caseToApply(state: PaneState, id: string, cells: Readonly<Record<string, CellState>>): CaseToApply {
  const kept = state.caseStates?.find((each) => each.id === id);
  const name = kept === undefined ? id : nameOf(state, kept);
  const mayBeBlank = new Set(state.cases?.mayBeBlank);
  const values: Record<string, number | boolean> = {};
  for (const plan of state.assumptions) {
    const cell = cells[plan.id];
    const isBlank = cell === undefined || (cell.value === null && cell.error === undefined);
    if (isBlank && mayBeBlank.has(plan.id)) continue;
    const value = plan.kind === "logical" ? switchValue(cell?.value) : cell?.value;
    if (typeof value !== (plan.kind === "logical" ? "boolean" : "number"))
      return {
        kind: "problem",
        sentence: caseWords.cannotBeApplied({ name, label: calledOf(plan), isBlank }),
      };
    values[plan.id] = value as number | boolean;
  }
  const own = ownToApply(state, kept ?? { calls: {} }, cells);
  return own.kind === "problem" ? own : { kind: "values", values, own: own.values };
}

/** What the model starts with, as the base case applies it. */
export const startingValues = ({
  assumptions,
}: Pick<PaneState, "assumptions">): Readonly<Record<string, number | boolean>> =>
  Object.fromEntries(assumptions.map(({ id, value }) => [id, value]));

const calledOf = ({ group, label, period }: AssumptionPlan): string =>
  `${[label, ...(period === undefined ? [] : [period])].join(" ")} of ${group}`;
