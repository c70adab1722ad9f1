import type { Operand } from "../../formula/build.ts";

/** What a unit's heads and sentences call things: texts of a pack, or cells into which the user types. */
export interface UnitWords {
  /** "Shanghai Compass" */
  readonly title: Operand;
  /** What amounts are in: "RMB'000". */
  readonly money: Operand;
  /** The forecast years: "2024". */
  readonly years: readonly Operand[];
}
