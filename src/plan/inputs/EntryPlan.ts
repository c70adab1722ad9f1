import type { AreaPlan } from "../AreaPlan.ts";

/** A list the user picks from (TRUE/FALSE, driver names). */
export interface ChoicePlan {
  readonly area: Omit<AreaPlan, "sheet">;
  readonly choices: readonly string[];
}

/** What may be typed into an input of a number, and what is said of anything else. */
export interface NumberRule {
  /** `stop` where anything else has no value; `warning` where it is possible, but odd. */
  readonly style: "stop" | "warning";
  readonly operator: "between" | "greaterThan" | "atLeast";
  /** A number, or a cell of the same sheet, "=$D$14"; `between` has both, inclusive. */
  readonly first: number | string;
  readonly second?: number | string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/** The same for an area of inputs. */
export interface RulePlan extends NumberRule {
  readonly area: Omit<AreaPlan, "sheet">;
}
