import type { TakenNames, WorkbookPlan } from "../plan/plan.ts";

/** Where a spreadsheet takes from what it is to hold. Plans are pure: the same for the same names that are taken. */
export interface ModelSource {
  /** The name by which the workbook remembers what the model was planned from. */
  readonly pack?: string;
  /** What the model was planned from, as text that travels in the workbook; absent where it comes with the add-in. */
  readonly packText?: string;
  /** The model, keeping clear of names that are the user's. Its layout does not depend on them. */
  plan(taken?: TakenNames): WorkbookPlan;
  /**
   * The sheet of a unit of the user's own.
   *
   * @param number from 1, whose sheet and names are free.
   */
  planUnit(number: number, taken?: TakenNames): WorkbookPlan;
}
