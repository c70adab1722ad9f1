import type { AreaPlan } from "../../plan/plan.ts";

/** A cell of the model, zero-based. */
export type CellPlace = Pick<AreaPlan, "sheet" | "row" | "column">;
