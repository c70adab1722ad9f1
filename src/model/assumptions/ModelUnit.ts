import type { UnitAssumption } from "../../filing/Pack.ts";
import type { LineKey } from "../../impairment/lines.ts";

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
export interface ModelUnit extends UnitIdentity {
  readonly assumptions: Readonly<Record<LineKey, UnitAssumption>>;
}
