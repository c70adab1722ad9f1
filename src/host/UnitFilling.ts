import type { AreaPlan } from "../plan/plan.ts";

/** Where the inputs of a unit of the user's own are, and the labels of their rows. */
export interface UnitInputsPlace {
  /** On a sheet by its id in the spreadsheet: labels and all years. */
  readonly area: AreaPlan;
  readonly labels: readonly string[];
}

/** What goes into a line of them. */
export interface InputFilling {
  /** The row, counted from 0. */
  readonly line: number;
  /** In each year, or in the first year's cell alone. */
  readonly yearly: boolean;
  readonly value: number;
  /** Where the value is from, in words. */
  readonly source: string;
}
