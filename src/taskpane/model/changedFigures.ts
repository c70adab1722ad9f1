import type { CellState } from "../../host/ModelHost.ts";
import type { FigurePlan } from "../../plan/plan.ts";
import { compareFigure, type Comparison } from "./compareFigure.ts";

/** A reported figure that the user has typed over. */
export interface ChangedFigure {
  readonly figure: FigurePlan;
  readonly comparison: Comparison;
}

/** The figures whose cells hold something else than is announced, in the order of the plan. */
export function changedFigures(
  figures: readonly FigurePlan[],
  cells: Readonly<Record<string, CellState>>,
): readonly ChangedFigure[] {
  return figures.flatMap((figure) => {
    const cell = cells[figure.key];
    if (cell === undefined || figure.calculated) return [];
    const comparison = compareFigure(figure, cell);
    return comparison.agreement === "different" ? [{ figure, comparison }] : [];
  });
}
