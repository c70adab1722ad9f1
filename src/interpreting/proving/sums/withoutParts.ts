import type { Open } from "./SumLine.ts";
import { isNamedResult } from "../../words/resultWords.ts";
import { isCalledTotal, isListed, isOfWhich } from "../../words/totalWords.ts";

/**
 * The open lines without those that tell parts of the line above them, whole or not: "of which: interest expense, interest
 * income". How far such a list goes no word says: up to a row that is called otherwise, or no further than the rows that
 * begin with those words. The longer first.
 */
export function withoutParts(stack: readonly Open[]): readonly (readonly Open[])[] {
  const said = stack.filter(({ line }, index) => index === 0 || !isOfWhich(line.label));
  if (said.length === stack.length) return [];
  let within = false;
  const listed = stack.filter(({ line, under, closed }, index) => {
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
  return listed.length === said.length ? [said] : [listed, said];
}
