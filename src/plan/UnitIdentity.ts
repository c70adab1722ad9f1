/** What a cash-generating unit is called in the workbook. */
export interface UnitIdentity {
  /** The first part of its keys: "unit3". */
  readonly id: string;
  /** "Unit 3" */
  readonly title: string;
  /** The defined name of its block, and the first part of the names of its assumptions: "Unit_3". */
  readonly blockName: string;
}
