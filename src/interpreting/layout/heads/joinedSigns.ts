import type { ReadCell } from "../../../reading/ReadDocument.ts";
import { isBareCurrency } from "../../words/bareCurrency.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";

const scaleAlone = /^(?:m|mn|bn|k|millions?|thousands?|billions?|['’]?000['’]?s?)$/iu;

/**
 * "£" and "m" in two cells are one unit; the sign may stand beside the column that the scale stands over.
 *
 * @param said the currency of the words over the table, which leave the scale to the heads
 */
export function withJoinedSigns(
  texts: readonly string[],
  cells: readonly ReadCell[],
  said: () => string | undefined,
): readonly string[] {
  const scale = texts.find((text) => scaleAlone.test(text));
  if (scale === undefined) return texts;
  const heads = cells.map(({ text }) => text);
  const sign = texts.find(isBareCurrency) ?? signBehind(texts) ?? heads.find(isCurrencySign) ?? said();
  return sign === undefined
    ? texts
    : [
        ...texts.filter((text) => text !== scale && text !== sign),
        `${sign}${/^\w{3,}/u.test(scale) ? " " : ""}${scale}`,
      ];
}

/** The sign that a narrow column leaves behind its year: "2031 £" over "million". */
const signBehind = (texts: readonly string[]): string | undefined =>
  texts.flatMap((text) => /(?<=\d\)? )[A-Z]{0,3}[$£€¥]$/u.exec(text)?.[0] ?? [])[0];
