import type { Money } from "../figures/measure.ts";
import { lowerFirst } from "./lowerFirst.ts";

/**
 * A pack's money as a title says it: in the words that the document prints, with the currency before them where these
 * name none.
 *
 * @example moneyInWords({ printed: "In millions", symbol: "NZ$" }) // "NZ$, in millions"
 */
export const moneyInWords = ({ printed, symbol }: Pick<Money, "printed" | "symbol">): string =>
  printed.includes(symbol) || /\p{Sc}|\p{Lu}{2}|\p{Script=Han}/u.test(printed)
    ? printed
    : `${symbol}, ${lowerFirst(printed)}`;
