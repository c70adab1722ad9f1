import type { TakenNames, WorkbookPlan } from "../plan/plan.ts";

/** Where a spreadsheet takes from what it is to hold. Plans are pure: the same for the same names that are taken. */
export interface ModelSource {
  /** The name by which the workbook remembers what the model was planned from. */
  readonly pack?: string;
  /** The model, keeping clear of names that are the user's. Its layout does not depend on them. */
  plan(taken?: TakenNames): WorkbookPlan;
  /**
   * The sheet of a unit of the user's own.
   *
   * @param number from 1, whose sheet and names are free.
   */
  planUnit(number: number, taken?: TakenNames): WorkbookPlan;
}
