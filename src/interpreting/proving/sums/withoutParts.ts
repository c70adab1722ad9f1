import type { Open } from "./SumLine.ts";
import { isNamedResult } from "../../words/resultWords.ts";
import { isCalledTotal, isListed, isOfWhich } from "../../words/totalWords.ts";

/** The open lines without those that tell parts of the line above them, whole or not: "of which: interest expense, interest income". */
export function withoutParts(stack: readonly Open[]): readonly Open[] {
  let within = false;
  return stack.filter(({ line, under, closed }, index) => {
    if (isOfWhich(line.label)) within = index > 0;
    else if (
      under !== undefined ||
      closed ||
      isListed(line.label) ||
      isCalledTotal(line.label) ||
      isNamedResult(line.label)
    )
      within = false;
    return !within;
  });
}
