import type { Operand } from "../../../formula/build.ts";

/** What a unit's heads and sentences call things: texts of a pack, or cells into which the user types. */
export interface UnitWords {
  /** "Northern Retail" */
  readonly title: Operand;
  /** What amounts are in: "EUR million". */
  readonly money: Operand;
  /** The forecast years: "2031". */
  readonly years: readonly Operand[];
}
