import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";

/** The decisions with a newer one, in the place of an earlier one about the same. */
export function withDecision(
  decisions: readonly ReviewDecision[],
  decision: ReviewDecision,
): readonly ReviewDecision[] {
  const subject = subjectOf(decision);
  return [...decisions.filter((each) => subjectOf(each) !== subject), decision];
}

/** What a decision is about. */
function subjectOf(decision: ReviewDecision): string {
  switch (decision.kind) {
    case "figure":
    case "kept":
      return ["figure", "table" in decision ? decision.table : "", decision.row, decision.column].join(" ");
    case "row":
    case "joined":
    case "split":
      return `row ${decision.row}`;
    case "tableKept":
      return `table ${decision.table}`;
    case "role":
      return `role ${decision.role}`;
    default:
      return decision.kind;
  }
}
