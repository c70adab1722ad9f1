import type { CellState } from "../../host/ModelHost.ts";
import type { FigurePlan } from "../../plan/plan.ts";
import { formatDifference, formatExact, formatTo } from "./formatValue.ts";

/** A reported figure's cell against what the announcement states. */
export interface Comparison {
  /** What the cell holds, as a sentence would have it. */
  readonly present: string;
  readonly announced: string;
  /** `rounded`: a calculated figure that is the announced one once rounded as it is printed. */
  readonly agreement: "same" | "rounded" | "different";
  /** Present less announced, "+1,000" or "−0.4 points"; absent where the cell holds no number. */
  readonly difference?: string;
}

/** Binary arithmetic leaves a trace in sums of decimals; no printed figure has so many digits. */
const noise = 1e-12;

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/** Compares a cell with its figure; a blank cell counts as nil, as it does in every formula. */
export function compareFigure(figure: FigurePlan, cell: CellState): Comparison {
  const { kind, announced: text, calculated } = figure;
  const stated = Number(text);
  const announced = formatExact(kind, stated);
  const value = cell.value === null && cell.error === undefined ? 0 : cell.value;
  if (typeof value !== "number") {
    const present = cell.error ?? (typeof value === "boolean" ? String(value).toUpperCase() : `“${value ?? ""}”`);
    return { present, announced, agreement: "different" };
  }
  const shown = cell.value === null ? "blank" : formatExact(kind, value);
  if (Math.abs(value - stated) <= noise * Math.max(1, Math.abs(stated))) {
    return { present: cell.value === null ? shown : announced, announced, agreement: "same" };
  }
  const decimals = decimalsOf(text);
  const difference = formatDifference(kind, value - stated);
  if (!calculated) return { present: shown, announced, agreement: "different", difference };
  const present = formatTo(kind, value, decimals + 1);
  const rounded = Number(value.toFixed(decimals)) === stated;
  return { present, announced, agreement: rounded ? "rounded" : "different", difference };
}
