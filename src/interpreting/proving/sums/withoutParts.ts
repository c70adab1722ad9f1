import type { Open } from "./SumLine.ts";
import { isNamedResult } from "../../words/resultWords.ts";
import { isCalledTotal, isFilledIn, isListed, isOfWhich } from "../../words/totalWords.ts";

/**
 * The open lines without those that tell parts of the line above them, whole or not: "of which: interest expense, interest
 * income". How far such a list goes no word says: up to a row that is called otherwise, or that says which sign it is
 * entered with, as rows of the list itself do; or no further than the rows that begin with those words. The longest first.
 */
export function withoutParts(stack: readonly Open[]): readonly (readonly Open[])[] {
  const said = stack.filter(({ line }, index) => index === 0 || !isOfWhich(line.label));
  if (said.length === stack.length) return [];
  const lists = [listed(stack, () => false), listed(stack, isFilledIn), said];
  return lists.filter((list, index) => lists.findIndex((other) => other.length === list.length) === index);
}

/** The open lines outside the lists that "of which" begins. */
function listed(stack: readonly Open[], ends: (label: string) => boolean): readonly Open[] {
  let within = false;
  return stack.filter(({ line, under, closed }, index) => {
    if (isOfWhich(line.label)) within = index > 0;
    else if (
      under !== undefined ||
      closed ||
      isListed(line.label) ||
      isCalledTotal(line.label) ||
      isNamedResult(line.label) ||
      ends(line.label)
    )
      within = false;
    return !within;
  });
}
