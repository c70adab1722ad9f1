import type { BuildReport } from "./ModelHost.ts";
import type { SheetId, TakenNames, WorkbookPlan } from "../plan/plan.ts";
import type { UsedCells } from "../excel/undoing/BuildJournal.ts";

/** Where the model to build comes from. */
export interface ModelSource {
  /** The plan, keeping clear of names that are the user's. Its layout does not depend on them. */
  plan(taken?: TakenNames): WorkbookPlan;
  /** The plan with what the user typed into the sheets of an earlier build. */
  keepInputs(
    plan: WorkbookPlan,
    used: ReadonlyMap<SheetId, UsedCells | undefined>,
  ): { readonly plan: WorkbookPlan; readonly kept: BuildReport["keptInputs"] };
}
