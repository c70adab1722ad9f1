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

/** How the values show that formulas take from a line's inputs. */
export function fedKind(line: Pick<UnitLine, "measure">): NumberKind {
  const kind = lineKind(line);
  return kind === "logical" ? "switched" : kind;
}
