import type { UnitAssumption } from "../../filing/Pack.ts";
import type { LineKey } from "../../impairment/unit/lines.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";

/** A cash-generating unit of the workbook with the assumptions it starts from. */
export interface ModelUnit extends UnitIdentity {
  readonly assumptions: Readonly<Record<LineKey, UnitAssumption>>;
}
