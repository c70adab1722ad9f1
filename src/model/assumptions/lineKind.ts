import type { UnitLine } from "../../impairment/unit/lines.ts";
import type { NumberKind } from "../../plan/plan.ts";

/** How a line's values show. */
export function lineKind({ measure }: Pick<UnitLine, "measure">): NumberKind {
  switch (measure) {
    case "money":
      return "amount";
    case "ratio":
      return "percentage";
    case "logical":
      return "logical";
  }
}
