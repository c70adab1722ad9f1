import type { AssumptionPlan, FigurePlan, WorkbookPlan } from "../../plan/plan.ts";
import type { CellPlace } from "./CellPlace.ts";

/** What stands in a cell of the model, where the pane has something to tell of it. */
type Meaning =
  | { readonly kind: "figure"; readonly figure: FigurePlan }
  | { readonly kind: "assumption"; readonly plan: AssumptionPlan };

/** What the cells of the plan mean, by `placeKey`. */
export type PlaceIndex = ReadonlyMap<string, Meaning>;

export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet} ${row} ${column}`;
}

/** Made once: a click on a cell must not search hundreds of figures. */
export function placeIndex({ figures, assumptions }: Pick<WorkbookPlan, "figures" | "assumptions">): PlaceIndex {
  return new Map<string, Meaning>([
    ...figures.map((figure) => [placeKey(figure), { kind: "figure", figure }] as const),
    ...assumptions.map((plan) => [placeKey(plan.cell), { kind: "assumption", plan }] as const),
  ]);
}
