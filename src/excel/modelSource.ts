import type { BuildReport } from "../host/ModelHost.ts";
import type { SheetId, TakenNames, WorkbookPlan } from "../plan/plan.ts";
import type { UsedCells } from "./buildJournal.ts";

/** Where the model to build comes from. */
export interface ModelSource {
  /** The name by which the workbook remembers what was planned. */
  readonly pack?: string;
  /** The plan, keeping clear of names that are the user's. Its layout does not depend on them. */
  plan(taken?: TakenNames): WorkbookPlan;
  /** The plan with what the user typed into the sheets of an earlier build. */
  keepInputs(
    plan: WorkbookPlan,
    used: ReadonlyMap<SheetId, UsedCells | undefined>,
  ): { readonly plan: WorkbookPlan; readonly kept: BuildReport["keptInputs"] };
}
