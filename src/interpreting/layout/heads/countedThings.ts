import { isUnitHead, moneyWords } from "../../words/moneyWords.ts";
import { isPeriodHead } from "../../words/periodWords.ts";

/** What a column is called, without periods and units. */
export const namesOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !isPeriodHead(text) && !isUnitHead(text)).map((text) => text.replace(markOrScale, "").trim());

/** What stands behind a name: a footnote's mark, and what the column is counted in. */
const markOrScale = / ?(?:\((?:\d|(?:in )?(?:thousands|millions))\) ?)+$/iu;

/** Whether a column counts things: what its heads say of a scale is about these, and not about the table's money. */
export const countsThings = (texts: readonly string[]): boolean =>
  !texts.some((text) => moneyWords(text)?.symbol !== undefined) && countedThings(namesOf(texts)) !== undefined;

/** The things that a column of these names counts: "shares"; undefined where it counts none. */
export const countedThings = (names: readonly string[]): string | undefined =>
  counted.exec(names.join(" "))?.[1] ??
  (levels.test(names.join(" ")) ? "levels" : undefined) ??
  (isOfShares(names) ? "shares" : /^numbers?$/iu.exec(names.at(-1) ?? "")?.[0]);

const counted =
  /\b(?:number|nos?\.?) of (?:[a-z-]+ ){0,3}?(shares|options|rights|awards|units|warrants|rsus|psus|securities|employees|customers|stores|restaurants|vessels|properties|persons|people|days)\b/iu;

/** Which level of the hierarchy of fair values (IFRS 13.72) an amount beside it is measured at. */
const levels = /\bhierarchy(?: levels?)?$/iu;

/**
 * "Shares", alone or under the name of a class: "Common stock". "Ordinary" over "shares" is a part of equity, in money, whose
 * name takes two lines.
 */
function isOfShares(names: readonly string[]): boolean {
  const above = names.at(-2);
  if (/\bstock,? (?:class [a-z] )?shares$/iu.test(names.at(-1) ?? "")) return true;
  if (!/^shares(?: (?:outstanding|issued|granted|purchased|held|available))?$/iu.test(names.at(-1) ?? "")) return false;
  return above === undefined || /\b(?:stock|capital|shares|awards|options|RSUs?|class [a-z])\b[^\p{L}]*$/iu.test(above);
}
