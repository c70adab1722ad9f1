import { formulaOf, type Operand } from "../../formula/build.ts";
import type { UnitWords } from "./unit/UnitWords.ts";

/** Words as a text, for what follows no cell: a chart's title, a name's comment. Undefined where cells have a part in them. */
export function plainText(words: Operand): string | undefined {
  const formula = formulaOf(words);
  return formula.kind === "text" ? formula.text : undefined;
}

/** What a unit's amounts are in, as a text. */
export const moneyText = ({ money }: UnitWords): string => plainText(money) ?? "in the amounts of this sheet";
