import type { Basis } from "../../plan/plan.ts";
import type { AssumptionKey } from "./assumptionLines.ts";
import { aolipu } from "./aolipu.ts";
import { compass } from "./compass.ts";
import { eHigher } from "./eHigher.ts";

/** What one assumption is, and why. */
export interface UnitAssumption {
  /** One value, or one for each forecast year. */
  readonly values: readonly (number | boolean)[];
  readonly basis: Basis;
  readonly reasoning: string;
  /** Where an announced value stands, or what an illustrative one leans on; a dash where it leans on nothing announced. */
  readonly source: string;
}

/** What a cash-generating unit is called in the workbook. */
export interface UnitIdentity {
  /** "compass": the first part of its keys. */
  readonly id: string;
  /** "Shanghai Compass" */
  readonly title: string;
  /** "Compass": the defined name of its block, and the first part of the names of its assumptions. */
  readonly blockName: string;
}

/** A cash-generating unit of the workbook with the assumptions it starts from. */
export interface UnitAssumptions extends UnitIdentity {
  readonly assumptions: Readonly<Record<AssumptionKey, UnitAssumption>>;
}

/** The five years of the budget (note 13). */
export const forecastYears = ["2024", "2025", "2026", "2027", "2028"] as const;

/**
 * The units whose key assumptions note 13 states. Amounts in RMB'000, ratios as fractions.
 * Each has the growth, margin, rate, goodwill and interest that the announcement states; what is illustrative was
 * chosen so that value in use exceeds the carrying amount, as the announcement says that nothing was impaired.
 */
export const unitAssumptions: readonly UnitAssumptions[] = [eHigher, aolipu, compass];
