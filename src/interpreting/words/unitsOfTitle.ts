import { isUnitHead, moneyWords } from "./moneyWords.ts";

/**
 * The units that a title holds: "Statement of operations (in US dollars)", "Income statement, US$ thousand, year ended 31
 * December". A currency alone, without brackets, leaves the scale to other words.
 */
export const unitsOfTitle = (title: string): readonly string[] => [
  ...(/\((in [^()]+)\)$/u.exec(title)?.slice(1) ?? []).filter(isUnitHead),
  ...title
    .split(/[,|–—]| - /u)
    .slice(1)
    .map((part) => part.trim())
    .filter(isScaledUnit),
];

/** True for a part of a title that says a currency and its scale and nothing else. */
export function isScaledUnit(part: string): boolean {
  const money = isUnitHead(part) ? moneyWords(part) : undefined;
  return money?.scaled === true && money.symbol !== undefined;
}
