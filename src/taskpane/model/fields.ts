import type { AssumptionPlan, Basis } from "../../plan/plan.ts";
import { groupBy } from "../../model/groupBy.ts";
import { valueInForce } from "./inForce.ts";
import type { PaneState } from "./PaneState.ts";

/** One assumption as its field shows it. */
export interface Field {
  readonly plan: AssumptionPlan;
  /** What the box shows: the text being typed, or else the value in force. */
  readonly text: string;
  readonly value: number | boolean | undefined;
  readonly problem?: string;
  /** True while what is typed differs from what the cell holds. */
  readonly drafted: boolean;
  /** False where the workbook no longer has the cell. */
  readonly present: boolean;
  /** Whether a reset would change anything. */
  readonly differs: boolean;
  /** What the value in force is, as the row of its cell says: the default's basis, or illustrative once it is changed. */
  readonly basis: Basis;
}

/** Fields of one line: a single assumption, or one assumption by year. */
type FieldRow =
  | { readonly kind: "single"; readonly key: string; readonly field: Field }
  | { readonly kind: "yearly"; readonly key: string; readonly label: string; readonly fields: readonly Field[] };

export interface FieldGroup {
  readonly name: string;
  readonly rows: readonly FieldRow[];
  readonly fields: readonly Field[];
  /** How many assumptions differ from their defaults; one by year is one, in however many years. */
  readonly changed: number;
  /** How many cannot be used as they stand. */
  readonly faulty: number;
}

export function fieldOf(state: PaneState, plan: AssumptionPlan): Field {
  const draft = state.drafts[plan.id];
  const force = valueInForce(state, plan);
  const problem = draft ? draft.problem : force.problem;
  return {
    plan,
    text: draft?.text ?? force.text,
    value: force.value,
    ...(problem === undefined ? {} : { problem }),
    drafted: draft !== undefined,
    present: state.snapshot?.assumptions[plan.id] !== undefined,
    differs: force.value !== plan.value,
    basis: basisInForce(state, plan),
  };
}

/** A row of the sheet has one basis: a year that is changed makes all of it illustrative. */
function basisInForce(state: PaneState, plan: AssumptionPlan): Basis {
  const changed = state.assumptions.some(
    (other) =>
      other.group === plan.group &&
      other.label === plan.label &&
      (state.writes[other.id] ?? state.snapshot?.assumptions[other.id]) !== undefined &&
      valueInForce(state, other).value !== other.value,
  );
  return changed ? "illustrative" : plan.basis;
}

/** The assumptions in the order of the plan, those of one group together, the years of one label in one row. */
export function fieldGroups(state: PaneState): readonly FieldGroup[] {
  const byGroup = groupBy(
    state.assumptions.map((plan) => fieldOf(state, plan)),
    (field) => field.plan.group,
  );
  return [...byGroup].map(([name, fields]) => {
    const rows = rowsOf(fields);
    const isChanged = (field: Field): boolean => field.present && field.differs;
    return {
      name,
      fields,
      rows,
      changed: rows.filter((row) => (row.kind === "single" ? isChanged(row.field) : row.fields.some(isChanged))).length,
      faulty: fields.filter((field) => field.problem !== undefined).length,
    };
  });
}

function rowsOf(fields: readonly Field[]): readonly FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const field of fields) {
    const { label, period, id } = field.plan;
    if (period === undefined) {
      rows.set(id, { kind: "single", key: id, field });
      continue;
    }
    const key = `${label} by year`;
    const row = rows.get(key);
    const before = row?.kind === "yearly" ? row.fields : [];
    rows.set(key, { kind: "yearly", key, label, fields: [...before, field] });
  }
  return [...rows.values()];
}
