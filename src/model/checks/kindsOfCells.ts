import type { CellPlan } from "../../plan/plan.ts";

/** The column that labels stand in. */
export const labels = 0;

/** A year or another period at the head of figures: what they are of, though no formula reads it. */
export const isHead = ({ style, format }: CellPlan): boolean =>
  format !== undefined && (style === "columnHead" || style === "heading");

/** An input, or a number that a formula works out. */
export const isFigure = ({ content, inputKey, format }: CellPlan): boolean =>
  inputKey !== undefined || (content.kind === "formula" && format !== undefined && format !== "text");
