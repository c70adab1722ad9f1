import type { MeasurePlan } from "../../../plan/plan.ts";
import { formatDifference, formatResult } from "../formatValue.ts";
import { fieldOf } from "../fields.ts";
import type { PaneState } from "../PaneState.ts";
import { signedAmount } from "./changedLines.ts";

/** A result beside what it is while nothing is changed. */
export interface Base {
  /** "104,724" */
  readonly text: string;
  /** "−12,345", "−1.2 points"; absent where the result has no value now. */
  readonly difference?: string;
  readonly same: boolean;
}

/** Apart by no more than rounding in a cell. */
const isSame = (value: number, start: number): boolean =>
  Math.abs(value - start) <= 1e-9 * Math.max(1, Math.abs(start));

/** The base case of a result; undefined where nobody knows it. */
export function baseOf(
  state: Pick<PaneState, "starts" | "snapshot">,
  { id, kind }: Pick<MeasurePlan, "id" | "kind">,
): Base | undefined {
  const start = state.starts[id];
  const cell = state.snapshot?.measures[id];
  if (start === undefined || cell === undefined) return undefined;
  const text = formatResult(kind, start);
  if (typeof cell.value !== "number") return { text, same: false };
  const same = isSame(cell.value, start);
  return { text, same, difference: same ? "no difference" : differenceInWords(kind, cell.value - start) };
}

function differenceInWords(kind: MeasurePlan["kind"], difference: number): string {
  if (kind === "percentage") return formatDifference(kind, Number(difference.toFixed(3)));
  if (kind === "amount" || kind === "headroom") return signedAmount(difference);
  return kind === "fineHeadroom" || kind === "million"
    ? signedAmount(difference, true)
    : formatDifference(kind, difference);
}

/** True where an assumption, or a result, is otherwise than the model starts. */
export function isAnythingChanged(state: PaneState): boolean {
  return (
    state.assumptions.some((plan) => {
      const { present, differs } = fieldOf(state, plan);
      return present && differs;
    }) || state.measures.some((plan) => baseOf(state, plan)?.same === false)
  );
}
